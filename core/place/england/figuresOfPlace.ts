import type { AreaFigures } from '../area.ts'

/**
 * The figures of the areas that lie in some authorities, out of those of all England: the same rows in the same order, and the names of
 * their codes alone. O(areas × columns).
 *
 * @param place id that the figures go under
 * @param authorities ONS codes; one that England does not have adds nothing
 */
export function figuresOfPlace(place: string, authorities: readonly string[], england: AreaFigures): AreaFigures {
  const own = new Set(authorities)
  const rows = [...england.columns.authority.keys()].filter((row) => own.has(england.columns.authority[row]!))
  const columns = Object.fromEntries(
    Object.entries(england.columns).map(([name, column]) => [name, rows.map((row) => column[row]!)]),
  ) as AreaFigures['columns']
  const codes = new Set([...columns.authority, ...columns.ward])
  return {
    place,
    count: rows.length,
    columns,
    names: Object.fromEntries(Object.entries(england.names).filter(([code]) => codes.has(code))),
  }
}
