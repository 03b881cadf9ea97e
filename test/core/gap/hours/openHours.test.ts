import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openHours } from '../../../../core/gap/hours/openHours.ts'
import { weekWeights } from '../../../../core/hours/weekWeights.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'
import { anyTable, pairsOf } from '../pairsOf.ts'

describe('open hours within reach', () => {
  // Tuesday 10–12 and Tuesday 11–13 are three hours together; Saturday 9–11 every other week adds 2 × ½.
  it('counts an hour once, however many doors are open, and every other week as a half', () => {
    const open = openHours(pairsOf([[1, 1, 1]]), [
      [rule('TU', '10:00', '12:00')],
      [rule('TU', '11:00', '13:00')],
      [rule('SA', '09:00', '11:00', { interval: 2 })],
    ])
    expect([open.everyWeek[0], open.someWeeks[0], open.hours[0]]).toEqual([3, 2, 4])
  })

  // Two doors every other Saturday: perhaps the same Saturdays, so one hour in two weeks is all that is sure.
  it('adds nothing up over doors that may be open in the same weeks', () => {
    const everyOther = [rule('SA', '09:00', '10:00', { interval: 2 })]
    const everyFourth = [rule('SA', '09:00', '10:00', { interval: 4 })]
    const open = openHours(pairsOf([[1, 1, 1]]), [everyFourth, everyOther, everyOther])
    expect([open.everyWeek[0], open.someWeeks[0], open.hours[0]]).toEqual([0, 1, 0.5])
  })

  it('shows an hour of every week once, not among those of some weeks as well', () => {
    const open = openHours(pairsOf([[1, 1]]), [[rule('SA', '09:00', '10:00', { interval: 2 })], [rule('SA', '09:00', '10:00')]])
    expect([open.everyWeek[0], open.someWeeks[0], open.hours[0]]).toEqual([1, 0, 1])
  })

  it('keeps an area that nothing reaches, and one where no hours are known, apart from each other', () => {
    const open = openHours(
      pairsOf([
        [null, null],
        [1, 1],
      ]),
      [null, []],
    )
    expect([...open.hours]).toEqual([0, 0])
    expect([...open.unknown]).toEqual([0, 2])
  })

  it('is day and night at most', () => {
    const open = openHours(pairsOf([[1, 1]]), [[rule('MO TU WE TH FR SA SU', '00:00', '24:00')], [rule('SU', '20:00', '02:00')]])
    expect([open.everyWeek[0], open.hours[0]]).toEqual([168, 168])
  })

  it('is the same as asking each hour of each area for its best door', () => {
    const anyCase = fc
      .integer({ min: 0, max: 6 })
      .chain((services) => fc.tuple(anyTable(services), fc.array(anyHours, { minLength: services, maxLength: services })))
    fc.assert(
      fc.property(anyCase, ([table, hours]) => {
        const open = openHours(pairsOf(table, hours.length), hours)
        table.forEach((row, area) => {
          const reached = hours.filter((_, j) => row[j] !== null)
          const best = Array.from({ length: 168 }, (_, hour) => Math.max(0, ...reached.map((rules) => weekWeights(rules ?? [])[hour]!)))
          expect(open.hours[area]).toBeCloseTo(
            best.reduce((sum, weight) => sum + weight, 0),
            9,
          )
          expect(open.everyWeek[area]).toBe(best.filter((weight) => weight > 0.999_999).length)
          expect(open.someWeeks[area]).toBe(best.filter((weight) => weight > 0 && weight < 0.999_999).length)
          expect(open.unknown[area]).toBe(reached.filter((rules) => (rules ?? []).length === 0).length)
        })
      }),
    )
  })

  it('refuses hours that do not belong to the pairs', () => {
    expect(() => openHours(pairsOf([[1, 1]]), [null])).toThrow('hours must have one row for each of 2 services, got 1')
  })
})
