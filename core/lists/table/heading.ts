import { tidyPostcode } from '../row/listing.ts'
import { numberOf } from './columns/cellTests.ts'
import type { GridRow } from './grid.ts'
import { guessesOf } from './columns/headingWords.ts'

/** So many rows may stand above the heading: a title, who made the list, when. */
const MOST_ABOVE = 20

export interface Headed {
  /** Line of the heading. */
  line: number
  /** One each, none twice: of two alike the second ends in " (2)"; a blank one is "column 3". */
  headings: string[]
  /** What stands above the heading, as one text. */
  title: string
  rows: GridRow[]
}

/** What the row of help right under a heading begins with: it is no listing. */
export const HELP_MARK = '#'

const isHelp = (row: GridRow | undefined): boolean =>
  row?.cells
    .find((cell) => cell.trim() !== '')
    ?.trim()
    .startsWith(`${HELP_MARK} `) ?? false

/**
 * Finds the heading of a table: of the first rows the one with the most cells that name a field. Rows above it are a title; what stands
 * above a blank or repeated heading cell belongs to it ("Opening hours" over "Monday").
 *
 * @param named headings that a person has named: the row that holds them all is the heading
 * @throws Error with a sentence where there is no heading, or nothing under it
 */
export function headed(grid: readonly GridRow[], named: readonly string[] = []): Headed {
  if (grid.length === 0) throw new Error('the table is empty; its first row must name the columns')
  let at = 0
  let most = 0
  for (const [index, { cells }] of grid.slice(0, MOST_ABOVE).entries()) {
    const isNamed = named.length > 0 && named.every((heading) => cells.some((cell) => cell.trim() === heading))
    const score = isNamed ? Infinity : scoreOf(cells)
    if (score > most) [at, most] = [index, score]
  }
  if (most === 0) throw new Error('no row names the columns: write names such as Name, Address, Postcode and Phone into the first row')
  const { cells, line } = grid[at]!
  const above = at === 0 ? [] : spreadOver(grid[at - 1]!.cells)
  const below = grid.slice(at + 1)
  const width = below.reduce((widest, row) => Math.max(widest, row.cells.length), cells.length)
  const headings = Array.from({ length: width }, (_, column) => (cells[column]?.trim() || above[column]) ?? '')
  const rows = isHelp(below[0]) ? below.slice(1) : below
  if (rows.length === 0)
    throw new Error(`the table names its columns on line ${line} but has no row under them; write a row for each place`)
  const title = grid
    .slice(0, at)
    .flatMap((row) => textsOf(row.cells))
    .join(' ')
  return { line, headings: apart(headings), title, rows }
}

/** What stands in a row, each text once: a title that was merged over the columns fills each of them. */
const textsOf = (cells: readonly string[]): string[] => [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]

/** Cells that name a field, less those that no heading holds: long ones, numbers, postcodes, days. A lone text is a title. */
function scoreOf(cells: readonly string[]): number {
  const filled = textsOf(cells)
  if (filled.length === 1 && cells.length > 1) return 0
  const known = filled.filter((cell) => cell.length <= 80 && (guessesOf(cell).guesses[0]?.sure ?? 0) >= 0.7).length
  return (
    known - 2 * filled.filter((cell) => cell.length > 80 || numberOf(cell) !== null || tidyPostcode(cell) !== null || DAY.test(cell)).length
  )
}

const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/

/** A row with several texts above the heading names groups of columns; a single one is a title. */
function spreadOver(cells: readonly string[]): string[] {
  return textsOf(cells).length < 2 ? [] : cells.map((cell) => cell.trim())
}

function apart(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map((heading, column) => {
    const named = heading.replaceAll(/\s+/g, ' ') || `column ${column + 1}`
    const nth = (seen.get(named) ?? 0) + 1
    seen.set(named, nth)
    return nth === 1 ? named : `${named} (${nth})`
  })
}
