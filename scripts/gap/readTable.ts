import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { InputError } from './inputError.ts'
import { readRows, type CsvRow } from './readRows.ts'

/** A CSV file as columns of text, which knows where each cell stands. Blank lines are no rows; other columns are left aside. */
export interface Table<Column extends string> {
  file: string
  count: number
  cells: Readonly<Record<Column, readonly string[]>>
  /** What parts the cells. */
  separator: Separator
  /** What is wrong with a cell, headed by file, line and number of the column: `D.csv:3:2: …`. */
  fault(row: number, column: Column, said: string): InputError
}

type Separator = ',' | ';' | '\t'

/** The text of a file. */
export interface FileText {
  file: string
  text: string
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, first line the names of the columns), packed with gzip or not, whatever its name.
 * Cells are parted by commas, semicolons or tabs, as the first line has it.
 *
 * @param columns those it must have, in any order, large or small letters
 * @throws InputError naming file, line and column where the file cannot be read or is empty, a column is missing or there
 *   twice, a quote is left open, or a line has more or fewer cells than the first. A file with names alone is a table of no rows.
 */
export async function readTable<Column extends string>(file: string, columns: readonly Column[]): Promise<Table<Column>> {
  return tableIn(await readText(file), columns)
}

/** As `readTable`, of a text. @param placeOf where a column stands, by number from 0; by its name unless given */
export function tableIn<Column extends string>(
  { file, text }: FileText,
  columns: readonly Column[],
  placeOf?: (column: Column) => number,
): Table<Column> {
  const lines: number[] = []
  const cells = columns.map(() => [] as string[])
  let width = 0
  let places: number[] = []
  const take = ({ line, cells: row }: CsvRow): void => {
    if (width === 0) {
      width = row.length
      places = placeOf === undefined ? placesOf(file, line, row, columns) : columns.map(placeOf)
      return
    }
    if (row.length !== width)
      throw new InputError(`${file}:${line}:${Math.min(row.length, width) + 1}: ${row.length} cells where the first line has ${width}`)
    lines.push(line)
    for (const [c, place] of places.entries()) cells[c]!.push(row[place]!)
  }
  const separator = separatorOf(text)
  readRows(file, text, take, separator)
  if (width === 0) throw isEmpty(file, columns)
  return {
    file,
    count: lines.length,
    separator,
    cells: Object.fromEntries(columns.map((column, c) => [column, cells[c]])) as unknown as Record<Column, string[]>,
    fault: (row, column, said) => new InputError(`${file}:${lines[row]}:${places[columns.indexOf(column)]! + 1}: ${said}`),
  }
}

/** The names of the columns, as they stand. @throws InputError where the file is empty, saying which columns it must name */
export function firstRow({ file, text }: FileText, columns: readonly string[]): CsvRow {
  let first: CsvRow | null = null
  readRows(file, text.slice(0, text.search(/(?<=\S[^\n]*)\n|$/)), (row) => (first ??= row), separatorOf(text))
  if (first === null) throw isEmpty(file, columns)
  return first
}

const isEmpty = (file: string, columns: readonly string[]): InputError =>
  new InputError(`${file}:1:1: the file is empty; its first line must name the columns ${columns.join(',')}`)

/** What parts the cells of the first line that is not blank, quoted text aside: whichever of comma, semicolon and tab it has most of. */
export function separatorOf(text: string): Separator {
  const line = (/\S[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const count = (mark: string): number => line.split(mark).length - 1
  const [commas, semicolons, tabs] = [count(','), count(';'), count('\t')]
  if (semicolons > commas && semicolons >= tabs) return ';'
  return tabs > commas ? '\t' : ','
}

function placesOf(file: string, line: number, header: readonly string[], columns: readonly string[]): number[] {
  const names = header.map((name) => name.trim().toLowerCase())
  return columns.map((column) => {
    const place = names.indexOf(column)
    if (place === -1)
      throw new InputError(
        `${file}:${line}:1: there is no column ${column}; the first line must name ${columns.join(',')}, got ${header.join(',')}`,
      )
    const again = names.indexOf(column, place + 1)
    if (again !== -1) throw new InputError(`${file}:${line}:${again + 1}: the column ${column} is there twice`)
    return place
  })
}

/** The text of a file, unpacked. @throws InputError where it cannot be read, or is not UTF-8 */
export async function readText(file: string): Promise<FileText> {
  try {
    const bytes = await readFile(file)
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(isPacked ? gunzipSync(bytes) : bytes) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new InputError(`${file}:1:1: the file is not UTF-8: save it again as CSV UTF-8`)
    throw new InputError(`${file}:1:1: the file cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`)
  }
}
