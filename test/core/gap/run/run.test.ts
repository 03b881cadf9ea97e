import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenLines } from '../../../../core/gap/measures/betweenLines.ts'
import { parseDecay } from '../../../../core/gap/access/decay.ts'
import { modelOf } from '../../../../core/gap/model/model.ts'
import { demandOf, type Demand } from '../../../../core/gap/model/demand.ts'
import { nearestServing } from '../../../../core/gap/model/nearestServing.ts'
import { coveredOf, runOf } from '../../../../core/gap/run/run.ts'
import { supplyOf, type SupplyRow } from '../../../../core/gap/model/supplyColumns.ts'
import { hasHour } from '../../../../core/gap/hours/weekMasks.ts'
import { HOURS_IN_WEEK } from '../../../../core/hours/weekWeights.ts'
import { distanceM } from '../../../../core/place/geo.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { anyDemand, anyRows } from '../anyWorld.ts'
import { figuresOf } from '../makeGapData.ts'
import { isClose } from '../pairsOf.ts'
import { slowRun } from '../slowRun.ts'

// Off every exact tie with the lattice: Turf rounds otherwise on the way, and 1 nm decides a tie.
const REACHES = [0.5, 500, 1500, 3000, 9000]

const question = fc.record({
  demand: anyDemand,
  rows: anyRows('s', 12),
  reachM: fc.constantFrom(...REACHES),
  detour: fc.constantFrom(1, 1.3),
})

describe('a run is what measuring every area with every service gives', () => {
  it('in nearest and n-th nearest, choice, access, hours, and between the lines', () => {
    fc.assert(
      fc.property(question, fc.constantFrom('exp:0.001', 'gaussian:700'), ({ demand, rows, reachM, detour }, form) => {
        const decay = parseDecay(form)
        const model = modelOf(demand, supplyOf(rows, 2), { reachM, detour })
        const { answers } = runOf(model, decay)
        const slow = slowRun(demand, rows, { reachM, detour, weight: decay.weight, kindCount: 2 })
        expect([...answers.choice]).toEqual(slow.choice)
        answers.access.forEach((access, i) => expect(Math.abs(access - slow.access[i]!)).toBeLessThanOrEqual(1e-9 * access))
        for (const rank of [1, 2, 3])
          nearestServing(model, rank).straightM.forEach((metres, i) => {
            const twin = slow.metres[i]?.[rank - 1] ?? Infinity
            expect(metres === twin || Math.abs(metres - twin) < 1e-5).toBe(true)
          })
        for (let i = 0; i < demand.count; i++)
          for (let hour = 0; hour < HOURS_IN_WEEK; hour += 5)
            for (const kind of [0, 1]) expect(hasHour(answers.hours, i * 2 + kind, hour)).toBe(slow.isOpen(i, kind, hour))
        expect([...betweenLines(model).between]).toEqual(slow.between)
      }),
    )
  })
})

describe('a run holds, whatever the place', () => {
  const shuffledWorld = question.chain(({ demand, rows, ...walking }) =>
    fc.record({
      demand: fc.constant(demand),
      rows: fc.constant(rows),
      walking: fc.constant(walking),
      areas: fc.shuffledSubarray([...demand.people.keys()], { minLength: demand.count }),
      services: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
    }),
  )

  it('rows in another order change nothing, ties included', () => {
    fc.assert(
      fc.property(shuffledWorld, ({ demand, rows, walking, areas, services }) => {
        const straight = runOf(modelOf(demand, supplyOf(rows, 2), walking))
        const reordered = services.map((j) => rows[j]!)
        const shuffled = runOf(modelOf(inOrder(demand, areas), supplyOf(reordered, 2), walking))
        expect(shuffled.sums.coverage).toEqual(straight.sums.coverage)
        expect(shuffled.sums.peopleByHour).toEqual(straight.sums.peopleByHour)
        expect(isClose(shuffled.sums.supplied, straight.sums.supplied)).toBe(true)
        areas.forEach((i, row) => {
          expect(shuffled.answers.straightM[row]).toBe(straight.answers.straightM[i])
          expect(shuffled.answers.choice[row]).toBe(straight.answers.choice[i])
          expect(isClose(shuffled.answers.access[row]!, straight.answers.access[i]!)).toBe(true)
        })
      }),
    )
  })

  it('supply is conserved: all capacity that somebody reaches is shared out, and no more', () => {
    fc.assert(
      fc.property(question, ({ demand, rows, ...walking }) => {
        const model = modelOf(demand, supplyOf(rows, 2), walking)
        const { byService } = model.served
        const reached = rows.reduce((sum, { capacity = 1 }, j) => {
          const who = byService.column.subarray(byService.starts[j], byService.starts[j + 1])
          return who.some((i) => demand.people[i]! > 0) ? sum + capacity : sum
        }, 0)
        expect(isClose(runOf(model).sums.supplied, reached)).toBe(true)
      }),
    )
  })

  it('an area within reach of nothing has a row, and nobody loses cover when reach grows', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 5000 }), ({ demand, rows, reachM, detour }, more) => {
        const covered = (reach: number) => coveredOf(runOf(modelOf(demand, supplyOf(rows, 2), { reachM: reach, detour })).answers)
        const [now, further] = [covered(reachM), covered(reachM + more)]
        expect(now).toHaveLength(demand.count)
        now.forEach((was, i) => expect(further[i]).toBeGreaterThanOrEqual(was))
      }),
    )
  })

  it('counts a service exactly at reach, with a catchment or without, and a delivery at any reach', () => {
    const [from, to]: [Position, Position] = [
      [-2, 52],
      [-2, 52.01],
    ]
    const demand = demandOf(figuresOf([{ code: 'A', at: from, people: 1 }]))
    const choice = (row: Partial<SupplyRow>, reachM: number) =>
      runOf(modelOf(demand, supplyOf([{ id: 's', at: to, ...row }]), { reachM, detour: 1.3 })).answers.choice[0]
    const zones = [{ codes: ['A'], polygon: null }]
    const metres = distanceM(from, to) * 1.3
    for (const catchment of [null, { zones, delivers: false }])
      expect([choice({ catchment }, metres), choice({ catchment }, metres - 1e-9)]).toEqual([1, 0])
    expect(choice({ catchment: { zones, delivers: true } }, 0)).toBe(1)
    expect(choice({ catchment: { zones: [], delivers: true } }, metres)).toBe(0)
  })

  it('refuses a decay that goes on beyond reach', () => {
    const demand = demandOf(figuresOf([{ code: 'A', at: [-2, 52], people: 1 }]))
    const model = modelOf(demand, supplyOf([]), { reachM: 1000, detour: 1.3 })
    expect(() => runOf(model, parseDecay('binary:1001'))).toThrow('decay must end within reach, 1000, got binary:1001')
  })
})

function inOrder(demand: Demand, rows: readonly number[]): Demand {
  const numbers = <T extends Float64Array | Uint8Array | Uint32Array>(column: T): T => {
    const result = column.slice() as T
    rows.forEach((row, i) => (result[i] = column[row]!))
    return result
  }
  return {
    count: demand.count,
    lon: numbers(demand.lon),
    lat: numbers(demand.lat),
    people: numbers(demand.people),
    needMillionths: numbers(demand.needMillionths),
    imdDecile: numbers(demand.imdDecile),
    imdRank: numbers(demand.imdRank),
    codes: (demand.codes ?? []).map((column) => rows.map((row) => column[row]!)),
  }
}
