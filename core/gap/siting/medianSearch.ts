import type { Siting } from './siting.ts'
import { freeCandidates } from './siting.ts'

/** While the search goes on, an area without any site counts as this many times the longest cost. */
const FAR = 1000

/** A swap has to be worth more than rounding, as a share of what is walked. */
const WORTH = 1e-12

/** Open sites, and for each area its nearest and second nearest of them. */
export interface MedianSearch {
  siting: Siting
  free: Uint8Array
  /** Fixed sites first, then those the search opened. */
  open: number[]
  /** Where in `open` each area's nearest site stands; -1 = none. */
  nearest: Int32Array
  /** Cost to the nearest and to the second nearest open site; `far` where there is none. */
  first: Float64Array
  second: Float64Array
  far: number
}

/** Starts with the fixed sites open, and such others as are given. */
export function startMedian(siting: Siting, opened: readonly number[] = []): MedianSearch {
  const { byCandidate, fixed } = siting
  const far = FAR * byCandidate.cost.reduce((most, cost) => Math.max(most, cost), 1)
  const search = {
    siting,
    free: freeCandidates(siting),
    open: [...new Set([...fixed, ...opened])],
    nearest: new Int32Array(byCandidate.columns),
    first: new Float64Array(byCandidate.columns),
    second: new Float64Array(byCandidate.columns),
    far,
  }
  for (const j of opened) search.free[j] = 0
  measure(search)
  return search
}

/**
 * Opens the candidate that saves most walking, p times; of equals the lowest index.
 *
 * What a candidate saves only shrinks as sites open, so an old figure is a ceiling: candidates are looked at by their ceilings,
 * and the first whose own figure is fresh is the best (Minoux 1978). The same choice as measuring all of them each time.
 */
export function openMedian(search: MedianSearch, p: number): void {
  const ceiling = new Float64Array(search.free.length).fill(Infinity)
  for (let n = 0; n < p; n++) {
    const fresh = new Uint8Array(ceiling.length)
    let best = highest(ceiling, search.free)
    while (fresh[best] === 0) {
      ceiling[best] = savingOf(search, best)
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
 * (Whitaker 1983): while some swap saves walking, makes the best one. One round is O(pairs + p × candidates).
 */
export function swapMedian(search: MedianSearch): void {
  const { siting, open, free, first } = search
  const kept = new Set(siting.fixed).size
  const walked = first.reduce((sum, cost, i) => sum + cost * (siting.weight[i] as number), 0)
  for (;;) {
    const swap = bestSwap(search, kept)
    if (!(swap.saving > WORTH * walked)) return
    free[open[swap.out] as number] = 1
    free[swap.in] = 0
    open[swap.out] = swap.in
    measure(search)
  }
}

function bestSwap(search: MedianSearch, kept: number): { out: number; in: number; saving: number } {
  const { siting, open, free, nearest, first, second } = search
  const { starts, column, cost } = siting.byCandidate
  const loss = new Float64Array(open.length)
  for (let i = 0; i < nearest.length; i++)
    if ((nearest[i] as number) >= 0)
      loss[nearest[i] as number]! += (siting.weight[i] as number) * ((second[i] as number) - (first[i] as number))
  const spared = new Float64Array(open.length)
  const best = { out: -1, in: -1, saving: 0 }
  for (let j = 0; j < free.length; j++) {
    if (free[j] === 0) continue
    spared.fill(0)
    let saving = 0
    for (let k = starts[j] as number; k < (starts[j + 1] as number); k++) {
      const [i, here] = [column[k] as number, cost[k] as number]
      if (!(here < (second[i] as number))) continue
      const weight = siting.weight[i] as number
      if (here < (first[i] as number)) saving += weight * ((first[i] as number) - here)
      // Should this area's site go, it walks to j and not to its second nearest.
      if ((nearest[i] as number) >= 0)
        spared[nearest[i] as number]! += weight * ((second[i] as number) - Math.max(here, first[i] as number))
    }
    for (let out = kept; out < open.length; out++) {
      const change = saving + (spared[out] as number) - (loss[out] as number)
      if (change > best.saving) Object.assign(best, { out, in: j, saving: change })
    }
  }
  return best
}

/** Nearest and second nearest open site of every area. O(pairs of the open sites). */
function measure({ siting, open, nearest, first, second, far }: MedianSearch): void {
  const { starts, column, cost } = siting.byCandidate
  nearest.fill(-1)
  first.fill(far)
  second.fill(far)
  for (let s = 0; s < open.length; s++)
    for (let k = starts[open[s] as number] as number; k < (starts[(open[s] as number) + 1] as number); k++) {
      const [i, here] = [column[k] as number, cost[k] as number]
      if (here < (first[i] as number)) {
        second[i] = first[i] as number
        first[i] = here
        nearest[i] = s
      } else if (here < (second[i] as number)) second[i] = here
    }
}

function savingOf({ siting, first }: MedianSearch, j: number): number {
  const { starts, column, cost } = siting.byCandidate
  let saving = 0
  for (let k = starts[j] as number; k < (starts[j + 1] as number); k++) {
    const nearer = (first[column[k] as number] as number) - (cost[k] as number)
    if (nearer > 0) saving += (siting.weight[column[k] as number] as number) * nearer
  }
  return saving
}

/** The free candidate with the highest value, of equals the lowest index; p is never more than are free. */
function highest(values: Float64Array, free: Uint8Array): number {
  let best = -1
  for (let j = 0; j < values.length; j++) if (free[j] === 1 && (best < 0 || (values[j] as number) > (values[best] as number))) best = j
  return best
}
