import type { Cover } from './cover.ts'

/** Sites that are open, and what each candidate would add; kept up to date as sites open and close. */
export interface CoverSearch {
  cover: Cover
  /** 1 = may be opened now. */
  free: Uint8Array
  /** Sites that were opened by the search, in the order they were. */
  opened: number[]
  /** How many open sites cover each area. */
  count: Uint32Array
  /** Weight that one more site at each candidate would add. */
  gain: Float64Array
}

/** A swap has to be worth more than rounding, as a share of all weight: less than one person of 10¹¹. */
const WORTH = 1e-12

/** Starts with the fixed sites open, and such others as are given. O(pairs). */
export function startCover(cover: Cover, free: Uint8Array, fixed: readonly number[], opened: readonly number[] = []): CoverSearch {
  const { byCandidate, weight } = cover
  const gain = new Float64Array(byCandidate.rows)
  for (let j = 0; j < byCandidate.rows; j++) gain[j] = sumOver(byCandidate.starts, byCandidate.column, j, (i) => weight[i]!)
  const search = { cover, free: free.slice(), opened: [...opened], count: new Uint32Array(byCandidate.columns), gain }
  for (const j of new Set(fixed)) open(search, j)
  for (const j of opened) {
    search.free[j] = 0
    open(search, j)
  }
  return search
}

/**
 * Opens the candidate that adds most, up to p times; of two that add the same the lower index. At least 63 % of the best
 * (Nemhauser, Wolsey & Fisher 1978), usually within 4 %. What a site takes from the gains of the others is taken when an
 * area has all the covers that count, so that p sites cost O(pairs + p × candidates) in all.
 *
 * @param enough stops earlier, as soon as it says so
 */
export function openGreedily(search: CoverSearch, p: number, enough: (search: CoverSearch) => boolean = () => false): void {
  for (let n = 0; n < p && !enough(search); n++) {
    const best = bestFree(search, (j) => search.gain[j]!)
    if (best < 0) return
    search.free[best] = 0
    search.opened.push(best)
    open(search, best)
  }
}

/**
 * Vertex substitution (Teitz & Bart 1968): while some swap of an opened site for a free candidate covers more, makes the best one.
 *
 * For a site r that goes, a candidate j adds its gain and what r alone held and j would hold instead:
 * areas with no cover to spare, reached by both. One round is O(pairs + p × candidates).
 */
export function swapForBetter(search: CoverSearch): void {
  const worth = WORTH * search.cover.weight.reduce((sum, weight) => sum + weight, 0)
  for (;;) {
    const swap = bestSwap(search)
    if (swap === null || !(swap.change > worth)) return
    close(search, search.opened[swap.out]!)
    search.free[search.opened[swap.out]!] = 1
    search.opened[swap.out] = swap.in
    search.free[swap.in] = 0
    open(search, swap.in)
  }
}

function bestSwap(search: CoverSearch): { out: number; in: number; change: number } | null {
  const { cover, count, gain, opened } = search
  const { starts, column } = cover.byCandidate
  const held = new Float64Array(gain.length)
  let best = null
  for (let out = 0; out < opened.length; out++) {
    const r = opened[out]!
    held.fill(0)
    const loss = sumOver(starts, column, r, (i) => {
      // An area with a cover to spare loses nothing with r. With fewer covers than count it loses one, and what j would add to it
      // stands in the gain of j already. Only where all that count are there does j gain nothing now, but would once r is closed.
      if (count[i]! > cover.times) return 0
      if (count[i] === cover.times) addToAll(cover, i, held, cover.weight[i]!)
      return cover.weight[i]!
    })
    const j = bestFree(search, (candidate) => gain[candidate]! + held[candidate]!)
    if (j < 0) return null
    const change = gain[j]! + held[j]! - loss
    if (best === null || change > best.change) best = { out, in: j, change }
  }
  return best
}

/** The free candidate with the highest value, of equals the lowest index; -1 where none is free. */
function bestFree({ free }: CoverSearch, valueOf: (j: number) => number): number {
  let best = -1
  let most = -Infinity
  for (let j = 0; j < free.length; j++)
    if (free[j] === 1 && valueOf(j) > most) {
      best = j
      most = valueOf(j)
    }
  return best
}

function open({ cover, count, gain }: CoverSearch, j: number): void {
  const { starts, column } = cover.byCandidate
  for (let k = starts[j]!; k < starts[j + 1]!; k++) {
    const area = column[k]!
    if (++count[area]! === cover.times) addToAll(cover, area, gain, -cover.weight[area]!)
  }
}

/** Closes a site: the areas that lose a cover they need can be gained again. */
function close({ cover, count, gain }: CoverSearch, j: number): void {
  const { starts, column } = cover.byCandidate
  for (let k = starts[j]!; k < starts[j + 1]!; k++) {
    const area = column[k]!
    if (count[area]!-- === cover.times) addToAll(cover, area, gain, cover.weight[area]!)
  }
}

/** Adds to the value of every candidate that reaches the area. */
function addToAll({ byArea }: Cover, area: number, values: Float64Array, amount: number): void {
  for (let k = byArea.starts[area]!; k < byArea.starts[area + 1]!; k++) values[byArea.column[k]!]! += amount
}

function sumOver(starts: Uint32Array, column: Uint32Array, row: number, valueOf: (area: number) => number): number {
  let sum = 0
  for (let k = starts[row]!; k < starts[row + 1]!; k++) sum += valueOf(column[k]!)
  return sum
}
