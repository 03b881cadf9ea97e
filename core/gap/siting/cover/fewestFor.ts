import { fewestReaching } from './coverProgramme.ts'
import { coverWithin } from './cover.ts'
import { openGreedily, startCover, swapForBetter } from './coverSearch.ts'
import { objectiveOf } from '../objective.ts'
import { reduceCover } from './reduceCover.ts'
import { freeCandidates, usableSites, type Siting } from '../siting.ts'
import { relax, solve, solverError, type Solver } from '../solver.ts'

/** The fewest new sites that are known to bring a share of all weight within the radius, and how few cannot. */
export interface FewestSites {
  /** Every open site, the fixed ones among them, in ascending order. */
  sites: number[]
  /** New ones among them. */
  opened: number
  /** Proven: fewer new sites than so many cannot reach the share. */
  least: number
  /** Weight that these sites cover, and that was asked for. */
  covered: number
  target: number
  /** `best` = proven: `opened` is `least`. */
  proof: 'best' | 'good'
}

/** Not even all candidates together reach the share: people live where nothing that may be opened is within the radius. */
export class ShareOutOfReach extends RangeError {
  /** What all of them together reach, 0–1. */
  readonly reachable: number

  constructor(share: number, reachable: number) {
    super(`share must be at most ${reachable}, which all candidates together reach, got ${share}`)
    this.name = 'ShareOutOfReach'
    this.reachable = reachable
  }
}

/** Of all weight: what adding up in another order may be off by. */
const ROUNDING = 1e-9

/**
 * The fewest new sites that bring a share of all weight within the radius, at once: greedy, then one site less for as long as
 * greedy + swap still reaches it. Bound: the p largest gains together are the most that p sites can add.
 *
 * @param siting its weight, pairs, radius, fixed and candidates count; model and p do not
 * @param share 0–1, of all weight, what the fixed sites cover included
 * @throws ShareOutOfReach where all candidates together do not reach it
 */
export function firstFewestFor(siting: Siting, share: number): FewestSites {
  const all = total(siting)
  const target = share * all
  const enough = (sites: readonly number[]): boolean => covered(siting, sites) >= target - ROUNDING * all
  if (!enough(usableSites(siting))) throw new ShareOutOfReach(share, covered(siting, usableSites(siting)) / all)
  const cover = coverWithin(siting.byCandidate, siting.weight, siting.radius, 1)
  const start = () => startCover(cover, freeCandidates(siting), siting.fixed)
  const search = start()
  const gains = search.gain.filter((_, j) => search.free[j] === 1).sort()
  openGreedily(search, siting.byCandidate.rows, ({ opened }) => enough([...siting.fixed, ...opened]))
  let opened = search.opened
  while (opened.length > 0) {
    const fewer = start()
    openGreedily(fewer, opened.length - 1)
    swapForBetter(fewer)
    if (!enough([...siting.fixed, ...fewer.opened])) break
    opened = fewer.opened
  }
  let [least, most] = [0, covered(siting, siting.fixed)]
  while (most < target - ROUNDING * all) most += gains.at(-1 - least++) ?? Infinity
  return answerWith(siting, opened, least, target)
}

/**
 * Proves or betters it: the relaxation of the partial set cover (Daskin & Owen 1999), then whole sites, by branch and cut. The row of
 * the share is loosened by a billionth of all weight, so that the bound holds whatever was added up in which order; sites count only
 * where they reach the share exactly.
 */
export function* proveFewestFor(siting: Siting, known: FewestSites, solver: Solver): Generator<FewestSites> {
  const cover = coverWithin(siting.byCandidate, siting.weight, siting.radius, 1)
  const reduced = reduceCover(cover, freeCandidates(siting), siting.fixed)
  const slack = ROUNDING * total(siting)
  const programme = fewestReaching(reduced, known.target - reduced.settled - slack)
  const boundOf = (bound: number): number => (Number.isFinite(bound) ? Math.ceil(bound - solverError(programme)) : 0)
  const openedIn = ({ sites }: FewestSites): number[] => sites.filter((j) => !siting.fixed.includes(j))
  const better = (now: FewestSites, opened: number[], least: number): FewestSites => {
    const reaches = covered(siting, [...siting.fixed, ...opened]) >= known.target - slack
    return answerWith(siting, reaches && opened.length < now.opened ? opened : openedIn(now), Math.max(now.least, least), known.target)
  }
  const relaxed = better(known, openedIn(known), boundOf(relax(solver, programme).bound))
  yield relaxed
  if (relaxed.proof === 'best') return
  const columnOf = new Map(reduced.candidates.map((j, column) => [j, column]))
  const { chosen, bound } = solve(
    solver,
    programme,
    openedIn(relaxed).flatMap((j) => columnOf.get(j) ?? []),
  )
  yield better(relaxed, chosen?.map((column) => reduced.candidates[column]!) ?? openedIn(relaxed), boundOf(bound))
}

const total = ({ weight }: Siting): number => weight.reduce((sum, here) => sum + here, 0)

const covered = (siting: Siting, sites: readonly number[]): number => objectiveOf({ ...siting, model: 'mclp' }, sites)

function answerWith(siting: Siting, opened: readonly number[], least: number, target: number): FewestSites {
  const sites = [...new Set(siting.fixed), ...opened].toSorted((a, b) => a - b)
  const proven = Math.min(least, opened.length)
  return {
    sites,
    opened: opened.length,
    least: proven,
    covered: covered(siting, sites),
    target,
    proof: proven === opened.length ? 'best' : 'good',
  }
}
