import { distanceM } from '../geo.ts'
import type { Position } from '../service.ts'
import { cubeAlong, type Grid } from './grid.ts'
import { unitVectors, type Points } from './points.ts'

/** Inside the engine only: columns that leave it say null instead of -1 and Infinity. */
export interface Nearest {
  /** Index of the supply point; -1 where there are too few. */
  index: Int32Array
  /** Straight metres on the sphere; Infinity where there are too few. */
  straightM: Float64Array
}

/** Chords carry rounding of about 1e-15 earth radii; whatever is this close is measured exactly. */
const SLACK = 1e-12

/**
 * The `rank`-th nearest supply point of every place, by straight metres on the sphere: proximity (rank 1) and dual access
 * (DfT Journey Time Statistics; conveyal/r5 #875).
 *
 * @param rank 1 = nearest, 2 = second nearest …
 * @throws RangeError if `rank` is not a whole number from 1
 *
 * The same index and the same metres as measuring every pair with `distanceM`; of two at the same distance the lower index
 * comes first. About O(places) where supply is spread; cubes are searched in growing shells.
 */
export function nearest(from: Points, grid: Grid, rank = 1): Nearest {
  if (!Number.isInteger(rank) || rank < 1) throw new RangeError(`rank must be a whole number from 1, got ${rank}`)
  const index = new Int32Array(from.count).fill(-1)
  const straightM = new Float64Array(from.count).fill(Infinity)
  if (grid.points.count < rank) return { index, straightM }
  const xyz = unitVectors(from)
  const best = bestOf(rank)
  for (let i = 0; i < from.count; i++) {
    best.clear()
    searchShells(grid, xyz, from, i, best)
    index[i] = best.index[rank - 1] as number
    straightM[i] = best.straightM[rank - 1] as number
  }
  return { index, straightM }
}

/** The `rank` nearest so far, nearest first. */
interface Best {
  index: Int32Array
  straightM: Float64Array
  chord: Float64Array
  clear(): void
  offer(index: number, straightM: number, chord: number): void
}

function bestOf(rank: number): Best {
  const index = new Int32Array(rank)
  const straightM = new Float64Array(rank)
  const chord = new Float64Array(rank)
  return {
    index,
    straightM,
    chord,
    clear() {
      index.fill(-1)
      straightM.fill(Infinity)
      chord.fill(Infinity)
    },
    offer(candidate, metres, straight) {
      let place = rank
      while (place > 0 && isNearer(metres, candidate, straightM[place - 1] as number, index[place - 1] as number)) place--
      if (place === rank) return
      for (let k = rank - 1; k > place; k--) {
        index[k] = index[k - 1] as number
        straightM[k] = straightM[k - 1] as number
        chord[k] = chord[k - 1] as number
      }
      index[place] = candidate
      straightM[place] = metres
      chord[place] = straight
    },
  }
}

const isNearer = (aM: number, a: number, bM: number, b: number): boolean => aM < bM || (aM === bM && (b === -1 || a < b))

/** Every point outside shell k is at least k cubes away, so the search ends when the worst of the best is nearer than that. */
function searchShells(grid: Grid, xyz: Float64Array, from: Points, i: number, best: Best): void {
  const last = best.chord.length - 1
  const centre = ([0, 1, 2] as const).map((axis) => cubeAlong(grid, axis, xyz[3 * i + axis] as number)) as [number, number, number]
  const furthest = Math.max(...grid.dims)
  for (let shell = 0; shell < furthest; shell++) {
    if ((best.chord[last] as number) + SLACK < (shell - 1) * grid.size) return
    searchShell(grid, centre, shell, (start, end) => offerMembers(grid, start, end, xyz, from, i, best))
  }
}

function searchShell(
  grid: Grid,
  centre: readonly [number, number, number],
  shell: number,
  visit: (start: number, end: number) => void,
): void {
  const [nx, ny, nz] = grid.dims
  for (let z = Math.max(0, centre[2] - shell); z <= Math.min(nz - 1, centre[2] + shell); z++)
    for (let y = Math.max(0, centre[1] - shell); y <= Math.min(ny - 1, centre[1] + shell); y++) {
      const onFace = Math.abs(z - centre[2]) === shell || Math.abs(y - centre[1]) === shell
      const step = onFace || shell === 0 ? 1 : 2 * shell
      for (let x = centre[0] - shell; x <= centre[0] + shell; x += step) {
        if (x < 0 || x >= nx) continue
        const cube = (z * ny + y) * nx + x
        visit(grid.starts[cube] as number, grid.starts[cube + 1] as number)
      }
    }
}

function offerMembers(grid: Grid, start: number, end: number, xyz: Float64Array, from: Points, i: number, best: Best): void {
  const last = best.chord.length - 1
  for (let m = start; m < end; m++) {
    const j = grid.members[m] as number
    const chord = chordOf(grid.xyz, j, xyz, i)
    if (chord > (best.chord[last] as number) + SLACK) continue
    best.offer(j, distanceM(positionOf(from, i), positionOf(grid.points, j)), chord)
  }
}

function chordOf(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const x = (a[3 * i] as number) - (b[3 * j] as number)
  const y = (a[3 * i + 1] as number) - (b[3 * j + 1] as number)
  const z = (a[3 * i + 2] as number) - (b[3 * j + 2] as number)
  return Math.sqrt(x * x + y * y + z * z)
}

const positionOf = (points: Points, i: number): Position => [points.lon[i] as number, points.lat[i] as number]
