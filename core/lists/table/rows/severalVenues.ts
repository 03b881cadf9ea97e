import type { Column } from '../columns/fields.ts'
import type { GridRow } from '../grid.ts'

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi

/**
 * A row whose address cell holds several venues, a line each with a postcode of its own, as a row for each: cells with as many lines are
 * shared out in their order, the others stand for all. Where the times have another number of lines nobody can tell whose they are, and
 * the row stays whole.
 */
export function aRowEach(rows: readonly GridRow[], columns: readonly Column[]): GridRow[] {
  const addresses = columns.flatMap(({ means }, at) => (means === 'address' ? [at] : []))
  const timed = columns.flatMap(({ means }, at) => (means === 'hours' ? [at] : []))
  return rows.flatMap((row) => {
    const at = addresses.find((column) => /[\n;]/.test(row.cells[column] ?? '') && venuesIn(row.cells[column]!) !== null)
    if (at === undefined) return [row]
    const venues = venuesIn(row.cells[at]!)!
    const parts = row.cells.map((cell, column) => (column === at ? venues : partsOf(cell, venues.length)))
    if (timed.some((column) => parts[column] === null && (row.cells[column] ?? '').trim() !== '')) return [row]
    return venues.map((_, nth) => ({ line: row.line, cells: row.cells.map((cell, column) => parts[column]?.[nth] ?? cell) }))
  })
}

/** The lines of an address, each with one postcode, none of them twice; null = it is one address. */
function venuesIn(cell: string): string[] | null {
  const lines = partsBy(cell, /\n/).length > 1 ? partsBy(cell, /\n/) : partsBy(cell, /;/)
  const found = lines.map((line) => line.match(POSTCODE) ?? [])
  const different = new Set(found.flat().map((each) => each.replaceAll(/\s/g, '').toUpperCase()))
  return lines.length > 1 && found.every((each) => each.length === 1) && different.size === lines.length ? lines : null
}

function partsOf(cell: string, count: number): string[] | null {
  const lines = partsBy(cell, /\n/)
  return lines.length === count ? lines : null
}

const partsBy = (cell: string, separator: RegExp): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
