import type { Siting } from '../siting.ts'
import { freeCandidates } from '../siting.ts'

/** A swap has to be worth more than rounding, as a share of what is walked. */
const WORTH = 1e-12

/**
 * What opening, closing or swapping each site brings. An area more that is served goes before any walking that is saved, however
 * few live there, so that the search ends at sites that serve everybody wherever greedy + swap can.
 */
interface Savings {
  /** Areas with a weight that are served and would not be, or the other way round. */
  areas: Float64Array
  /** Weight × cost; an area that nobody serves walks 0. Below 0 where those who are served now have to walk. */
  walking: Float64Array
}

const savings = (length: number): Savings => ({ areas: new Float64Array(length), walking: new Float64Array(length) })

/** Whether one saving is worth more than another. */
const isMore = (areas: number, walking: number, thanAreas: number, thanWalking: number): boolean =>
  areas > thanAreas || (areas === thanAreas && walking > thanWalking)

/** A walk to no site at all is none. */
const walk = (cost: number): number => (cost === Infinity ? 0 : cost)

/** Open sites, and for each area its nearest and second nearest of them. */
export interface MedianSearch {
  siting: Siting
  free: Uint8Array
  /** Fixed sites first, then those the search opened. */
  open: number[]
  /** Where in `open` each area's nearest site stands; -1 = none. */
  nearest: Int32Array
  /** Cost to the nearest and to the second nearest open site; Infinity where there is none. */
  first: Float64Array
  second: Float64Array
}

/** Starts with the fixed sites open, and such others as are given. */
export function startMedian(siting: Siting, opened: readonly number[] = []): MedianSearch {
  const { byCandidate, fixed } = siting
  const search = {
    siting,
    free: freeCandidates(siting),
    open: [...new Set([...fixed, ...opened])],
    nearest: new Int32Array(byCandidate.columns),
    first: new Float64Array(byCandidate.columns),
    second: new Float64Array(byCandidate.columns),
  }
  for (const j of opened) search.free[j] = 0
  measure(search)
  return search
}

/**
 * Opens the candidate that saves most, p times; of equals the lowest index.
 *
 * What a candidate saves only shrinks as sites open, so an old figure is a ceiling: candidates are looked at by their ceilings,
 * and the first whose own figure is fresh is the best (Minoux 1978). The same choice as measuring all of them each time.
 */
export function openMedian(search: MedianSearch, p: number): void {
  const ceiling = savings(search.free.length)
  ceiling.areas.fill(Infinity)
  for (let n = 0; n < p; n++) {
    const fresh = new Uint8Array(search.free.length)
    let best = highest(ceiling, search.free)
    while (fresh[best] === 0) {
      measureSaving(search, best, ceiling)
      fresh[best] = 1
      best = highest(ceiling, search.free)
    }
    search.free[best] = 0
    search.open.push(best)
    measure(search)
  }
}

/**
 * Vertex substitution (Teitz & Bart 1968), each swap valued with the nearest and second nearest site of every area
 * (Whitaker 1983): while some swap saves, makes the best one. One round is O(pairs + p × candidates).
 */
export function swapMedian(search: MedianSearch): void {
  const { siting, open, free, first } = search
  const kept = new Set(siting.fixed).size
  for (;;) {
    const walked = first.reduce((sum, cost, i) => sum + walk(cost) * siting.weight[i]!, 0)
    const swap = bestSwap(search, kept)
    if (!isMore(swap.areas, swap.walking, 0, WORTH * walked)) return
    free[open[swap.out]!] = 1
    free[swap.in] = 0
    open[swap.out] = swap.in
    measure(search)
  }
}

function bestSwap(search: MedianSearch, kept: number): { out: number; in: number; areas: number; walking: number } {
  const { siting, open, free, nearest, first, second } = search
  const { starts, column, cost } = siting.byCandidate
  const loss = savings(open.length)
  for (let i = 0; i < nearest.length; i++) {
    const [weight, site] = [siting.weight[i]!, nearest[i]!]
    if (weight === 0 || site < 0) continue
    if (second[i] === Infinity) loss.areas[site]!++
    loss.walking[site]! += weight * (walk(second[i]!) - first[i]!)
  }
  const spared = savings(open.length)
  let best = { out: -1, in: -1, areas: 0, walking: 0 }
  for (let j = 0; j < free.length; j++) {
    if (free[j] === 0) continue
    spared.areas.fill(0)
    spared.walking.fill(0)
    let [areas, walking] = [0, 0]
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      // One name a line here: taken out of a list they take three times as long.
      const i = column[k]!
      const here = cost[k]!
      if (!(here < second[i]!)) continue
      const weight = siting.weight[i]!
      const site = nearest[i]!
      if (weight === 0) continue
      if (here < first[i]!) walking += weight * (walk(first[i]!) - here)
      if (site < 0) areas++
      else {
        // Should this area's site go, it walks to j and not to its second nearest.
        if (second[i] === Infinity) spared.areas[site]!++
        spared.walking[site]! += weight * (walk(second[i]!) - Math.max(here, first[i]!))
      }
    }
    for (let out = kept; out < open.length; out++) {
      const served = areas + spared.areas[out]! - loss.areas[out]!
      const saved = walking + spared.walking[out]! - loss.walking[out]!
      if (isMore(served, saved, best.areas, best.walking)) best = { out, in: j, areas: served, walking: saved }
    }
  }
  return best
}

/** Nearest and second nearest open site of every area. O(pairs of the open sites). */
function measure({ siting, open, nearest, first, second }: MedianSearch): void {
  const { starts, column, cost } = siting.byCandidate
  nearest.fill(-1)
  first.fill(Infinity)
  second.fill(Infinity)
  for (let s = 0; s < open.length; s++)
    for (let k = starts[open[s]!]!; k < starts[open[s]! + 1]!; k++) {
      const [i, here] = [column[k]!, cost[k]!]
      if (here < first[i]!) {
        second[i] = first[i]!
        first[i] = here
        nearest[i] = s
      } else if (here < second[i]!) second[i] = here
    }
}

/** Sets what opening j would save now. */
function measureSaving({ siting, first }: MedianSearch, j: number, saving: Savings): void {
  const { starts, column, cost } = siting.byCandidate
  let [areas, walking] = [0, 0]
  for (let k = starts[j]!; k < starts[j + 1]!; k++) {
    const i = column[k]!
    const here = cost[k]!
    const weight = siting.weight[i]!
    if (weight === 0 || !(here < first[i]!)) continue
    if (first[i] === Infinity) areas++
    walking += weight * (walk(first[i]!) - here)
  }
  saving.areas[j] = areas
  saving.walking[j] = walking
}

/** The free candidate that saves most, of equals the lowest index; p is never more than are free. */
function highest({ areas, walking }: Savings, free: Uint8Array): number {
  let best = -1
  for (let j = 0; j < free.length; j++)
    if (free[j] === 1 && (best < 0 || isMore(areas[j]!, walking[j]!, areas[best]!, walking[best]!))) best = j
  return best
}
