import { columnOf, rowOf, type Grid } from './grid.ts'
import { metresTo } from './metresTo.ts'
import type { Points, Vectors } from './points.ts'

/**
 * Squared chords carry rounding of at most 1e-14 squared earth radii. Two that differ by more than this are in the order of their
 * metres; only where they do not (two points 2 km away, 1 mm apart in distance) are the metres themselves compared.
 */
export const CHORD_SLACK = 1e-13

/**
 * The `rank`-th nearest point of place i by metres, of equal ones the lower index first, as a member of the grid.
 *
 * @param bound squared chord within which at least `rank` points are, in squared earth radii
 */
export function rankedByMetres(from: Points & Vectors, i: number, grid: Grid, bound: number, rank: number): number {
  const { xyz } = from
  const { starts, members, xyz: to } = grid
  const limit = bound + CHORD_SLACK
  const radius = Math.sqrt(limit)
  const [u, v] = [xyz[3 * i + grid.u]!, xyz[3 * i + grid.v]!]
  const [left, right] = [columnOf(grid, u - radius), columnOf(grid, u + radius)]
  const within: { m: number; j: number; metres: number }[] = []
  for (let row = rowOf(grid, v - radius); row <= rowOf(grid, v + radius); row++)
    for (let m = starts[row * grid.columns + left]!; m < starts[row * grid.columns + right + 1]!; m++) {
      const [dx, dy, dz] = [to[3 * m]! - xyz[3 * i]!, to[3 * m + 1]! - xyz[3 * i + 1]!, to[3 * m + 2]! - xyz[3 * i + 2]!]
      if (dx * dx + dy * dy + dz * dz > limit) continue
      within.push({ m, j: members[m]!, metres: metresTo(from, i, grid, m) })
    }
  return within.toSorted((a, b) => a.metres - b.metres || a.j - b.j)[rank - 1]!.m
}
