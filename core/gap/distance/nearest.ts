import { arcM, cosOf } from '../../place/geo.ts'
import { columnOf, rowOf, type Grid } from './grid.ts'
import { unitVectors, type Points } from './points.ts'

/** Inside the engine only: columns that leave it say null instead of -1 and Infinity. */
export interface Nearest {
  /** Index of the supply point; -1 where there are too few. */
  index: Int32Array
  /** Straight metres on the sphere; Infinity where there are too few. */
  straightM: Float64Array
}

/**
 * Squared chords carry rounding of at most 1e-14 squared earth radii. Two that differ by more than this are in the order of their
 * metres; only where they do not (two points 2 km away, 1 mm apart in distance) are the metres themselves compared.
 */
const SLACK = 1e-13

/**
 * The `rank`-th nearest supply point of every place, by straight metres on the sphere: proximity (rank 1) and dual access
 * (DfT Journey Time Statistics; conveyal/r5 #875).
 *
 * @param rank 1 = nearest, 2 = second nearest …
 * @throws RangeError if `rank` is not a whole number from 1
 *
 * The same index and the same metres as measuring every pair with `distanceM`; of two at the same distance the lower index
 * comes first. About O(places) where supply is spread; cells are searched in growing rings.
 */
export function nearest(from: Points, grid: Grid, rank = 1): Nearest {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`rank must be a whole number from 1, got ${rank}`)
  const index = new Int32Array(from.count).fill(-1)
  const straightM = new Float64Array(from.count).fill(Infinity)
  if (grid.points.count < rank) return { index, straightM }
  const xyz = unitVectors(from)
  const best: Best = { index: new Int32Array(rank), chord2: new Float64Array(rank) }
  for (let i = 0; i < from.count; i++) {
    for (let k = 0; k < rank; k++) best.chord2[k] = Infinity
    searchRings(grid, from, xyz, i, best)
    const found = best.index[rank - 1]!
    index[i] = found
    straightM[i] = metresBetween(from, i, grid.points, found)
  }
  return { index, straightM }
}

/** The nearest so far, nearest first: -1 and Infinity until found. */
interface Best {
  index: Int32Array
  chord2: Float64Array
}

/** Ring k is the border of the square of cells that reaches k cells to each side of the place's own cell. */
function searchRings(grid: Grid, from: Points, xyz: Float64Array, i: number, best: Best): void {
  const { columns, rows, starts, members, xyz: to } = grid
  const x = xyz[3 * i]!
  const y = xyz[3 * i + 1]!
  const z = xyz[3 * i + 2]!
  const u = xyz[3 * i + grid.u]!
  const v = xyz[3 * i + grid.v]!
  const column = columnOf(grid, u)
  const row = rowOf(grid, v)
  const worst = best.chord2.length - 1
  let limit = Infinity
  for (let ring = 0; ; ring++) {
    const left = column - ring
    const right = column + ring
    const bottom = row - ring
    const top = row + ring
    for (let r = Math.max(0, bottom); r <= Math.min(rows - 1, top); r++) {
      // Cells of one row hold their members one after the other: the whole row of the border at once, or its two ends.
      const width = r === bottom || r === top ? right - left + 1 : 1
      for (let c = left; c <= right; c += Math.max(width, right - left)) {
        const first = Math.max(0, c)
        const last = Math.min(columns - 1, c + width - 1)
        if (first > last) continue
        const end = starts[r * columns + last + 1]!
        for (let m = starts[r * columns + first]!; m < end; m++) {
          const dx = to[3 * m]! - x
          const dy = to[3 * m + 1]! - y
          const dz = to[3 * m + 2]! - z
          const chord2 = dx * dx + dy * dy + dz * dz
          if (chord2 > limit) continue
          offer(best, members[m]!, chord2, from, i, grid.points)
          limit = best.chord2[worst]! + SLACK
        }
      }
    }
    const unseen = nearestUnseen(grid, u, v, left, right, bottom, top)
    if (unseen === Infinity || (unseen > 0 && unseen * unseen > limit)) return
  }
}

/** How far off what has not been looked into is at least: beyond each side of the square that is not the grid's own. */
function nearestUnseen(grid: Grid, u: number, v: number, left: number, right: number, bottom: number, top: number): number {
  return Math.min(
    left > 0 ? u - (grid.lowU + left * grid.size) : Infinity,
    right < grid.columns - 1 ? grid.lowU + (right + 1) * grid.size - u : Infinity,
    bottom > 0 ? v - (grid.lowV + bottom * grid.size) : Infinity,
    top < grid.rows - 1 ? grid.lowV + (top + 1) * grid.size - v : Infinity,
  )
}

/** Puts a point in its place among the best, if it has one. */
function offer(best: Best, j: number, chord2: number, from: Points, i: number, points: Points): void {
  let place = best.index.length
  while (place > 0 && isNearer(j, chord2, best.index[place - 1]!, best.chord2[place - 1]!, from, i, points)) {
    if (place < best.index.length) {
      best.index[place] = best.index[place - 1]!
      best.chord2[place] = best.chord2[place - 1]!
    }
    place--
  }
  if (place === best.index.length) return
  best.index[place] = j
  best.chord2[place] = chord2
}

/** By metres, then by index; chords decide where they can, because metres cost ten times as much. */
function isNearer(j: number, chord2: number, than: number, thanChord2: number, from: Points, i: number, points: Points): boolean {
  if (chord2 < thanChord2 - SLACK) return true
  if (chord2 > thanChord2 + SLACK) return false
  const metres = metresBetween(from, i, points, j)
  const thanMetres = metresBetween(from, i, points, than)
  return metres < thanMetres || (metres === thanMetres && j < than)
}

function metresBetween(a: Points, i: number, b: Points, j: number): number {
  const latA = a.lat[i]!
  const latB = b.lat[j]!
  return arcM(a.lon[i]!, latA, cosOf(latA), b.lon[j]!, latB, cosOf(latB))
}
