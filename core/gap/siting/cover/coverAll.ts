import type { Pairs } from '../../distance/pairs.ts'
import { coverWithin, type Cover } from './cover.ts'
import { openGreedily, startCover, swapForBetter, type CoverSearch } from './coverSearch.ts'
import { firstIndex } from '../firstIndex.ts'
import { freeCandidates, type Siting } from '../siting.ts'

/** Areas that hold somebody count 1 each: where everybody must be reached, how many live there is no matter. */
export const somebody = (weight: Float64Array): Float64Array => weight.map((value) => (value > 0 ? 1 : 0))

/**
 * Up to p new sites with which every area that holds somebody is covered, found by greedy + swap; null where none were found,
 * which does not prove that there are none.
 *
 * @param cover whose weight is `somebody`
 */
function coverAll(siting: Siting, cover: Cover, p: number): number[] | null {
  const search = startCover(cover, freeCandidates(siting), siting.fixed)
  openGreedily(search, p, isDone)
  if (!isDone(search)) swapForBetter(search)
  return isDone(search) ? [...new Set(siting.fixed), ...search.opened] : null
}

const isDone = ({ cover, count }: CoverSearch): boolean => cover.weight.every((weight, i) => weight === 0 || count[i]! > 0)

/**
 * A set cover by greedy, then again with one site less for as long as greedy + swap finds one (Toregas et al. 1971).
 *
 * @param cover for the radius of the question, whose weight is `somebody`
 */
export function fewestSites(siting: Siting, cover: Cover): number[] {
  const opened = (sites: number[]) => sites.length - new Set(siting.fixed).size
  let best = coverAll(siting, cover, siting.byCandidate.rows) ?? []
  for (;;) {
    const fewer = opened(best) > 0 ? coverAll(siting, cover, opened(best) - 1) : null
    if (fewer === null) return best
    best = fewer
  }
}

/**
 * Sites with a short longest walk: halves the costs, asking each time whether p sites cover everybody within it (Minieka 1970).
 * Null where not even the longest is enough, as far as greedy + swap finds.
 *
 * @param steps the costs that the longest walk may be, ascending; not empty
 */
export function centerSites(siting: Siting, steps: Float64Array): number[] | null {
  const sitesWithin = (radius: number) => coverAll(siting, coverWithin(siting.byCandidate, somebody(siting.weight), radius, 1), siting.p)
  let best = sitesWithin(steps.at(-1)!)
  if (best === null) return null
  firstIndex(steps.length - 1, (step) => {
    const sites = sitesWithin(steps[step]!)
    best = sites ?? best
    return sites !== null
  })
  return best
}

/** The different costs from `atLeast` up, ascending: a longest walk is one of them. */
export function costsFrom({ cost }: Pairs, atLeast: number): Float64Array {
  return cost
    .filter((value) => value >= atLeast)
    .sort()
    .filter((value, k, all) => k === 0 || value !== all[k - 1])
}
