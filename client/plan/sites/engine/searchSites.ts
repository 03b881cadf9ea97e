import { firstFewestFor, proveFewestFor, type FewestSites } from '../../../../core/gap/siting/cover/fewestFor.ts'
import { firstAnswer } from '../../../../core/gap/siting/firstAnswer.ts'
import type { Siting, SitingResult } from '../../../../core/gap/siting/siting.ts'
import { proveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import type { Solver } from '../../../../core/gap/siting/solver.ts'
import type { SitesQuestion } from '../sitesQuestion.ts'
import type { SitesNews } from './messages.ts'

/** What any search has found so far. */
export interface Found {
  /** Every open site, the fixed among them. */
  sites: readonly number[]
  objective: number
  bound: number
  proof: 'best' | 'good'
  /** Of the fewest for a share: how few cannot reach it; null in every other question. */
  least: number | null
}

type SearchNews = Extract<SitesNews, { say: 'stage' | 'unsolved' }> | { say: 'found'; found: Found }

/** Without a limit the solver is asked in rounds, each twice as long, so that what a round found is on screen when it is stopped. */
const FIRST_ROUND_S = 20
/** Share of a round's time that the solver may leave when it is stopped by it. */
const UNUSED = 0.05

/** Either kind of search: what it knows at once, and how it goes on from what it knows. */
interface Search<Known extends { proof: 'best' | 'good' }> {
  first: () => Known
  prove: (known: Known, solver: Solver) => Generator<Known>
  found: (known: Known) => Found
}

/** @throws ShareOutOfReach, or RangeError as `firstAnswer` */
export function searchSites(
  siting: Siting,
  { goal, share, seconds }: Pick<SitesQuestion, 'goal' | 'share' | 'seconds'>,
  openSolver: (seconds: number) => Promise<Solver>,
): AsyncGenerator<SearchNews> {
  if (goal !== 'share')
    return search<SitingResult>(
      {
        first: () => firstAnswer(siting),
        prove: (known, solver) => proveSiting(siting, known, solver),
        found: (known) => ({ ...known, least: null }),
      },
      seconds,
      openSolver,
    )
  return search<FewestSites>(
    {
      first: () => firstFewestFor(siting, share / 100),
      prove: (known, solver) => proveFewestFor(siting, known, solver),
      found: ({ sites, opened, least, proof }) => ({ sites, objective: opened, bound: least, proof, least }),
    },
    seconds,
    openSolver,
  )
}

async function* search<Known extends { proof: 'best' | 'good' }>(
  { first, prove, found }: Search<Known>,
  seconds: number | null,
  openSolver: (seconds: number) => Promise<Solver>,
): AsyncGenerator<SearchNews> {
  yield { say: 'stage', stage: 'searching' }
  let known = first()
  yield { say: 'found', found: found(known) }
  if (known.proof === 'best') return
  yield { say: 'stage', stage: 'bounding' }
  let solver: Solver
  try {
    solver = await openSolver(seconds ?? FIRST_ROUND_S)
  } catch (error) {
    yield { say: 'unsolved', message: (error as Error).message }
    return
  }
  for (let round = FIRST_ROUND_S; ;) {
    for (known of prove(known, solver)) {
      yield { say: 'found', found: found(known) }
      if (known.proof === 'good') yield { say: 'stage', stage: 'proving' }
    }
    // A round that did not use its time has got as far as any would.
    if (known.proof === 'best' || seconds !== null || solver.secondsLeft > round * UNUSED) return
    round *= 2
    solver = { ...solver, secondsLeft: round }
  }
}
