import type { AreaFigures } from '../area.ts'
import { NEED_COLUMNS, type AreaNeeds } from '../areaNeeds.ts'

/**
 * Counts of need in the areas of a place, out of those of all England: a row for each row of its figures, in their order; blank in an area
 * that England does not have. O(areas of England).
 *
 * @returns null where none of the areas is England's
 */
export function needsOfPlace({ place, count, columns: { code } }: AreaFigures, england: AreaNeeds): AreaNeeds | null {
  const wanted = new Set(code)
  const rowOf = new Map<string, number>()
  england.columns.code.forEach((area, row) => {
    if (wanted.has(area)) rowOf.set(area, row)
  })
  if (rowOf.size === 0) return null
  const rows = code.map((area) => rowOf.get(area) ?? -1)
  const counts = Object.fromEntries(NEED_COLUMNS.map((name) => [name, rows.map((row) => england.columns[name][row] ?? null)]))
  return { place, count, columns: { code, ...counts } as AreaNeeds['columns'] }
}
