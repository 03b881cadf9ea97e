import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeekHours, writeWeekHours } from '../../../../core/gap/query/weekHours.ts'

describe('hours of the week', () => {
  // Saturday begins after five whole days: 5 × 24 = 120; Sunday 144.
  it.each([
    ['sat-10', [130]],
    ['sat-9..11', [129, 130, 131]],
    ['sat-9..11,sun-10', [129, 130, 131, 154]],
    ['mon-18,tue-18', [18, 42]],
    ['mon-0', [0]],
    ['sun-23', [167]],
    ['sat-10..10', [130]],
  ])('reads %s', (text, hours) => {
    expect(readWeekHours(text)).toEqual(hours)
  })

  it('takes the same hour once, whatever the order it is said in', () => {
    expect(readWeekHours('sun-10,sat-9..11,sat-10')).toEqual([129, 130, 131, 154])
  })

  it.each([
    '',
    ',',
    'sat-10,',
    'sat',
    'sat-24',
    'sat-11..9',
    'sat-22..26',
    'sat-9..',
    'sat-9..sun-3',
    'sat-9..10..11',
    'caturday',
    'SAT 10',
  ])('reads no hours in “%s”', (text) => {
    expect(readWeekHours(text)).toBeNull()
  })

  it('writes runs of hours short, each within its day', () => {
    expect(writeWeekHours([129, 130, 131, 154])).toBe('sat-9..11,sun-10')
    // 143 is 11 pm on Saturday, 144 midnight on Sunday.
    expect(writeWeekHours([143, 144])).toBe('sat-23,sun-0')
    expect(writeWeekHours(Array.from({ length: 24 }, (_, hour) => hour))).toBe('mon-0..23')
    expect(writeWeekHours([])).toBe('')
  })

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 167 }), { minLength: 1 }), (some) => {
        const hours = some.toSorted((a, b) => a - b)
        expect(readWeekHours(writeWeekHours(hours))).toEqual(hours)
      }),
    )
  })
})
