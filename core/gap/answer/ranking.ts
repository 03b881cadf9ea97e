import type { GapColumns } from './findGaps.ts'

/** What the areas are ranked and coloured by. */
export type RankedBy = 'need' | 'distance'

/**
 * Rows of the columns, worst first: by people in need beyond reach, or by walked metres to the nearest door (no door at all
 * is furthest). Equal rows stand by people in need, then by code, so that the same question has the same order.
 * Need that is not published stands after every need that is: it is no reason to come first, and not none.
 */
export function worstFirst(columns: GapColumns, by: RankedBy): number[] {
  const measure = by === 'need' ? columns.in_need_uncovered : columns.nearest_m.map((metres) => metres ?? Infinity)
  return columns.code
    .map((_, i) => i)
    .sort((a, b) => descending(measure, a, b) || descending(columns.in_need, a, b) || (columns.code[a]! < columns.code[b]! ? -1 : 1))
}

const NOT_PUBLISHED = -1

/** Infinity equals Infinity here; a difference of the two would be NaN. */
function descending(values: readonly (number | null)[], a: number, b: number): number {
  const [x, y] = [values[a] ?? NOT_PUBLISHED, values[b] ?? NOT_PUBLISHED]
  return x === y ? 0 : y - x
}
