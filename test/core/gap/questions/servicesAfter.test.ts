import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGaps } from '../../../../core/gap/answer/findGaps.ts'
import { placeWhatIf } from '../../../../core/gap/questions/placeWhatIf.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { WrongChange } from '../../../../core/gap/questions/wrongChange.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { runs } from '../../../runs.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const DOOR: Position = [-2, 52]
const QUERY = { types: ['food-bank'] as const, reach_m: 1609, detour: 1.3, fresh: 'old' as const }

const figures = figuresOf(
  Array.from({ length: 10 }, (_, i) => ({
    code: `E0100000${i}`,
    at: northOf(DOOR, i * 700),
    people: 1000 + i,
    incomeScore: 0.1 + i / 100,
  })),
)
const services = [0, 3, 8].map((i) => serviceOf(i, northOf(DOOR, i * 700 + 50)))
const hub = (metres: number, more: object = {}): ServiceChange => ({
  do: 'add',
  at: northOf(DOOR, metres),
  types: ['food-bank'],
  hours: null,
  capacity: 1,
  catchment: null,
  delivers: false,
  ...more,
})

const anyChange: fc.Arbitrary<ServiceChange> = fc.oneof(
  fc.integer({ min: 0, max: 8000 }).map((metres) => hub(metres)),
  fc.integer({ min: 0, max: 8000 }).map((metres) => hub(metres, { hours: 'Sa 10:00-12:00' })),
  fc.constantFrom('E01000002', 'E01000007').map((code) => hub(0, { delivers: true, catchment: { codes: [code], polygon: null } })),
  fc.constantFrom(...services).map(({ id }): ServiceChange => ({ do: 'remove', id })),
  fc
    .tuple(fc.constantFrom(...services), fc.integer({ min: 0, max: 8000 }))
    .map(([{ id }, metres]): ServiceChange => ({ do: 'move', id, at: northOf(DOOR, metres) })),
  fc.constantFrom(...services).map(({ id }): ServiceChange => ({ do: 're-time', id, hours: 'Sa 09:00-11:00' })),
  fc.constantFrom(...services).map(({ id }): ServiceChange => ({ do: 'redraw', id, catchment: { codes: ['E01000000'], polygon: null } })),
)

describe('the listings as a scenario would have them', () => {
  it('give the same coverage as what the API says a change would do', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 4 }), fc.constantFrom(undefined, 'sat-10'), (changes, hours) => {
        const query = { ...QUERY, ...(hours === undefined ? {} : { hours }) }
        // A listing that is gone cannot be changed again; both say so.
        let asked
        try {
          asked = placeWhatIf(figures, services, { ...query, changes }, NOW)
        } catch (error) {
          expect(error).toBeInstanceOf(WrongChange)
          expect(() => servicesAfter(services, changes, NOW)).toThrow(WrongChange)
          return
        }
        const { summary } = findGaps(figures, servicesAfter(services, changes, NOW), query, NOW)
        expect(summary).toMatchObject(asked.after)
      }),
      { numRuns: runs(100) },
    )
  })

  it('leave what was listed as it is, and name what is added', () => {
    const before = structuredClone(services)
    const after = servicesAfter(services, [hub(700), { do: 'remove', id: services[0]!.id }], NOW)
    expect(services).toEqual(before)
    expect(after.map(({ id }) => id)).toEqual([services[1]!.id, services[2]!.id, 'new 0'])
  })

  it('count what is planned as checked on the day, so that an answer limited to lately checked places has it', () => {
    const fresh = { ...QUERY, fresh: 'aging' as const }
    expect(findGaps(figures, servicesAfter(services, [hub(0)], NOW), fresh, NOW).summary.services.counted).toBe(1)
    expect(findGaps(figures, services, fresh, NOW).summary.services.counted).toBe(0)
  })

  it('refuse hours that cannot be read, naming the change', () => {
    expect(() => servicesAfter(services, [hub(0, { hours: 'whenever' })], NOW)).toThrow('cannot be read from "whenever" on')
    expect(() => servicesAfter(services, [{ do: 'remove', id: 'nobody' }], NOW)).toThrow('should be the id of a listing')
  })
})
