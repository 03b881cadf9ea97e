import { describe, expect, it } from 'vitest'
import { type DayCells, readStaffedHours } from '../../../../core/lists/row/staffedHours.ts'

const BLANK: DayCells = { mo_staffed: '', tu_staffed: '', we_staffed: '', th_staffed: '', fr_staffed: '', sa_staffed: '', su_staffed: '' }
const week = (cells: Partial<DayCells>) => readStaffedHours({ ...BLANK, ...cells })
const spans = (cells: Partial<DayCells>) =>
  week(cells).rules?.map(({ byday, opens_at, closes_at }) => `${byday.join(' ')} ${opens_at}-${closes_at}`) ?? null

describe('the staffed hours of a library', () => {
  it('are read from one cell a day, days of the same hours together', () => {
    expect(spans({ mo_staffed: '10:00-17:00', we_staffed: '10:00-17:00', sa_staffed: '9:30-13:00' })).toEqual([
      'MO WE 10:00-17:00',
      'SA 09:30-13:00',
    ])
    expect(week({ mo_staffed: '10:00-17:00' })).toMatchObject({ read: 'whole', text: null, unread: [] })
  })

  it.each([
    ['10:00-13:00,14:00-17:00', ['MO 10:00-13:00', 'MO 14:00-17:00']],
    ['10:00-13:00, 14:00-17:00', ['MO 10:00-13:00', 'MO 14:00-17:00']],
    ['10am-7pm', ['MO 10:00-19:00']],
    ['10.00-17.00', ['MO 10:00-17:00']],
    ['10am-1pm, 2pm-5pm', ['MO 10:00-13:00', 'MO 14:00-17:00']],
  ])('"%s" is read however it is written', (said, expected) => {
    expect(spans({ mo_staffed: said })).toEqual(expected)
    expect(week({ mo_staffed: said }).read).toBe('whole')
  })

  it.each(['25:00-26:00', '09:75-17:00', '9:00-17:0'])('"%s" is no time of day', (said) => {
    expect(week({ mo_staffed: said, tu_staffed: '10:00-17:00' })).toMatchObject({ read: 'part', unread: [{ day: 'Monday', said }] })
    expect(spans({ mo_staffed: said, tu_staffed: '10:00-17:00' })).toEqual(['TU 10:00-17:00'])
  })

  it('are not stated where every day is blank', () => expect(week({})).toEqual({ rules: null, read: 'not stated', text: null, unread: [] }))

  it('take "closed" for a day without hours', () => {
    expect(week({ mo_staffed: '10:00-17:00', tu_staffed: 'Closed' })).toMatchObject({ read: 'whole', unread: [] })
  })

  // What is not understood is counted and shown, never dropped under "whole".
  it.each(['by arrangement', '10-ish', '10:00–', '1st Saturday 10am-12pm'])('leave "%s" as text, and say so', (said) => {
    expect(week({ mo_staffed: '10:00-17:00', tu_staffed: said })).toMatchObject({
      read: 'part',
      text: `Tuesday ${said}`,
      unread: [{ day: 'Tuesday', said, why: 'not understood' }],
    })
    expect(week({ tu_staffed: said })).toMatchObject({ rules: null, read: 'none' })
  })

  // 10 to midnight, shut before opening, and 15 hours beside days of 7 are no hours of a library.
  it.each([
    ['10:00-00:00', 'it closes at midnight'],
    ['00:00-17:00', 'it opens at midnight'],
    ['17:00-10:00', 'it closes before it opens'],
    ['12:00-12:00', 'it closes before it opens'],
    ['08:00-23:00', 'it is more than twice as long as every other day'],
  ])('doubt "%s" beside 10:00-17:00', (said, why) => {
    const reading = week({ mo_staffed: '10:00-17:00', tu_staffed: said, we_staffed: '10:00-17:00' })
    expect(reading.rules?.map(({ byday }) => byday)).toEqual([['MO', 'WE']])
    expect(reading.unread).toEqual([{ day: 'Tuesday', said, why }])
  })

  it('believe a whole day beside half days', () => {
    expect(week({ mo_staffed: '10:00-13:30', we_staffed: '10:00-17:00' })).toMatchObject({ read: 'whole' })
  })
})
