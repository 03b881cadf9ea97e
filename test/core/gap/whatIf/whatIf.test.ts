import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, type SupplyChange } from '../../../../core/gap/whatIf/change.ts'
import { parseDecay } from '../../../../core/gap/access/decay.ts'
import { modelOf, type Model } from '../../../../core/gap/model/model.ts'
import { demandOf } from '../../../../core/gap/model/demand.ts'
import { coveredOf, runOf, type AreaAnswers, type Run } from '../../../../core/gap/run/run.ts'
import { pickSupply, supplyOf, type SupplyRow } from '../../../../core/gap/model/supplyColumns.ts'
import { MASK_WORDS } from '../../../../core/gap/hours/weekMasks.ts'
import { whatIf } from '../../../../core/gap/whatIf/whatIf.ts'
import type { Position } from '../../../../core/listing/service.ts'
import { anyModel, anyRows, changeOf } from '../anyWorld.ts'
import { figuresOf, northOf } from '../makeGapData.ts'
import { runs } from '../../../runs.ts'

const HOME: Position = [-2, 52]

/** All figures of one row, its nearest service by id. */
const rowIn = (answers: AreaAnswers, row: number, kindCount: number, idOf: (index: number) => string | null) => ({
  nearest: idOf(answers.index[row]!),
  straightM: answers.straightM[row],
  choice: answers.choice[row],
  access: answers.access[row],
  hours: answers.hours.subarray(row * kindCount * MASK_WORDS, (row + 1) * kindCount * MASK_WORDS).join(),
})

const rowsOf = ({ supply, demand }: Model, { answers }: Run) =>
  Array.from({ length: demand.count }, (_, row) => rowIn(answers, row, supply.kindCount, (index) => supply.ids[index] ?? null))

/** The rows of a run with those of a what-if laid over. */
function rowsAfter(model: Model, run: Run, change: SupplyChange) {
  const delta = whatIf(model, run, change)
  const ids = [...model.supply.ids, ...change.more.ids]
  const rows = rowsOf(model, run)
  const touched = (answers: AreaAnswers) =>
    Array.from(delta.areas, (_, row) => rowIn(answers, row, model.supply.kindCount, (index) => ids[index] ?? null))
  expect(touched(delta.before)).toEqual(Array.from(delta.areas, (area) => rows[area]))
  touched(delta.after).forEach((figures, row) => (rows[delta.areas[row]!] = figures))
  return { rows, sums: delta.sums }
}

describe('what if', () => {
  // Two areas 1,000 m and 1,300 m straight to the north of a food bank, and one 9,000 m to the south: 1,300, 1,690, 11,700 m walked.
  const demand = demandOf(
    figuresOf([
      { code: 'A', at: northOf(HOME, 1_000), people: 1_500, incomeScore: 0.2, decile: 1 },
      { code: 'B', at: northOf(HOME, 1_300), people: 2_000, incomeScore: 0.153, decile: 2 },
      { code: 'C', at: northOf(HOME, -9_000), people: 500, incomeScore: 0.3, decile: 9 },
    ]),
  )
  const modelWith = (...rows: SupplyRow[]) => modelOf(demand, supplyOf(rows), { reachM: 1609, detour: 1.3 })
  const model = modelWith({ id: 'bank', at: HOME })
  const run = runOf(model)
  const ask = (less: number[], ...more: SupplyRow[]) => whatIf(model, run, { less, more: supplyOf(more) })

  it('a service is added: who it is near to is told before and after, and the others are not touched', () => {
    const delta = ask([], { id: 'new', at: northOf(HOME, -8_500) })
    expect([...delta.areas]).toEqual([2])
    expect([delta.before.choice[0], delta.after.choice[0]]).toEqual([0, 1])
    expect([delta.before.index[0], delta.after.index[0]]).toEqual([0, 1])
    expect(delta.after.straightM[0]).toBeCloseTo(500, 4)
    // All 500 share one service: 1/500 each.
    expect(delta.after.access[0]).toBe(1 / 500)
    // 1,500 were covered, 500 more; in need 1,500 × 0.2 = 300, and 500 × 0.3 = 150 more.
    expect(delta.sums.coverage.total).toMatchObject({ people: 4_000, covered: 2_000, needCovered: 450e6 })
    expect(delta.sums.coverage.byDecile[8]).toMatchObject({ people: 500, covered: 500 })
    expect(delta.sums.supplied).toBe(2)
  })

  it('the only service is gone: every area stays, with nothing', () => {
    const delta = ask([0])
    expect([...delta.areas]).toEqual([0, 1, 2])
    expect([...delta.after.straightM]).toEqual([Infinity, Infinity, Infinity])
    expect([...delta.after.index]).toEqual([-1, -1, -1])
    expect(delta.sums).toMatchObject({ supplied: 0, coverage: { total: { people: 4_000, covered: 0, uncertain: 0 } } })
  })

  it('a service moves: who has lost it is measured to where it went, be it farther', () => {
    const delta = ask([0], { id: 'bank', at: northOf(HOME, -100) })
    expect([...delta.after.straightM].map((metres) => Math.round(metres))).toEqual([1_100, 1_400, 8_900])
    expect([...delta.after.choice]).toEqual([1, 0, 0])
  })

  it('a service is bounded to one area: nobody else has it, however near', () => {
    const delta = ask([0], { id: 'bank', at: HOME, catchment: { zones: [{ codes: ['B'], polygon: null }], delivers: false } })
    // B lives in the catchment, and out of reach of it: 1,690 m.
    expect([...delta.after.index]).toEqual([-1, 1, -1])
    expect(delta.sums.coverage.total.covered).toBe(0)
  })

  it('a service delivers: its whole area has it at no distance', () => {
    const delta = ask([], { id: 'van', at: null, catchment: { zones: [{ codes: ['C'], polygon: null }], delivers: true } })
    expect([...delta.areas]).toEqual([2])
    expect([delta.after.straightM[0], delta.after.choice[0]]).toEqual([0, 1])
  })

  // A street of 40 services 100 m apart; the 30 nearest to all three areas go, and one more in between.
  it('many services go at once: the nearest of those that stay is found, by its own name', () => {
    const street = modelWith(...Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, at: northOf(HOME, n * 100) })))
    const change = { less: [...Array.from({ length: 30 }, (_, n) => n), 33], more: supplyOf([]) }
    const anew = changed(street, change)
    expect(rowsAfter(street, runOf(street), change).rows).toEqual(rowsOf(anew, runOf(anew)))
    expect(rowsAfter(street, runOf(street), change).rows.map(({ nearest }) => nearest)).toEqual(['30', '30', '30'])
  })

  it('refuses a row that is none', () => {
    expect(() => ask([1])).toThrow('less must be rows of 1 services, got 1')
  })
})

describe('what if holds, whatever the place and the change', () => {
  const worlds = anyModel.chain((model) => fc.tuple(fc.constant(model), changeOf(model)))

  it('it is a full recompute, every figure and every sum, to the last bit', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('binary', 'exp:0.001', 'gaussian:700'), ([model, change], form) => {
        const decay = form === 'binary' ? undefined : parseDecay(form)
        const anew = changed(model, change)
        const recomputed = runOf(anew, decay)
        const { rows, sums } = rowsAfter(model, runOf(model, decay), change)
        expect(rows).toEqual(rowsOf(anew, recomputed))
        expect(sums).toEqual(recomputed.sums)
      }),
      { numRuns: runs(1000) },
    )
  })

  it('to add and then to remove changes nothing', () => {
    fc.assert(
      fc.property(anyModel, anyRows('new', 4), (model, rows) => {
        const before = runOf(model)
        const larger = changed(model, { less: [], more: supplyOf(rows, 2) })
        const back = { less: rows.map((_, m) => model.supply.count + m), more: supplyOf([], 2) }
        const { rows: figures, sums } = rowsAfter(larger, runOf(larger), back)
        expect(figures).toEqual(rowsOf(model, before))
        expect(sums).toEqual(before.sums)
      }),
    )
  })

  it('to take a service away and put the same back changes nothing but the order it is added up in', () => {
    fc.assert(
      fc.property(
        anyModel.filter(({ supply }) => supply.count > 0),
        fc.nat(),
        (model, n) => {
          const row = n % model.supply.count
          const run = runOf(model)
          const delta = whatIf(model, run, { less: [row], more: pickSupply(model.supply, Uint32Array.of(row)) })
          expect(delta.sums.coverage).toEqual(run.sums.coverage)
          expect(delta.sums.peopleByHour).toEqual(run.sums.peopleByHour)
          expect([...delta.after.straightM]).toEqual([...delta.before.straightM])
          const isUnlike = (access: number, at: number): boolean =>
            !(Math.abs(access - delta.before.access[at]!) <= 1e-12 * delta.before.access[at]!)
          expect([...delta.after.access].filter(isUnlike)).toEqual([])
        },
      ),
    )
  })

  it('nobody loses anything when a service is added', () => {
    fc.assert(
      fc.property(anyModel, anyRows('new', 3), (model, rows) => {
        const delta = whatIf(model, runOf(model), { less: [], more: supplyOf(rows, 2) })
        const [was, is] = [coveredOf(delta.before), coveredOf(delta.after)]
        expect([...was].filter((covered, row) => !(is[row]! >= covered))).toEqual([])
        expect([...delta.after.straightM].filter((metres, row) => !(metres <= delta.before.straightM[row]!))).toEqual([])
      }),
    )
  })
})
