import { leastCosts } from './leastCosts.ts'
import { coversCounted, isMost, type Siting, type SitingResult } from './siting.ts'

/** An answer counts as proven when nothing more than this share of it could be missing. */
const PROVEN = 1e-9

/** Where whole people are covered nobody at all may be missing: fewer than one of those that doubles count exactly. */
const PROVEN_WHOLE = 1e-12

/**
 * What these sites are worth, counted anew from the pairs: every number that leaves the engine comes from here, whatever
 * the search or the solver believed. O(pairs of the sites + areas).
 */
export function objectiveOf(siting: Siting, sites: readonly number[]): number {
  const { model, weight, byCandidate, radius, fixed } = siting
  const { starts, column, cost } = byCandidate
  const nearest = leastCosts(byCandidate, sites)
  const covers = new Uint32Array(byCandidate.columns)
  for (const j of sites) for (let k = starts[j]!; k < starts[j + 1]!; k++) if (cost[k]! <= radius) covers[column[k]!]!++
  let [covered, walked, longest, left] = [0, 0, 0, 0]
  for (let i = 0; i < weight.length; i++) {
    const here = weight[i]!
    if (here === 0) continue
    covered += here * Math.min(covers[i]!, coversCounted(model))
    if (covers[i] === 0) left++
    walked += here * nearest[i]!
    longest = Math.max(longest, nearest[i]!)
  }
  if (model === 'pmedian') return walked
  if (model === 'pcenter') return longest
  if (model === 'lscp') return left > 0 ? Infinity : sites.filter((j) => !fixed.includes(j)).length
  return covered
}

/**
 * The answer that these sites and this bound make; rounding on the solver's side never puts the bound on the wrong side.
 * Sites that leave somebody without any (objective Infinity) are infinitely far from every bound, even from an infinite one.
 */
export function answerOf(siting: Siting, sites: readonly number[], bound: number): SitingResult {
  const { model } = siting
  const objective = objectiveOf(siting, sites)
  const clear = isMost(model) ? Math.max(bound, objective) : Math.min(bound, objective)
  const gap = gapOf(objective, clear)
  const most = isMost(model) && siting.weight.every(Number.isInteger) ? PROVEN_WHOLE : PROVEN
  return { model, sites: sites.toSorted((a, b) => a - b), objective, bound: clear, gap, proof: gap <= most ? 'best' : 'good' }
}

function gapOf(objective: number, bound: number): number {
  if (objective === Infinity) return Infinity
  return bound === objective ? 0 : Math.abs(bound - objective) / objective
}

/** The better of the sites at hand and others, with the tighter of both bounds. */
export function betterAnswer(siting: Siting, now: SitingResult, sites: readonly number[], bound: number): SitingResult {
  const most = isMost(siting.model)
  const tighter = most ? Math.min(now.bound, bound) : Math.max(now.bound, bound)
  const other = answerOf(siting, sites, tighter)
  const isBetter = most ? other.objective > now.objective : other.objective < now.objective
  return isBetter ? other : answerOf(siting, now.sites, tighter)
}
