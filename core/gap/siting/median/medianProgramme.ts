import { leastCosts } from '../leastCosts.ts'
import type { MedianBound } from './medianBound.ts'
import type { Siting } from '../siting.ts'
import type { Programme } from '../solver.ts'

/** A walk that is left in the programme although the bound says that it costs a hair more than the known answer. */
const HAIR = 1e-9

export interface MedianProgramme {
  programme: Programme
  /** Which candidate each of the whole columns stands for; the fixed ones come first. */
  candidates: number[]
}

/**
 * The p-median as a programme (ReVelle & Swain 1970): min Σ w_i d_ij x_ij with Σ_j x_ij = 1, x_ij ≤ y_j, Σ y_j = p.
 * Columns: y (open), then x (area i walks to j).
 *
 * Only what could still be part of a better answer than the known one is put in: a candidate or a walk that lifts the bound
 * above it is left out (reduced-cost fixing). Of the fixed sites an area walks to the nearest, and no farther.
 * Null where more than `mostWalks` would be left.
 */
export function medianProgramme(
  siting: Siting,
  free: Uint8Array,
  { bound, price, rise }: MedianBound,
  known: number,
  mostWalks: number,
): MedianProgramme | null {
  const { byCandidate, weight } = siting
  const { starts, column, cost } = byCandidate
  const slack = known * (1 + HAIR) - bound
  const open = [...new Set(siting.fixed)]
  const candidates = [...open, ...[...free.keys()].filter((j) => free[j] === 1 && !(rise[j]! > slack))]
  const nearestFixed = leastCosts(byCandidate, open)
  const walks: { area: number; site: number; value: number }[] = []
  for (const [site, j] of candidates.entries())
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const area = column[k]!
      const value = weight[area]! * cost[k]!
      // What the bound rises by, at least, if the area has to walk here: what the walk is above its price, and what opening j costs.
      const dearer = Math.max(0, value - price[area]!) + rise[j]!
      // Nobody walks past a fixed site: to another one only if it is no farther, to a new one only if it is nearer.
      const [here, fixedAt] = [cost[k]!, nearestFixed[area]!]
      const passesFixed = site < open.length ? here > fixedAt : here >= fixedAt
      if (weight[area] === 0 || dearer > slack || passesFixed) continue
      if (walks.length === mostWalks) return null
      walks.push({ area, site, value })
    }
  walks.sort((a, b) => a.area - b.area || a.site - b.site)
  return { candidates, programme: programmeOf(walks, candidates.length, open.length, siting.p) }
}

/** The rows in turn: Σ y = p; Σ x = 1 for each area; y − x ≥ 0 for each walk to a site that is not open anyway. */
function programmeOf(walks: readonly { area: number; site: number; value: number }[], sites: number, open: number, p: number): Programme {
  const rows = {
    least: [p + open],
    most: [p + open],
    starts: [0, sites],
    column: [...Array(sites).keys()],
    coefficient: Array<number>(sites).fill(1),
  }
  const endRow = (least: number, most: number) => {
    rows.least.push(least)
    rows.most.push(most)
    rows.starts.push(rows.column.length)
  }
  for (const [w, { area }] of walks.entries()) {
    rows.column.push(sites + w)
    rows.coefficient.push(1)
    if (walks[w + 1]?.area !== area) endRow(1, 1)
  }
  for (const [w, { site }] of walks.entries()) {
    if (site < open) continue
    rows.column.push(site, sites + w)
    rows.coefficient.push(1, -1)
    endRow(0, Infinity)
  }
  return {
    sense: 'least',
    value: Float64Array.from([...Array<number>(sites).fill(0), ...walks.map(({ value }) => value)]),
    least: Float64Array.from({ length: sites + walks.length }, (_, c) => (c < open ? 1 : 0)),
    most: new Float64Array(sites + walks.length).fill(1),
    whole: sites,
    rowLeast: Float64Array.from(rows.least),
    rowMost: Float64Array.from(rows.most),
    starts: Int32Array.from(rows.starts),
    column: Int32Array.from(rows.column),
    coefficient: Float64Array.from(rows.coefficient),
  }
}
