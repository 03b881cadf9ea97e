import { coverWithin } from './cover.ts'
import { fewestCovering, mostCovered } from './coverProgramme.ts'
import { betterAnswer } from './objective.ts'
import { reduceCover } from './reduceCover.ts'
import { coversCounted, freeCandidates, isMost, type Siting, type SitingAnswer } from './siting.ts'
import { relax, solve, type Solver } from './solver.ts'

/** Objectives in whole numbers let a bound be rounded inwards; what the solver may be wrong by is less than this. */
const SOLVER_ERROR = 1e-4

/** Proves or betters an answer to `mclp`, `backup` or `lscp`: the bound of the relaxation first, then whole sites. */
export function* proveCover(siting: Siting, first: SitingAnswer, solver: Solver): Generator<SitingAnswer> {
  const { byCandidate, weight, radius, model, fixed, p } = siting
  const reduced = reduceCover(coverWithin(byCandidate, weight, radius, coversCounted(model)), freeCandidates(siting), fixed)
  const programme = isMost(model) ? mostCovered(reduced, p) : fewestCovering(reduced)
  const boundOf = (found: number): number => wholeBound(siting, isMost(model) ? reduced.settled + found : found)
  const columnOf = new Map(reduced.candidates.map((j, column) => [j, column]))
  const relaxed = betterAnswer(siting, first, first.sites, boundOf(relax(solver, programme).bound))
  yield relaxed
  if (relaxed.proof === 'best') return
  const start = first.sites.flatMap((j) => columnOf.get(j) ?? [])
  const { chosen, bound } = solve(solver, programme, start)
  const sites =
    chosen === null
      ? first.sites
      : withAllOpened(
          siting,
          chosen.map((column) => reduced.candidates[column] as number),
        )
  yield betterAnswer(siting, relaxed, sites, boundOf(bound))
}

/** Where every weight is whole, so is what is covered: no answer lies between a bound and the whole number inside it. */
function wholeBound({ model, weight }: Siting, bound: number): number {
  if (!Number.isFinite(bound)) return bound
  if (!isMost(model)) return Math.ceil(bound - SOLVER_ERROR)
  return weight.every(Number.isInteger) ? Math.floor(bound + SOLVER_ERROR) : bound
}

/** The fixed sites and these; up to p more of the lowest index where fewer cover all that can be covered. */
function withAllOpened(siting: Siting, chosen: readonly number[]): number[] {
  const free = freeCandidates(siting)
  for (const j of chosen) free[j] = 0
  const spare = isMost(siting.model) ? [...free.keys()].filter((j) => free[j] === 1).slice(0, siting.p - chosen.length) : []
  return [...new Set(siting.fixed), ...chosen, ...spare]
}
