import { coverWithin } from './cover.ts'
import { fewestCovering, mostCovered } from './coverProgramme.ts'
import { answerOf } from './objective.ts'
import { reduceCover, type ReducedCover } from './reduceCover.ts'
import { coversCounted, freeCandidates, type Siting, type SitingAnswer } from './siting.ts'
import { relax, solve, type Programme, type Solver } from './solver.ts'

/** Whole objectives let a bound be rounded inwards; the solver's own rounding is smaller than this. */
const SOLVER_ERROR = 1e-4

/** Proves (or betters) an answer to `mclp`, `backup` or `lscp`: first with the bound of the relaxation, then with whole sites. */
export function* proveCover(siting: Siting, first: SitingAnswer, solver: Solver): Generator<SitingAnswer> {
  const { byCandidate, weight, radius, model, fixed, p } = siting
  const reduced = reduceCover(coverWithin(byCandidate, weight, radius, coversCounted(model)), freeCandidates(siting), fixed)
  const programme = model === 'lscp' ? fewestCovering(reduced) : mostCovered(reduced, p)
  const boundOf = (found: number): number => tightBound(siting, found + (model === 'lscp' ? 0 : reduced.settled), first.bound)
  const relaxed = answerOf(siting, first.sites, boundOf(relax(solver, programme).bound))
  yield relaxed
  if (relaxed.proof === 'best') return
  const { bound, chosen } = solve(solver, programme, columnsOf(reduced, first.sites))
  const sites = chosen === null ? first.sites : sitesOf(siting, reduced, chosen)
  const solved = answerOf(siting, sites, tightBound(siting, boundOf(bound), relaxed.bound))
  yield isBetter(siting, solved, relaxed) ? solved : answerOf(siting, first.sites, solved.bound)
}
