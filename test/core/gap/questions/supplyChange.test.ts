import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runGaps } from '../../../../core/gap/answer/runGaps.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { servicesAfter } from '../../../../core/gap/questions/servicesAfter.ts'
import { supplyChange } from '../../../../core/gap/questions/supplyChange.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { whatIf } from '../../../../core/gap/whatIf/whatIf.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { runs } from '../../../runs.ts'
import { figuresOf, northOf, serviceOf } from '../makeGapData.ts'

const NOW = Date.UTC(2026, 5, 1)
const DOOR: Position = [-2, 52]
const QUERY = { types: ['food-bank'] as const, reach_m: 1609, detour: 1.3, fresh: 'old' as const }
const demand = demandOf(
  figuresOf(
    Array.from({ length: 10 }, (_, i) => ({ code: `E0100000${i}`, at: northOf(DOOR, i * 700), people: 1000 + i, decile: (i % 10) + 1 })),
  ),
)
const services = [0, 3, 8].map((i) => serviceOf(i, northOf(DOOR, i * 700 + 50)))
const library = serviceOf(9, DOOR, { types: ['library'] })

const hub = (metres: number, types: ['food-bank' | 'library']): ServiceChange => ({
  do: 'add',
  at: northOf(DOOR, metres),
  types,
  hours: null,
  capacity: 1,
  catchment: null,
  delivers: false,
})
const metres = fc.integer({ min: 0, max: 8000 })
const anyChanges = fc
  .tuple(
    fc.array(fc.tuple(metres, fc.constantFrom<['food-bank' | 'library']>(['food-bank'], ['library'])), { maxLength: 2 }),
    fc.subarray([...services, library]),
    fc.subarray(services, { maxLength: 1 }),
    metres,
  )
  .map(([hubs, moved, closed, to]): ServiceChange[] => [
    ...hubs.map(([at, types]) => hub(at, types)),
    ...moved.map(({ id }): ServiceChange => ({ do: 'move', id, at: northOf(DOOR, to) })),
    ...closed.map(({ id }): ServiceChange => ({ do: 'remove', id })),
  ])

describe('what changes come to in a question that is answered', () => {
  it('gives the sums of answering it anew, those of kinds that are not asked for among them', () => {
    const all = [...services, library]
    const before = runGaps(demand, all, QUERY, NOW)
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const slow = runGaps(demand, servicesAfter(all, changes, NOW), QUERY, NOW)
        const { sums } = whatIf(before.model, before.run, supplyChange(before, all, changes, QUERY, NOW))
        expect(sums.coverage).toEqual(slow.run.sums.coverage)
      }),
      { numRuns: runs(100) },
    )
  })
})
