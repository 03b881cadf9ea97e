import type { CsvCell } from '../../../core/api/csv.ts'
import type { DeskAnswers, DeskAreas, DeskState } from '../engine/answers.ts'

/** Columns of a file, by name, of equal length. */
export type GapFile = Record<string, readonly CsvCell[]>

/**
 * An answer as the API gives it with `format=csv`: the same columns in the same order, one row an area, exact. `choice` comes after them,
 * and `wait_h` where waits are known, as with `measures=choice,wait`.
 */
export function gapTable(areas: DeskAreas, { columns, listings }: DeskState, wait: DeskAnswers['wait'] | null = null): GapFile {
  const { rows, need, nearestM, walkMinutes, covered, uncertain, water, nearest, choice } = columns
  const of = <T>(column: ArrayLike<T>): T[] => Array.from(rows, (row) => column[row]!)
  return {
    code: of(areas.code),
    name: of(areas.name),
    authority: of(areas.authorityName),
    people: of(areas.people),
    imd_decile: of(areas.decile),
    nearest_m: Array.from(nearestM, orBlank),
    walk_minutes: Array.from(walkMinutes, orBlank),
    covered: [...covered],
    water: Array.from(water, (value) => (value === 2 ? null : value)),
    ward: of(areas.wardName),
    in_need: Array.from(need, orBlank),
    in_need_uncovered: Array.from(need, (count, i) => (Number.isNaN(count) ? null : covered[i] === 1 ? 0 : count)),
    imd_rank: of(areas.imdRank),
    imd_score: of(areas.imdScore),
    income_score: of(areas.incomeScore),
    uncertain: [...uncertain],
    nearest_id: Array.from(nearest, (index) => listings[index]?.id ?? null),
    lon: of(areas.lon),
    lat: of(areas.lat),
    choice: [...choice],
    ...(wait === null ? {} : { wait_h: Array.from(wait.hours, orBlank) }),
  }
}

const orBlank = (value: number): number | null => (Number.isNaN(value) ? null : value)
