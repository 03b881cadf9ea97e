import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed } from '../../../../core/gap/whatIf/change.ts'
import { costModelOf } from '../../../../core/gap/model/costModel.ts'
import { modelOf, type Model } from '../../../../core/gap/model/model.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { nearestServing } from '../../../../core/gap/model/nearestServing.ts'
import { runOf } from '../../../../core/gap/run/run.ts'
import { pickSupply, supplyOf } from '../../../../core/gap/model/supplyColumns.ts'
import { whatIf } from '../../../../core/gap/whatIf/whatIf.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { anyDemand, anyRows } from '../anyWorld.ts'
import { figuresOf } from '../makeGapData.ts'
import { pairsOf } from '../pairsOf.ts'

const HOME: Position = [-2, 52]

describe('a model of imported costs', () => {
  // Minutes: A is 10 from the bank and 25 from the pantry, B only 30 from the pantry, C has no path to anything.
  const demand = demandOf(
    figuresOf([
      { code: 'A', at: HOME, people: 100 },
      { code: 'B', at: HOME, people: 200 },
      { code: 'C', at: HOME, people: 300 },
    ]),
  )
  const supply = supplyOf([
    { id: 'bank', at: HOME },
    { id: 'pantry', at: HOME },
  ])
  const byService = pairsOf([
    [10, null, null],
    [25, 30, null],
  ])
  const model = costModelOf(demand, supply, byService, 25)

  it('tells what the matrix says, and keeps a row for whoever has no path', () => {
    const { answers, sums } = runOf(model)
    expect([...answers.straightM]).toEqual([10, 30, Infinity])
    expect([...answers.index]).toEqual([0, 1, -1])
    expect([...answers.choice]).toEqual([2, 0, 0])
    expect([...nearestServing(model, 2).straightM]).toEqual([25, Infinity, Infinity])
    expect(sums.coverage.total).toMatchObject({ people: 600, covered: 100 })
  })

  // 40 minutes × 1.4 would be beyond 45, but minutes that were routed have no detour.
  it('is uncertain of nobody: a routed walk has no detour', () => {
    const routed = costModelOf(demand, pickSupply(supply, Uint32Array.of(0)), pairsOf([[40, null, null]]), 45)
    expect(runOf(routed).sums.coverage.total).toMatchObject({ covered: 100, uncertain: 0 })
  })

  it('takes a service away in a what-if, and refuses one without costs', () => {
    expect([...whatIf(model, runOf(model), { less: [0], more: supplyOf([]) }).after.straightM]).toEqual([25])
    expect(() => whatIf(model, runOf(model), { less: [], more: supplyOf([{ id: 'new', at: HOME }]) })).toThrow(
      'more must be empty where costs are imported, got new',
    )
  })

  it('refuses a matrix of other services or areas', () => {
    expect(() => costModelOf(demand, pickSupply(supply, Uint32Array.of(0)), byService, 25)).toThrow(
      'costs must be of 1 services and 3 areas, got 2 and 3',
    )
  })

  it('with walked metres imported, answers as the model on foot, before and after services are taken away', () => {
    fc.assert(
      fc.property(
        anyDemand,
        anyRows('s', 10),
        fc.constantFrom(500, 1446, 3000),
        fc.array(fc.nat(), { maxLength: 4 }),
        (people, rows, reachM, some) => {
          const services = supplyOf(rows, 2)
          const foot = modelOf(people, services, { reachM, detour: 1 })
          const everybody = supplyOf(
            rows.filter(({ at }) => at !== null).map((row) => ({ ...row, catchment: null })),
            2,
          )
          const { byService: walked } = modelOf(people, everybody, { reachM: 1e8, detour: 1 }).walk
          // Services without a door have no row in the measured matrix: an empty one.
          let at = 0
          const starts = rows.map((row) => walked.starts[row.at === null ? at : at++]!)
          const costs = { ...walked, rows: rows.length, starts: Uint32Array.from([...starts, walked.column.length]) }
          const matrix = costModelOf(people, services, costs, reachM)
          expect(runOf(matrix).answers).toEqual(runOf(foot).answers)
          const change = {
            less: [...new Set(some.map((n) => n % Math.max(1, rows.length)))].filter((j) => j < rows.length),
            more: supplyOf([], 2),
          }
          const surely = (either: Model) => {
            const { sums, ...delta } = whatIf(either, runOf(either), change)
            const { total, byDecile, byLocalQuintile } = sums.coverage
            return {
              ...delta,
              sums: { ...sums, coverage: [total, ...byDecile, ...byLocalQuintile].map((tally) => ({ ...tally, uncertain: 0 })) },
            }
          }
          expect(surely(matrix)).toEqual(surely(foot))
          expect(runOf(changed(matrix, change)).answers).toEqual(runOf(changed(foot, change)).answers)
        },
      ),
    )
  })
})
