import { rowsOfGeojson } from '../../../../core/lists/formats/geojson.ts'
import { isOwnGeojson } from '../../../../core/lists/formats/ownGeojson.ts'
import { readWorkbook } from '../../../../core/lists/formats/workbook/workbook.ts'
import { gridOf, type GridRow, type TableLimits } from '../../../../core/lists/table/grid.ts'
import { headed } from '../../../../core/lists/table/heading.ts'
import { tableText } from '../../../../core/lists/table/tableText.ts'

/** A list of all England has some ten thousand rows. */
export const DROPPED_LIMITS: TableLimits = { rows: 50_000, columns: 200, signs: 30_000_000 }

/** What a file came to: a table with the row that names its columns, or listings in the form in which this map gives them out. */
export type DroppedTable =
  | { as: 'table'; headings: readonly string[]; headingLine: number; rows: readonly GridRow[]; said: readonly string[] }
  | { as: 'listings'; collection: unknown }

/**
 * A dropped file as a table: CSV in whatever encoding, GeoJSON, XLSX or ODS, told apart by their bytes, never by their names.
 *
 * @param named headings that a person has named
 * @throws Error with a sentence: what is wrong with the file, and what to do
 */
export async function tableOfFile(bytes: Uint8Array, named: readonly string[]): Promise<DroppedTable> {
  if (bytes.length === 0) throw new Error('the file is empty; export it again, and drop the new one')
  if (bytes.length > DROPPED_LIMITS.signs)
    throw new Error(
      `it has ${Math.ceil(bytes.length / 1e6)} MB, at most ${DROPPED_LIMITS.signs / 1e6} are read here: leave out what lies elsewhere, and the columns that nobody needs`,
    )
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new Error('this file is packed (gzip); unpack it, and drop what is in it')
  if (isZip(bytes)) {
    const { rows, left } = await readWorkbook(bytes)
    return tableOf(gridOf(rows, DROPPED_LIMITS), named, left)
  }
  const text = tableText(bytes)
  if (!/^\s*[{[]/.test(text.slice(0, 200).replace(/^\uFEFF/, ''))) return tableOf(gridOf(text, DROPPED_LIMITS), named, [])
  const own = ownIn(text)
  if (own !== null) return { as: 'listings', collection: own }
  const { headings, rows, said } = rowsOfGeojson(text)
  return tableOf(gridOf([headings, ...rows], DROPPED_LIMITS), named, said)
}

function tableOf(grid: readonly GridRow[], named: readonly string[], said: readonly string[]): DroppedTable {
  const { headings, line, rows } = headed(grid, named)
  return { as: 'table', headings, headingLine: line, rows, said }
}

/** XLSX and ODS are packed with zip. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

function ownIn(text: string): unknown {
  if (!text.includes('"confirmed"')) return null
  try {
    const value: unknown = JSON.parse(text)
    return isOwnGeojson(value) ? value : null
  } catch {
    return null
  }
}
