import type { Position } from '../../../core/listing/service.ts'
import type { RefusedSchool, Schools } from '../../../core/place/schools.ts'
import { readCsv } from '../../../core/lists/row/csvRows.ts'
import { round5 } from '../../../core/lists/row/nationalGrid.ts'
import { readRaw } from '../raw/raw.ts'

const COLUMNS = [
  'urn',
  'establishment_name',
  'establishment_type_group',
  'education_phase',
  'number_of_pupils',
  'percentage_fsm',
  'longitude',
  'latitude',
  'lsoa_code',
] as const
export type SchoolRow = Record<(typeof COLUMNS)[number], string>

/** As for a postcode: which of two that differ is wrong cannot be told. */
const FARTHEST_M = 1000
/** Where every pupil counts for meals: a 0 at a nursery, a sixth form or a pupil referral unit is one that nobody counted. */
const COUNTED_PHASES: ReadonlySet<string> = new Set(['Primary', 'Secondary', 'All-through'])

/** How far a position is from the outline of an area; 0 or less inside it. */
export type MetresFrom = (at: Position, lsoa: string) => number

/** Schools and colleges of the four places, each with the area it names. */
export function readSchools(rawDir: string): { rows: readonly SchoolRow[]; sha256: string } {
  const raw = readRaw(rawDir, 'sites/schools_gias_2025-05-24_four_places.csv.gz')
  return { rows: readCsv(raw, COLUMNS), sha256: raw.sha256 }
}

/**
 * The schools that stand in a place, by number. A school that names an area of another place is that one's. One without a position, or
 * with one over 1 km outside the area it names, is refused: it would be drawn, and walked to, in the wrong place.
 *
 * @param areas codes of the LSOAs of the place
 */
export function schoolsOf(place: string, rows: readonly SchoolRow[], areas: ReadonlySet<string>, metresFrom: MetresFrom): Schools {
  const own = rows.filter((row) => areas.has(row.lsoa_code)).toSorted((a, b) => Number(a.urn) - Number(b.urn))
  const judged = own.map((row) => ({ row, reason: reasonAgainst(row, metresFrom) }))
  const kept = judged.flatMap(({ row, reason }) => (reason === null ? [row] : []))
  return {
    place,
    count: kept.length,
    columns: {
      urn: kept.map(({ urn }) => Number(urn)),
      name: kept.map((row) => row.establishment_name),
      type: kept.map((row) => row.establishment_type_group),
      phase: kept.map((row) => row.education_phase),
      pupils: kept.map(pupilsOf),
      fsm: kept.map(shareOf),
      lon: kept.map(({ longitude }) => round5(Number(longitude))),
      lat: kept.map(({ latitude }) => round5(Number(latitude))),
      lsoa: kept.map((row) => row.lsoa_code),
    },
    refused: judged.flatMap(({ row: { urn, establishment_name: name }, reason }): RefusedSchool[] =>
      reason === null ? [] : [{ urn: Number(urn), name, reason }],
    ),
  }
}

function reasonAgainst({ longitude, latitude, lsoa_code: lsoa }: SchoolRow, metresFrom: MetresFrom): string | null {
  if (longitude === '' || latitude === '') return 'no position'
  const metres = metresFrom([Number(longitude), Number(latitude)], lsoa)
  return metres <= FARTHEST_M ? null : `its position is ${(metres / 1000).toFixed(1)} km outside ${lsoa}, the area that it names`
}

/** Sixth forms that are full have 0 too: nobody counted. */
const pupilsOf = ({ number_of_pupils: pupils }: SchoolRow): number | null => (Number(pupils) === 0 ? null : Number(pupils))

function shareOf(row: SchoolRow): number | null {
  const percent = row.percentage_fsm
  if (percent === '') return null
  if (Number(percent) === 0 && !(COUNTED_PHASES.has(row.education_phase) && pupilsOf(row) !== null)) return null
  return Math.round(Number(percent) * 10) / 1000
}
