import type { Pairs } from '../../distance/pairs.ts'
import type { Cover } from './cover.ts'

/** What is left of a covering question once all that is settled is taken out. */
export interface ReducedCover {
  /** Which candidate each column stands for. */
  candidates: number[]
  /** Rows = groups of areas that the same candidates reach, columns as above. */
  byGroup: Pairs
  /** Summed weight of a group, and how many covers more would count for it. */
  weight: Float64Array
  missing: Uint8Array
  /** Weight covered by the fixed sites, each cover that counts once. */
  settled: number
  /** Areas with a weight that nobody covers: neither a fixed site nor any that may be opened. They are in no group. */
  beyond: number
}

/**
 * Leaves out areas that hold nobody, that the fixed sites cover, or that no free candidate reaches; adds up areas that the same
 * candidates reach. The best sites are the same, with fewer rows for the solver.
 *
 * A programme that must cover everybody may be made of it only where `beyond` is 0, as it is after `checkSiting` for a radius no
 * shorter than the longest walk to the nearest candidate: such a programme would not know of the areas left out.
 */
export function reduceCover({ weight, times, byArea }: Cover, free: Uint8Array, fixed: readonly number[]): ReducedCover {
  const isFixed = new Set(fixed)
  const columnOf = new Map<number, number>()
  const groups = new Map<string, { columns: number[]; weight: number; missing: number }>()
  let [settled, beyond] = [0, 0]
  for (let i = 0; i < byArea.rows; i++) {
    const here = weight[i]!
    const reached = [...byArea.column.subarray(byArea.starts[i], byArea.starts[i + 1])]
    const had = Math.min(times, reached.filter((j) => isFixed.has(j)).length)
    settled += here * had
    const candidates = reached.filter((j) => free[j] === 1)
    if (here > 0 && had === 0 && candidates.length === 0) beyond++
    if (here === 0 || had === times || candidates.length === 0) continue
    const key = `${times - had}:${candidates.join()}`
    const known = groups.get(key)
    if (known) known.weight += here
    else groups.set(key, { columns: candidates.map((j) => columnAt(columnOf, j)), weight: here, missing: times - had })
  }
  const rows = [...groups.values()]
  const column = Uint32Array.from(rows.flatMap((row) => row.columns))
  return {
    candidates: [...columnOf.keys()],
    byGroup: { rows: rows.length, columns: columnOf.size, starts: startsOf(rows), column, cost: new Float64Array(column.length) },
    weight: Float64Array.from(rows, (row) => row.weight),
    missing: Uint8Array.from(rows, (row) => row.missing),
    settled,
    beyond,
  }
}

function columnAt(columnOf: Map<number, number>, candidate: number): number {
  const column = columnOf.get(candidate) ?? columnOf.size
  columnOf.set(candidate, column)
  return column
}

function startsOf(rows: readonly { columns: number[] }[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1)
  for (let row = 0; row < rows.length; row++) starts[row + 1] = starts[row]! + (rows[row]?.columns.length ?? 0)
  return starts
}
