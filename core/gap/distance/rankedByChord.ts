import { cellOrder, type Grid } from './grid.ts'
import { metresTo } from './metresTo.ts'
import type { Nearest } from './nearest.ts'
import type { Points, Vectors } from './points.ts'
import { CHORD_SLACK, rankedByMetres } from './rankedByMetres.ts'

/**
 * Puts in the `rank`-th nearest of each place, by its chord, and by metres where chords cannot tell which it is.
 * The walk of `nearestByChord`, with the best `rank` in the place of one.
 */
export function rankedByChord(from: Points & Vectors, grid: Grid, rank: number, { index, straightM }: Nearest): void {
  const { xyz } = from
  const { u, v, lowU, lowV, perRadiusU, perRadiusV, columns, rows, starts, members, xyz: to } = grid
  const rowsAColumn = perRadiusV / perRadiusU
  const order = cellOrder(xyz, grid).members
  const found = new Uint32Array(rank)
  const chord2s = new Float64Array(rank)
  const last = rank - 1
  let limit = Infinity
  for (let n = 0; n < order.length; n++) {
    const i = order[n]!
    const x = xyz[3 * i]!
    const y = xyz[3 * i + 1]!
    const z = xyz[3 * i + 2]!
    if (n > 0) {
      limit = 0
      for (let k = 0; k < rank; k++) {
        const m = 3 * found[k]!
        const dx = to[m]! - x
        const dy = to[m + 1]! - y
        const dz = to[m + 2]! - z
        limit = Math.max(limit, dx * dx + dy * dy + dz * dz)
      }
      limit += CHORD_SLACK
    }
    for (let k = 0; k < rank; k++) chord2s[k] = Infinity
    let worst = Infinity
    // The nearest of those that are not among the best.
    let next = Infinity
    // In columns and rows from here on; the radius in columns.
    const column = ((u === 0 ? x : u === 1 ? y : z) - lowU) * perRadiusU
    const row = ((v === 0 ? x : v === 1 ? y : z) - lowV) * perRadiusV
    let radius = Math.sqrt(limit) * perRadiusU
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
        const chord2 = dx * dx + dy * dy + dz * dz
        if (chord2 > limit) continue
        if (chord2 < worst) {
          next = worst
          let place = last
          for (; place > 0 && chord2 < chord2s[place - 1]!; place--) {
            chord2s[place] = chord2s[place - 1]!
            found[place] = found[place - 1]!
          }
          chord2s[place] = chord2
          found[place] = m
          worst = chord2s[last]!
          limit = Math.min(limit, worst + CHORD_SLACK)
        } else if (chord2 < next) next = chord2
      }
      radius = Math.sqrt(limit) * perRadiusU
    }
    const isTied = next - worst <= CHORD_SLACK || (last > 0 && worst - chord2s[last - 1]! <= CHORD_SLACK)
    const nth = isTied ? rankedByMetres(from, i, grid, worst, rank) : found[last]!
    index[i] = members[nth]!
    straightM[i] = metresTo(from, i, grid, nth)
  }
}
