import { cellOrder, type Grid } from './grid.ts'
import { metresTo } from './metresTo.ts'
import type { Nearest } from './nearest.ts'
import type { Points, Vectors } from './points.ts'
import { CHORD_SLACK, rankedByMetres } from './rankedByMetres.ts'

/**
 * Puts in the nearest of each place: by its chord, which costs a fifth of its metres, and by metres where chords cannot tell which
 * it is.
 *
 * Places are taken in the order of the cells, so that what is found for the one before bounds how far off the next one's can be. Rows
 * of cells are looked into from the place's own outwards, and along each only so far as the bound, which shrinks on the way.
 */
export function nearestByChord(from: Points & Vectors, grid: Grid, { index, straightM }: Nearest): void {
  const { xyz } = from
  const { u, v, lowU, lowV, perRadiusU, perRadiusV, columns, rows, starts, members, xyz: to } = grid
  const rowsAColumn = perRadiusV / perRadiusU
  const order = cellOrder(xyz, grid).members
  let found = 0
  for (let n = 0; n < order.length; n++) {
    const i = order[n]!
    const x = xyz[3 * i]!
    const y = xyz[3 * i + 1]!
    const z = xyz[3 * i + 2]!
    let chord2 = Infinity
    if (n > 0) {
      const k = 3 * found
      const dx = to[k]! - x
      const dy = to[k + 1]! - y
      const dz = to[k + 2]! - z
      chord2 = dx * dx + dy * dy + dz * dz
    }
    // Just beyond what was found for the place before: it is found again, or something nearer is.
    let least = chord2 + 2 * CHORD_SLACK
    let isTied = false
    // In columns and rows from here on; the radius in columns.
    const column = ((u === 0 ? x : u === 1 ? y : z) - lowU) * perRadiusU
    const row = ((v === 0 ? x : v === 1 ? y : z) - lowV) * perRadiusV
    let radius = Math.sqrt(least + CHORD_SLACK) * perRadiusU
    let up = row > 0 ? (row < rows ? row | 0 : rows - 1) : 0
    let down = up - 1
    for (;;) {
      let r: number
      if (up < rows && up <= row + radius * rowsAColumn) r = up++
      else if (down >= 0 && down + 1 >= row - radius * rowsAColumn) r = down--
      else break
      const left = column - radius
      const right = column + radius
      let m = starts[r * columns + (left > 0 ? (left < columns ? left | 0 : columns - 1) : 0)]!
      const end = starts[r * columns + (right < columns ? (right > 0 ? right | 0 : 0) : columns - 1) + 1]!
      for (let k = 3 * m; m < end; m++, k += 3) {
        const dx = to[k]! - x
        const dy = to[k + 1]! - y
        const dz = to[k + 2]! - z
        chord2 = dx * dx + dy * dy + dz * dz
        if (chord2 > least + CHORD_SLACK) continue
        isTied = chord2 > least - CHORD_SLACK
        if (chord2 < least) {
          least = chord2
          found = m
        }
      }
      radius = Math.sqrt(least + CHORD_SLACK) * perRadiusU
    }
    const nearest = isTied ? rankedByMetres(from, i, grid, least, 1) : found
    index[i] = members[nearest]!
    straightM[i] = metresTo(from, i, grid, nearest)
  }
}
