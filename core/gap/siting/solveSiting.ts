import { firstAnswer } from './firstAnswer.ts'
import { proveCenter } from './proveCenter.ts'
import { proveCover } from './cover/proveCover.ts'
import { proveMedian } from './median/proveMedian.ts'
import type { Siting, SitingResult, SitingModel } from './siting.ts'
import type { Solver } from './solver.ts'

type Prove = (siting: Siting, first: SitingResult, solver: Solver) => Generator<SitingResult>
const PROOFS: Readonly<Record<SitingModel, Prove>> = {
  mclp: proveCover,
  backup: proveCover,
  lscp: proveCover,
  pmedian: proveMedian,
  pcenter: proveCenter,
}

/**
 * Answers a siting question, better and better: greedy + swap at once; the same with the bound of a relaxation; then what
 * HiGHS proves or, out of time, the best sites known with the tightest bound. The last answer is the one to keep; it comes
 * early when it is proven early. Each may be shown as it comes.
 *
 * @param openSolver asked only where something is left to prove: `() => loadSolver(seconds)`
 * @throws RangeError as `checkSiting`, or where p sites cannot reach every area in `pmedian` and `pcenter`
 *
 * Solving blocks the thread between two answers: run it in a worker, and end the worker to cancel. The seconds bound the
 * solver; the searches, and up to 400 rounds over all pairs in `pmedian`, come on top.
 */
export async function* solveSiting(siting: Siting, openSolver: () => Promise<Solver>): AsyncGenerator<SitingResult> {
  const first = firstAnswer(siting)
  yield first
  if (first.proof === 'good') yield* proveSiting(siting, first, await openSolver())
}

/** Goes on from a known answer: the same with a tighter bound, then what HiGHS finds in its time. Blocks in between likewise. */
export const proveSiting = (siting: Siting, known: SitingResult, solver: Solver): Generator<SitingResult> =>
  PROOFS[siting.model](siting, known, solver)
