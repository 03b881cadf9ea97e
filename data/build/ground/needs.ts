import type { AreaNeeds } from '../../../core/place/areaNeeds.ts'
import { readCsv } from '../../../core/lists/row/csvRows.ts'
import { readRaw, type RawFile } from '../raw/raw.ts'

const INDICATORS = {
  children: 'income_deprivation_affecting_children_index_idaci_numerator',
  older: 'income_deprivation_affecting_older_people_index_idaopi_numerator',
  employment: 'employment_domain_numerator',
} as const
/** Of four dimensions. */
const TWO_OR_MORE = ['two', 'three', 'four'] as const

export type NeedDigests = Record<'indicators' | 'disabled' | 'households', { sha256: string; rows: number }>

/**
 * Counts of need in some areas, as published: a blank stays a blank. Households: the sum of those deprived in two, three and four dimensions.
 *
 * @param codes of the areas, in the order wanted; each must have a row in every file
 * @throws Error naming file, area and column where there is no row, or a cell is neither blank nor a whole number
 */
export function readNeeds(rawDir: string, place: string, codes: readonly string[]): { needs: AreaNeeds; digests: NeedDigests } {
  const raws = {
    indicators: readRaw(rawDir, 'need/imd2025_indicators_england_lsoa21.csv.gz'),
    disabled: readRaw(rawDir, 'need/census2021_disabled_lsoa21_ew.csv.gz'),
    households: readRaw(rawDir, 'need/census2021_household_deprivation_lsoa21_ew.csv.gz'),
  }
  const indicators = table(raws.indicators, Object.values(INDICATORS))
  const disabled = table(raws.disabled, ['disabled_equality_act'])
  const households = table(raws.households, TWO_OR_MORE)
  const each = (counts: (code: string) => number | null) => codes.map(counts)
  return {
    needs: {
      place,
      count: codes.length,
      columns: {
        code: [...codes],
        children: each((code) => indicators.count(code, INDICATORS.children)),
        older: each((code) => indicators.count(code, INDICATORS.older)),
        disabled: each((code) => disabled.count(code, 'disabled_equality_act')),
        households: each((code) => sumOf(TWO_OR_MORE.map((column) => households.count(code, column)))),
        employment: each((code) => indicators.count(code, INDICATORS.employment)),
      },
    },
    digests: {
      indicators: { sha256: raws.indicators.sha256, rows: indicators.rows },
      disabled: { sha256: raws.disabled.sha256, rows: disabled.rows },
      households: { sha256: raws.households.sha256, rows: households.rows },
    },
  }
}

/** One that is blank leaves the sum unknown. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null)

function table<Column extends string>(raw: RawFile, columns: readonly Column[]) {
  const rows = readCsv(raw, ['lsoa21_code', ...columns])
  const byCode = new Map(rows.map((row) => [row.lsoa21_code, row as Record<Column, string>]))
  return {
    rows: rows.length,
    count: (code: string, column: Column): number | null => {
      const cell = byCode.get(code)?.[column]
      if (cell === undefined) throw new Error(`${raw.path} has no row of ${code}`)
      if (cell === '') return null
      if (!/^\d+$/.test(cell)) throw new Error(`${raw.path}: ${column} of ${code} should be a whole number or blank, got ${cell}`)
      return Number(cell)
    },
  }
}
