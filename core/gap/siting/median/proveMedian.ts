import { medianBound } from './medianBound.ts'
import { medianProgramme } from './medianProgramme.ts'
import { startMedian, swapMedian } from './medianSearch.ts'
import { betterAnswer } from '../objective.ts'
import { freeCandidates, type Siting, type SitingResult } from '../siting.ts'
import { solve, type Solver } from '../solver.ts'

/** Beyond this many walks the solver would not get through its first relaxation; the bound then stays the last word. */
const MOST_WALKS = 200_000

/**
 * Proves or betters an answer to `pmedian`: the Lagrangian bound first, and swaps from the sites it opened; then the programme
 * with what could still be better.
 *
 * @throws RangeError where p sites cannot reach every area, however they are chosen
 */
export function* proveMedian(siting: Siting, first: SitingResult, solver: Solver): Generator<SitingResult> {
  const free = freeCandidates(siting)
  const bound = medianBound(siting, free, first.objective)
  const search = startMedian(siting, bound.sites)
  swapMedian(search)
  const relaxed = betterAnswer(siting, first, search.open, bound.bound)
  yield relaxed
  if (relaxed.proof === 'best') return
  const left = medianProgramme(siting, free, bound, relaxed.objective, MOST_WALKS)
  if (left === null) return
  const { candidates, programme } = left
  const start = candidates.flatMap((j, column) => (relaxed.sites.includes(j) ? [column] : []))
  const { status, bound: solved, chosen } = solve(solver, programme, start)
  if (status === 'infeasible' && relaxed.objective === Infinity)
    throw new RangeError(`p = ${siting.p} sites cannot reach every area; more pairs or more sites are needed`)
  // Only what could be better than the known answer was put in: where nothing was, the known answer is the best.
  const nothingBetter = status === 'infeasible' ? relaxed.objective : Math.min(relaxed.objective, solved)
  yield betterAnswer(siting, relaxed, chosen === null ? relaxed.sites : chosen.map((column) => candidates[column]!), nothingBetter)
}
