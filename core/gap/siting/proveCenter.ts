import { coverWithin } from './cover.ts'
import { costsFrom, somebody } from './coverAll.ts'
import { coveringAll } from './coverProgramme.ts'
import { betterAnswer } from './objective.ts'
import { reduceCover, type ReducedCover } from './reduceCover.ts'
import { freeCandidates, type Siting, type SitingAnswer } from './siting.ts'
import { relax, solve, type Solver } from './solver.ts'

/** The relaxation is asked only until the costs are this close: whole sites have to be asked for the rest anyway. */
const CLOSE = 1e-3

/**
 * Proves or betters an answer to `pcenter`. The longest walk is one of the costs, and p sites keep it at r or less exactly where
 * p sites cover everybody within r; so the costs are halved, asking whether they do (Minieka 1970; Daskin 1995). First with
 * sites that are open in part: where even those are too few, so are whole ones, and it comes sooner. Then with whole ones.
 *
 * @throws RangeError where p sites cannot reach every area, however they are chosen
 */
export function* proveCenter(siting: Siting, first: SitingAnswer, solver: Solver): Generator<SitingAnswer> {
  const steps = costsFrom(siting.byCandidate, first.bound).filter((cost) => cost <= first.objective)
  // The best longest walk is one of steps[low] … steps[high]; one past the last = p sites cannot reach everybody.
  let low = 0
  let high = first.objective === Infinity ? steps.length : steps.length - 1
  for (let most = high; low < most && isWide(steps, low, most);) {
    const middle = (low + most) >> 1
    const { status } = relax(solver, coveringAll(within(siting, steps[middle] as number), siting.p))
    if (status === 'stopped') break
    if (status === 'infeasible') low = middle + 1
    else most = middle
  }
  let known = betterAnswer(siting, first, first.sites, steps[low] ?? Infinity)
  yield known
  while (low < high) {
    const middle = (low + high) >> 1
    const reduced = within(siting, steps[middle] as number)
    const { status, chosen } = solve(solver, coveringAll(reduced, siting.p), [])
    if (status === 'infeasible') low = middle + 1
    else if (chosen === null) break
    const sites =
      chosen === null ? known.sites : [...new Set(siting.fixed), ...chosen.map((column) => reduced.candidates[column] as number)]
    known = betterAnswer(siting, known, sites, steps[low] ?? Infinity)
    if (chosen !== null) high = steps.indexOf(known.objective)
    yield known
  }
  if (low === steps.length) throw new RangeError(`p = ${siting.p} sites cannot reach every area; more pairs or more sites are needed`)
}

const isWide = (steps: Float64Array, low: number, high: number): boolean =>
  (steps[high] ?? Infinity) - (steps[low] as number) > CLOSE * (steps[low] as number)

const within = (siting: Siting, radius: number): ReducedCover =>
  reduceCover(coverWithin(siting.byCandidate, somebody(siting.weight), radius, 1), freeCandidates(siting), siting.fixed)
