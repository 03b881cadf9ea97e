import type { Position } from '../../../../core/listing/service.ts'
import { OUTWARD, INWARD } from '../../../../core/listing/postcodeShape.ts'
import type { Column, ColumnMap, Field } from '../../../../core/lists/table/columns/fields.ts'
import type { GridRow } from '../../../../core/lists/table/grid.ts'
import { readPoint } from '../../../../core/lists/table/says/point.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'

/** Headings of the columns that are added here. */
const WHERE = 'Where (from its position)'
const KIND = 'Kind of help (chosen on the page)'

const POINT_FIELDS: readonly Field[] = ['lat', 'lon', 'point', 'easting', 'northing']
const POSTCODE = new RegExp(String.raw`\b(${OUTWARD})\s*(?:${INWARD})\b`, 'gi')

/** A table made ready for the reader of tables. */
export interface PlacedRows {
  /** Its rows, each at its line, the heading among them. */
  table: string[][]
  map: ColumnMap
  /** Outward codes of the rows that have no position of their own: nothing else is asked of the server. */
  outwards: string[]
}

/**
 * Makes the rows ready: one that has a position of its own is known by that alone, so that its postcode need be asked of nobody; and where no
 * column says what kind of help a row is, each is of the kind that was chosen.
 *
 * @param columns what they were taken for
 * @param map what a person said of them
 */
export function placedRows(
  rows: readonly GridRow[],
  { headings, headingLine }: { headings: readonly string[]; headingLine: number },
  columns: readonly Column[],
  map: ColumnMap,
  kind: ServiceType,
): PlacedRows {
  const at = (fields: readonly Field[]) => [...columns.keys()].filter((column) => fields.includes(columns[column]!.means!))
  const [points, postal] = [at(POINT_FIELDS), at(['postcode', 'address'])]
  const needsKind = !columns.some(({ means }) => means === 'types')
  const outwards = new Set<string>()
  const table: string[][] = []
  table[headingLine - 1] = [...headings, WHERE, ...(needsKind ? [KIND] : [])]
  for (const { line, cells } of rows) {
    const own = points.length === 0 ? null : pointIn(cells, points, columns)
    const row = headings.map((_, column) => (own !== null && postal.includes(column) ? '' : (cells[column] ?? '')))
    if (own === null)
      for (const column of postal) for (const [, outward] of row[column]!.matchAll(POSTCODE)) outwards.add(outward!.toUpperCase())
    table[line - 1] = [...row, own === null ? '' : wordOf(own), ...(needsKind ? [kind] : [])]
  }
  return {
    table: Array.from(table, (row) => row ?? []),
    map: { ...fixed(columns, map), [WHERE]: 'address', ...(needsKind ? { [KIND]: 'types' as const } : {}) },
    outwards: [...outwards].toSorted(),
  }
}

function pointIn(cells: readonly string[], points: readonly number[], columns: readonly Column[]): Position | null {
  const says: Partial<Record<Field, string[]>> = {}
  for (const column of points) {
    const cell = cells[column]?.trim() ?? ''
    if (cell !== '') says[columns[column]!.means!] ??= [cell]
  }
  return readPoint(says).at
}

/** Rows of one name at two positions are two places. Letters in place of digits, which could be somebody's number. */
const wordOf = (position: Position): string =>
  position
    .map((degrees) => degrees.toFixed(5))
    .join(' ')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
    .replaceAll('.', 'k')
    .replaceAll('-', 'w')

/** What the columns were taken for before cells were moved stays so. */
const fixed = (columns: readonly Column[], map: ColumnMap): ColumnMap =>
  Object.fromEntries(columns.map(({ heading, means }) => [heading, map[heading] ?? means ?? 'leave out']))
