import { areasApart } from './apart.ts'
import { checkSiting } from './checkSiting.ts'
import { coverWithin } from './cover/cover.ts'
import { centerSites, costsFrom, fewestSites, somebody } from './cover/coverAll.ts'
import { firstIndex } from './firstIndex.ts'
import { openGreedily, startCover, swapForBetter } from './cover/coverSearch.ts'
import { leastCosts } from './leastCosts.ts'
import { openMedian, startMedian, swapMedian } from './median/medianSearch.ts'
import { answerOf } from './objective.ts'
import { oneSite } from './oneSite.ts'
import { coversCounted, freeCandidates, usableSites, type Siting, type SitingResult } from './siting.ts'

/**
 * A good answer at once, by greedy + swap, with a bound that needs no solver; of one site the best, by trying every candidate. The same question has the same answer; where
 * candidates are worth exactly the same the lower index goes first, so rows in another order may end in another good answer.
 *
 * @throws RangeError as `checkSiting`
 *
 * O(pairs + p × candidates) for one round of swaps; `pcenter` once for each halving of the costs.
 */
export function firstAnswer(siting: Siting): SitingResult {
  checkSiting(siting)
  const one = siting.p === 1 && siting.model !== 'lscp' ? oneSite(siting) : null
  if (one !== null) return one
  if (siting.model === 'pmedian') return firstMedian(siting)
  if (siting.model === 'pcenter') return firstCenter(siting)
  if (siting.model === 'lscp') return firstFewest(siting)
  return firstCover(siting)
}

/** Bound: whatever p sites are best, beside these they add at most the p largest gains that are left (Nemhauser et al. 1978). */
function firstCover(siting: Siting): SitingResult {
  const { byCandidate, weight, radius, model, fixed, p } = siting
  const free = freeCandidates(siting)
  const search = startCover(coverWithin(byCandidate, weight, radius, coversCounted(model)), free, fixed)
  openGreedily(search, p)
  swapForBetter(search)
  const { objective, ...answer } = answerOf(siting, [...new Set(fixed), ...search.opened], Infinity)
  const left = search.gain.filter((_, j) => search.free[j] === 1).sort()
  return answerOf(siting, answer.sites, objective + left.slice(-p).reduce((sum, gain) => sum + Math.max(0, gain), 0))
}

/** Bound: areas so far apart that each needs a site of its own. */
function firstFewest(siting: Siting): SitingResult {
  const cover = coverWithin(siting.byCandidate, somebody(siting.weight), siting.radius, 1)
  return answerOf(siting, fewestSites(siting, cover), areasApart(cover, freeCandidates(siting), siting.fixed))
}

/** Bound: nobody walks less than to the nearest candidate of all. */
function firstMedian(siting: Siting): SitingResult {
  const search = startMedian(siting)
  openMedian(search, siting.p)
  swapMedian(search)
  const cheapest = leastCosts(siting.byCandidate, usableSites(siting))
  const least = siting.weight.reduce((sum, weight, i) => (weight > 0 ? sum + weight * cheapest[i]! : sum), 0)
  return answerOf(siting, search.open, least)
}

/**
 * Bound: the longest walk to the nearest candidate of all, or the cost after one within which p sites are proven too few, because
 * more than p areas are apart. Areas that are apart are found greedily, so a longer radius may have more of them, and halving may
 * miss a higher bound; but the cost before the one it ends at was proven too short, and the best is one of the costs after it.
 */
function firstCenter(siting: Siting): SitingResult {
  const { byCandidate, weight, fixed, p } = siting
  const nearest = leastCosts(byCandidate, usableSites(siting)).filter((_, i) => weight[i]! > 0)
  const steps = costsFrom(
    byCandidate,
    nearest.reduce((most, cost) => Math.max(most, cost), 0),
  )
  const tooFar = (cost: number): boolean =>
    areasApart(coverWithin(byCandidate, somebody(weight), cost, 1), freeCandidates(siting), fixed) > p
  const least = steps[firstIndex(steps.length - 1, (step) => !tooFar(steps[step]!))]!
  return answerOf(
    siting,
    centerSites(
      siting,
      steps.filter((cost) => cost >= least),
    ) ?? medianSitesOf(siting),
    least,
  )
}

/** Where no sites that reach everybody were found, those that serve most areas stand in; the objective says Infinity. */
function medianSitesOf(siting: Siting): number[] {
  const search = startMedian(siting)
  openMedian(search, siting.p)
  return search.open
}
