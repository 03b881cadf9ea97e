import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaMasks } from '../../../../core/gap/hours/areaMasks.ts'
import { kindsOf } from '../../../../core/gap/hours/kinds.ts'
import type { Pairs } from '../../../../core/gap/distance/pairs.ts'
import { peopleByHour } from '../../../../core/gap/hours/peopleByHour.ts'
import { HOURS_IN_WEEK } from '../../../../core/hours/weekWeights.ts'
import { hasHour, weekMasksOf } from '../../../../core/gap/hours/weekMasks.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'
import { anyTable, pairsOf } from '../pairsOf.ts'

/** The slow, obvious twin: for each kind and hour, the people of each area that has an open service of that kind in reach. */
function onHourAfterAnother(byArea: Pairs, mask: Uint32Array, of: readonly (readonly number[])[], count: number, people: Float64Array) {
  const reached: number[] = []
  for (let kind = 0; kind < count; kind++)
    for (let hour = 0; hour < HOURS_IN_WEEK; hour++) {
      const isOpen = (service: number) => of[service]!.includes(kind) && hasHour(mask, service, hour)
      reached.push(people.reduce((sum, here, area) => sum + (servicesOf(byArea, area).some(isOpen) ? here : 0), 0))
    }
  return reached
}

const servicesOf = ({ starts, column }: Pairs, area: number) => [...column.subarray(starts[area], starts[area + 1])]

const anyCase = fc.integer({ min: 0, max: 6 }).chain((services) =>
  fc.record({
    table: anyTable(services),
    hours: fc.array(anyHours, { minLength: services, maxLength: services }),
    of: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 })), { minLength: services, maxLength: services }),
  }),
)

describe('people by hour of the week and kind', () => {
  // Monday 9–11 a food bank (kind 0), Monday 10–12 a hall that is food bank and library (kinds 0 and 1).
  const masks = weekMasksOf([[rule('MO', '09:00', '11:00')], [rule('MO', '10:00', '12:00')]])
  const kinds = kindsOf([[0], [0, 1]], 2)
  // The first area reaches both, the second the hall alone, the third nothing.
  const byArea = pairsOf([
    [100, 200],
    [null, 300],
    [null, null],
  ])
  const people = Float64Array.of(1000, 500, 70)

  it('counts the people who can reach a service that is open then, each once', () => {
    const reached = peopleByHour(areaMasks(byArea, masks.everyWeek, kinds), people, 2)
    expect([8, 9, 10, 11, 12].map((hour) => reached[hour])).toEqual([0, 1000, 1500, 1500, 0])
    expect([9, 10, 11].map((hour) => reached[HOURS_IN_WEEK + hour])).toEqual([0, 1500, 1500])
  })

  it('has nobody covered where nothing is in reach or no hours are known', () => {
    const unknown = weekMasksOf([null, null])
    expect(peopleByHour(areaMasks(byArea, unknown.everyWeek, kinds), people, 2).every((sum) => sum === 0)).toBe(true)
    expect(peopleByHour(areaMasks(pairsOf([[], []], 0), new Uint32Array(0), kindsOf([], 2)), Float64Array.of(1, 2), 2)).toHaveLength(336)
  })

  it('is the same as one hour and kind after another', () => {
    fc.assert(
      fc.property(anyCase, fc.array(fc.nat(3000), { minLength: 12, maxLength: 12 }), ({ table, hours, of }, counts) => {
        const pairs = pairsOf(table, hours.length)
        const here = Float64Array.from(counts.slice(0, table.length))
        const { everyWeek } = weekMasksOf(hours)
        const reached = peopleByHour(areaMasks(pairs, everyWeek, kindsOf(of, 3)), here, 3)
        expect([...reached]).toEqual(onHourAfterAnother(pairs, everyWeek, of, 3, here))
      }),
    )
  })

  it('refuses columns that do not belong together, each by its name', () => {
    expect(() => areaMasks(byArea, new Uint32Array(6), kinds)).toThrow('mask must have 6 words for each of 2 services, got 6')
    expect(() => areaMasks(byArea, masks.everyWeek, kindsOf([[0]], 1))).toThrow('kinds must have one row for each of 2 services, got 1')
    expect(() => kindsOf([[0], [2]], 2)).toThrow('kinds of service 1 must be whole numbers below 2, got 2')
    expect(() => peopleByHour(new Uint32Array(6), people, 2)).toThrow('masks must have 36 words for the areas of people, got 6')
  })
})
