import { coverWithin, type Cover } from './cover.ts'
import { fewestCovering, mostCovered } from './coverProgramme.ts'
import { startCover, swapForBetter } from './coverSearch.ts'
import { betterAnswer } from '../objective.ts'
import { reduceCover } from './reduceCover.ts'
import { coversCounted, freeCandidates, isMost, type Siting, type SitingResult } from '../siting.ts'
import { relax, solve, solverError, type Solver } from '../solver.ts'

/** Proves or betters an answer to `mclp`, `backup` or `lscp`: the bound of the relaxation first, then whole sites. */
export function* proveCover(siting: Siting, first: SitingResult, solver: Solver): Generator<SitingResult> {
  const { byCandidate, weight, radius, model, fixed, p } = siting
  const cover = coverWithin(byCandidate, weight, radius, coversCounted(model))
  const reduced = reduceCover(cover, freeCandidates(siting), fixed)
  const programme = isMost(model) ? mostCovered(reduced, p) : fewestCovering(reduced)
  const error = solverError(programme)
  const boundOf = (found: number): number => wholeBound(siting, isMost(model) ? reduced.settled + found : found, error)
  const columnOf = new Map(reduced.candidates.map((j, column) => [j, column]))
  const relaxed = betterAnswer(siting, first, first.sites, boundOf(relax(solver, programme).bound))
  yield relaxed
  if (relaxed.proof === 'best') return
  const start = first.sites.flatMap((j) => columnOf.get(j) ?? [])
  const { chosen, bound } = solve(solver, programme, start)
  if (chosen === null) {
    yield betterAnswer(siting, relaxed, first.sites, boundOf(bound))
    return
  }
  const sites = withAllOpened(
    siting,
    chosen.map((column) => reduced.candidates[column]!),
  )
  const solved = betterAnswer(siting, relaxed, sites, boundOf(bound))
  yield solved
  // Of sites worth the same to a ten-billionth the solver takes any; swaps are counted exactly.
  if (isMost(model) && solved.proof === 'good') yield betterAnswer(siting, solved, swapped(siting, cover, solved.sites), solved.bound)
}

function swapped({ fixed, ...siting }: Siting, cover: Cover, sites: readonly number[]): number[] {
  const opened = sites.filter((j) => !fixed.includes(j))
  const search = startCover(cover, freeCandidates({ fixed, ...siting }), fixed, opened)
  swapForBetter(search)
  return [...new Set(fixed), ...search.opened]
}

/**
 * Where every weight is whole, so is what is covered: no answer lies between a bound and the whole number inside it. The bound is
 * first moved outwards by what the solver may be wrong by, so that the best is never rounded away. In real places that is much
 * less than 1 and costs nothing; were it more, the bound would still hold, and prove less.
 * Where weights are no whole numbers the bound is the solver's.
 */
function wholeBound({ model, weight }: Siting, bound: number, error: number): number {
  if (!Number.isFinite(bound)) return bound
  if (!isMost(model)) return Math.ceil(bound - error)
  return weight.every(Number.isInteger) ? Math.floor(bound + error) : bound
}

/** The fixed sites and these; up to p more of the lowest index where fewer cover all that can be covered. */
function withAllOpened(siting: Siting, chosen: readonly number[]): number[] {
  const free = freeCandidates(siting)
  for (const j of chosen) free[j] = 0
  const spare = isMost(siting.model) ? [...free.keys()].filter((j) => free[j] === 1).slice(0, siting.p - chosen.length) : []
  return [...new Set(siting.fixed), ...chosen, ...spare]
}
