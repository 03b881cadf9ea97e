import fc from 'fast-check'
import { transposed, type Pairs } from '../../../../core/gap/distance/pairs.ts'
import type { Siting, SitingModel } from '../../../../core/gap/siting/siting.ts'

/** Costs by candidate, then by area; null = cannot be walked. */
export type Costs = readonly (readonly (number | null)[])[]

export function pairsOf(costs: Costs): Pairs {
  const kept = costs.map((row) => row.flatMap((cost, area) => (cost === null ? [] : [{ area, cost }])))
  const starts = new Uint32Array(costs.length + 1)
  for (const [j, row] of kept.entries()) starts[j + 1] = starts[j]! + row.length
  return {
    rows: costs.length,
    columns: costs[0]?.length ?? 0,
    starts,
    column: Uint32Array.from(kept.flatMap((row) => row.map(({ area }) => area))),
    cost: Float64Array.from(kept.flatMap((row) => row.map(({ cost }) => cost))),
  }
}

export interface AnySiting {
  siting: Siting
  costs: Costs
}

/** To the thousandth: people and metres are no finer, and the solver tells no two numbers apart that are a billionth of each other. */
const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((value) => value / 1000)
const few = fc.integer({ min: 0, max: 9 })
const weights = { whole: few, parts: thousandths(50), millions: few.map((value) => value * 1e6) }
const someCost = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, thousandths(9))

interface Size {
  candidates: [least: number, most: number]
  areas: [least: number, most: number]
  /** Of 8 pairs, so many cannot be walked. */
  missing: number
}

/** Small questions, full of ties, blanks, empty areas and unreached ones. */
export const SMALL: Size = { candidates: [1, 7], areas: [1, 9], missing: 2 }

/** Questions in which greedy + swap often ends beside the best, so that the solver has something to find. */
export const KNOTTY: Size = { candidates: [9, 11], areas: [14, 22], missing: 6 }

/** Models that must reach everybody would be refused where most pairs are missing. */
const MOST_MISSING: Readonly<Record<SitingModel, number>> = { mclp: 6, backup: 6, lscp: 4, pmedian: 2, pcenter: 2 }

export const anySiting = (models: readonly SitingModel[], { candidates, areas, missing }: Size = SMALL): fc.Arbitrary<AnySiting> =>
  fc
    .record({
      model: fc.constantFrom(...models),
      rows: fc.integer({ min: candidates[0], max: candidates[1] }),
      columns: fc.integer({ min: areas[0], max: areas[1] }),
      kind: fc.constantFrom('whole' as const, 'parts' as const, 'millions' as const),
    })
    .chain(({ model, rows, columns, kind }) => {
      const blank = { weight: Math.min(missing, MOST_MISSING[model]), arbitrary: fc.constant(null) }
      const cost = fc.oneof({ weight: 8 - blank.weight, arbitrary: someCost }, blank)
      return fc
        .record({
          costs: fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
          weight: fc.array(weights[kind], { minLength: columns, maxLength: columns }),
          radius: fc.integer({ min: 0, max: 9 }),
          p: fc.integer({ min: 1, max: 4 }),
          fixed: fc.uniqueArray(fc.nat(rows - 1), { maxLength: 2 }),
          candidates: fc.option(fc.uniqueArray(fc.nat(rows - 1), { minLength: 1 }), { nil: undefined }),
        })
        .map(({ costs, weight, candidates: allowed, ...said }) => ({
          costs,
          siting: {
            model,
            ...said,
            weight: Float64Array.from(weight),
            byCandidate: pairsOf(costs),
            ...(allowed === undefined ? {} : { candidates: allowed }),
          },
        }))
    })

/** The slow, obvious twin of `objectiveOf`, from the table of costs. */
export function slowObjective({ siting, costs }: AnySiting, sites: readonly number[]): number {
  const { model, weight, radius, fixed } = siting
  const walks = Array.from(weight, (_, area) => sites.map((j) => costs[j]![area] ?? Infinity))
  const people = Array.from(weight, (here, area) => ({ here, walks: walks[area]! })).filter(({ here }) => here > 0)
  const covers = (row: number[]) => row.filter((cost) => cost <= radius).length
  if (model === 'mclp') return people.reduce((sum, { here, walks: row }) => sum + (covers(row) >= 1 ? here : 0), 0)
  if (model === 'backup')
    return people.reduce((sum, { here, walks: row }) => sum + (covers(row) >= 1 ? here : 0) + (covers(row) >= 2 ? here : 0), 0)
  if (model === 'pmedian') return people.reduce((sum, { here, walks: row }) => sum + here * Math.min(...row), 0)
  if (model === 'pcenter') return Math.max(...people.map(({ walks: row }) => Math.min(...row)))
  return people.every(({ walks: row }) => covers(row) >= 1) ? sites.filter((j) => !fixed.includes(j)).length : Infinity
}

/** The best objective of all choices of sites there are. */
export function slowBest(asked: AnySiting): number {
  const { model, byCandidate, p, fixed, candidates } = asked.siting
  const free = Array.from({ length: byCandidate.rows }, (_, j) => j).filter(
    (j) => !fixed.includes(j) && (candidates === undefined || candidates.includes(j)),
  )
  const choices = subsets(free).filter((choice) => model === 'lscp' || choice.length === p)
  const objectives = choices.map((choice) => slowObjective(asked, [...fixed, ...choice]))
  return model === 'mclp' || model === 'backup' ? Math.max(...objectives) : Math.min(...objectives)
}

const subsets = (of: readonly number[]): number[][] =>
  Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((__, n) => (bits >> n) % 2 === 1))

/** The same question with its areas and candidates in another order; `orders` sorts them. */
export function shuffled({ siting, costs }: AnySiting, areaOrder: readonly number[], candidateOrder: readonly number[]): AnySiting {
  const now = (j: number) => candidateOrder.indexOf(j)
  const moved = candidateOrder.map((j) => areaOrder.map((area) => costs[j]![area]!))
  return {
    costs: moved,
    siting: {
      ...siting,
      weight: Float64Array.from(areaOrder, (area) => siting.weight[area]!),
      byCandidate: transposed(transposed(pairsOf(moved))),
      fixed: siting.fixed.map(now),
      ...(siting.candidates === undefined ? {} : { candidates: siting.candidates.map(now) }),
    },
  }
}
