import { checkSiting } from './checkSiting.ts'
import { coverWithin } from './cover.ts'
import { centerSites, fewestSites, somebody } from './coverAll.ts'
import { openGreedily, startCover, swapForBetter } from './coverSearch.ts'
import { leastCosts } from './leastCosts.ts'
import { openMedian, startMedian, swapMedian } from './medianSearch.ts'
import { answerOf } from './objective.ts'
import { coversCounted, freeCandidates, usableSites, type Siting, type SitingAnswer } from './siting.ts'

/**
 * A good answer at once, by greedy + swap, with a bound that needs no solver. The same question has the same answer; where
 * candidates are worth exactly the same the lower index goes first, so rows in another order may end in another good answer.
 *
 * @throws RangeError as `checkSiting`
 *
 * O(pairs + p × candidates) for one round of swaps; `pcenter` once for each halving of the costs.
 */
export function firstAnswer(siting: Siting): SitingAnswer {
  checkSiting(siting)
  if (siting.model === 'pmedian') return firstMedian(siting)
  if (siting.model === 'pcenter') return firstCenter(siting)
  if (siting.model === 'lscp') return firstFewest(siting)
  return firstCover(siting)
}

/** Bound: whatever p sites are best, beside these they add at most the p largest gains that are left (Nemhauser et al. 1978). */
function firstCover(siting: Siting): SitingAnswer {
  const { byCandidate, weight, radius, model, fixed, p } = siting
  const free = freeCandidates(siting)
  const search = startCover(coverWithin(byCandidate, weight, radius, coversCounted(model)), free, fixed)
  openGreedily(search, p)
  swapForBetter(search)
  const { objective, ...answer } = answerOf(siting, [...new Set(fixed), ...search.opened], Infinity)
  const left = search.gain.filter((_, j) => search.free[j] === 1).sort()
  return answerOf(siting, answer.sites, objective + left.slice(-p).reduce((sum, gain) => sum + Math.max(0, gain), 0))
}

/** Bound: no site covers more areas than the one that covers most. */
function firstFewest(siting: Siting): SitingAnswer {
  const { byCandidate, weight, radius, fixed } = siting
  const free = freeCandidates(siting)
  const { count, gain } = startCover(coverWithin(byCandidate, somebody(weight), radius, 1), free, fixed)
  const left = weight.reduce((sum, value, i) => sum + (value > 0 && count[i] === 0 ? 1 : 0), 0)
  const most = gain.reduce((max, value, j) => (free[j] === 1 ? Math.max(max, value) : max), 0)
  return answerOf(siting, fewestSites(siting), left === 0 ? 0 : Math.ceil(left / most))
}

/** Bound: nobody walks less than to the nearest candidate of all. */
function firstMedian(siting: Siting): SitingAnswer {
  const search = startMedian(siting)
  openMedian(search, siting.p)
  swapMedian(search)
  const cheapest = leastCosts(siting.byCandidate, usableSites(siting))
  const least = siting.weight.reduce((sum, weight, i) => (weight > 0 ? sum + weight * (cheapest[i] as number) : sum), 0)
  return answerOf(siting, search.open, least)
}

function firstCenter(siting: Siting): SitingAnswer {
  const least = leastCosts(siting.byCandidate, usableSites(siting)).reduce((most, cost, i) => ((siting.weight[i] as number) > 0 ? Math.max(most, cost) : most), 0)
  const sites = centerSites(siting, least) ?? medianSitesOf(siting)
  return answerOf(siting, sites, least)
}

/** Where no sites that reach everybody were found, those with least walking stand in; the objective says Infinity. */
function medianSitesOf(siting: Siting): number[] {
  const search = startMedian(siting)
  openMedian(search, siting.p)
  return search.open
}
