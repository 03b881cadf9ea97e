import { leastCosts } from './leastCosts.ts'
import { answerOf } from './objective.ts'
import { coversCounted, freeCandidates, isMost, type Siting, type SitingModel, type SitingResult } from './siting.ts'

/** What is known of the areas before the one site is opened. */
interface Before {
  siting: Siting
  /** Least cost to a fixed site; Infinity where there is none. */
  nearest: Float64Array
  /** How many fixed sites cover each area. */
  covers: Uint32Array
  /** Areas that no fixed site reaches and that hold somebody. */
  unreached: number
}

/**
 * The best single new site, by trying every candidate: proven as soon as it is found, by a plain loop, where a search and a solver
 * take a thousand times longer. Of candidates that are worth the same the lowest index.
 *
 * @returns null where one site cannot reach everybody, though `pmedian` or `pcenter` must
 *
 * O(pairs); in `pcenter` O(candidates × areas) at most, for the walks that stay are looked through from the longest down.
 */
export function oneSite(siting: Siting): SitingResult | null {
  const { byCandidate, weight, radius, fixed } = siting
  const nearest = leastCosts(byCandidate, fixed)
  const covers = new Uint32Array(byCandidate.columns)
  for (const j of new Set(fixed))
    for (let k = byCandidate.starts[j]!; k < byCandidate.starts[j + 1]!; k++)
      if (byCandidate.cost[k]! <= radius) covers[byCandidate.column[k]!]!++
  const unreached = nearest.reduce((sum, cost, i) => (weight[i]! > 0 && cost === Infinity ? sum + 1 : sum), 0)
  const valueOf = VALUES[siting.model]({ siting, nearest, covers, unreached })
  const free = freeCandidates(siting)
  let [best, most] = [-1, -Infinity]
  for (let j = 0; j < free.length; j++) {
    const value = free[j] === 1 ? valueOf(j) : -Infinity
    if (value > most) [best, most] = [j, value]
  }
  if (best === -1) return null
  const sites = [...new Set(fixed), best]
  const { objective } = answerOf(siting, sites, isMost(siting.model) ? Infinity : 0)
  return answerOf(siting, sites, objective)
}

/** What a candidate is worth beside the fixed sites: more is better, −Infinity where somebody would be left without any. */
const VALUES: Readonly<Record<SitingModel, (before: Before) => (j: number) => number>> = {
  mclp: coverAdded,
  backup: coverAdded,
  lscp: coverAdded,
  pmedian: walkingSaved,
  pcenter: longestLeft,
}

function coverAdded({ siting: { model, byCandidate, weight, radius }, covers }: Before): (j: number) => number {
  const { starts, column, cost } = byCandidate
  return (j) => {
    let sum = 0
    for (let k = starts[j]!; k < starts[j + 1]!; k++)
      if (cost[k]! <= radius && covers[column[k]!]! < coversCounted(model)) sum += weight[column[k]!]!
    return sum
  }
}

function walkingSaved({ siting: { byCandidate, weight }, nearest, unreached }: Before): (j: number) => number {
  const { starts, column, cost } = byCandidate
  return (j) => {
    let [saved, left] = [0, unreached]
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const i = column[k]!
      if (weight[i] === 0 || !(cost[k]! < nearest[i]!)) continue
      if (nearest[i] === Infinity) left--
      saved += weight[i]! * ((nearest[i] === Infinity ? 0 : nearest[i]!) - cost[k]!)
    }
    return left > 0 ? -Infinity : saved
  }
}

function longestLeft({ siting: { byCandidate, weight }, nearest }: Before): (j: number) => number {
  const { starts, column, cost } = byCandidate
  const farthestFirst = [...nearest.keys()]
    .filter((i) => weight[i]! > 0)
    .sort((a, b) => (nearest[a] === nearest[b] ? a - b : nearest[b]! - nearest[a]!))
  const here = new Float64Array(nearest.length).fill(Infinity)
  return (j) => {
    for (let k = starts[j]!; k < starts[j + 1]!; k++) here[column[k]!] = cost[k]!
    let longest = 0
    for (const i of farthestFirst) {
      if (nearest[i]! <= longest) break
      longest = Math.max(longest, Math.min(nearest[i]!, here[i]!))
    }
    for (let k = starts[j]!; k < starts[j + 1]!; k++) here[column[k]!] = Infinity
    return -longest
  }
}
