import { walkMinutes } from '../../../core/place/geo.ts'
import type { CsvCell } from '../../../core/api/csv.ts'
import type { DeskAreas, DeskState } from '../engine/answers.ts'

/** An answer as the API gives it with `format=csv`: the same columns in the same order, one row an area. */
export function gapTable(areas: DeskAreas, { columns, listings }: DeskState): Record<string, readonly CsvCell[]> {
  const { rows, need, nearestM, covered, uncertain, water, nearest } = columns
  const of = <T>(column: ArrayLike<T>): T[] => Array.from(rows, (row) => column[row]!)
  const blank = (value: number): number | null => (Number.isNaN(value) ? null : value)
  return {
    code: of(areas.code),
    name: of(areas.name),
    authority: of(areas.authorityName),
    people: of(areas.people),
    imd_decile: of(areas.decile),
    nearest_m: Array.from(nearestM, blank),
    walk_minutes: Array.from(nearestM, (metres) => (Number.isNaN(metres) ? null : walkMinutes(metres, 1))),
    covered: [...covered],
    water: Array.from(water, (value) => (value === 2 ? null : value)),
    ward: of(areas.wardName),
    in_need: Array.from(need, blank),
    in_need_uncovered: Array.from(need, (count, i) => (Number.isNaN(count) ? null : covered[i] === 1 ? 0 : count)),
    imd_rank: of(areas.imdRank),
    uncertain: [...uncertain],
    nearest_id: Array.from(nearest, (index) => listings[index]?.id ?? null),
    lon: of(areas.lon),
    lat: of(areas.lat),
  }
}
