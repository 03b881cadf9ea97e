import { coverWithin } from './cover/cover.ts'
import { costsFrom, somebody } from './cover/coverAll.ts'
import { coveringAll } from './cover/coverProgramme.ts'
import { betterAnswer } from './objective.ts'
import { reduceCover, type ReducedCover } from './cover/reduceCover.ts'
import { freeCandidates, type Siting, type SitingResult } from './siting.ts'
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
export function* proveCenter(siting: Siting, first: SitingResult, solver: Solver): Generator<SitingResult> {
  const steps = costsFrom(siting.byCandidate, first.bound).filter((cost) => cost <= first.objective)
  // The best longest walk is one of steps[low] … steps[high]; one past the last = p sites cannot reach everybody.
  let high = first.objective === Infinity ? steps.length : steps.length - 1
  let low = firstNotTooShort(siting, steps, high, solver)
  const bound = (): number => {
    if (low === steps.length) throw new RangeError(`p = ${siting.p} sites cannot reach every area; more pairs or more sites are needed`)
    return steps[low]!
  }
  let known = betterAnswer(siting, first, first.sites, bound())
  yield known
  // Whole sites settle the rest: each step asked either is too short for them, or they are an answer, maybe one better than asked.
  while (low < high) {
    const middle = (low + high) >> 1
    const reduced = reducedWithin(siting, steps[middle]!)
    const { status, chosen } = solve(solver, coveringAll(reduced, siting.p), [])
    if (status === 'infeasible') {
      low = middle + 1
      known = betterAnswer(siting, known, known.sites, bound())
    } else if (chosen !== null) {
      const opened = chosen.map((column) => reduced.candidates[column]!)
      known = betterAnswer(siting, known, [...new Set(siting.fixed), ...opened], bound())
      high = steps.indexOf(known.objective)
    } else return
    yield known
  }
}

/**
 * The first of the steps that sites open in part do not prove too short. Not the best longest walk: that they are enough in part
 * says nothing about whole ones, so `high` comes down here only to find the step, and the caller keeps its own.
 */
function firstNotTooShort(siting: Siting, steps: Float64Array, last: number, solver: Solver): number {
  let [low, high] = [0, last]
  while (low < high && isWide(steps, low, high)) {
    const middle = (low + high) >> 1
    const { status } = relax(solver, coveringAll(reducedWithin(siting, steps[middle]!), siting.p))
    if (status === 'stopped') break
    if (status === 'infeasible') low = middle + 1
    else high = middle
  }
  return low
}

const isWide = (steps: Float64Array, low: number, high: number): boolean => (steps[high] ?? Infinity) - steps[low]! > CLOSE * steps[low]!

const reducedWithin = (siting: Siting, radius: number): ReducedCover =>
  reduceCover(coverWithin(siting.byCandidate, somebody(siting.weight), radius, 1), freeCandidates(siting), siting.fixed)
