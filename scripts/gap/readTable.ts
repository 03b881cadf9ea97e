import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { InputError } from './inputError.ts'
import { readRows } from './readRows.ts'

/** A CSV file as columns of text, which knows where each cell stands. Blank lines are no rows; other columns are left aside. */
export interface Table<Column extends string> {
  file: string
  count: number
  cells: Readonly<Record<Column, readonly string[]>>
  /** What is wrong with a cell, headed by file, line and number of the column: `D.csv:3:2: …`. */
  fault(row: number, column: Column, said: string): InputError
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, first line the names of the columns), packed with gzip or not, whatever its name.
 *
 * @param columns those it must have, in any order
 * @throws InputError naming file, line and column where the file cannot be read or is empty, a column is missing or there
 *   twice, a quote is left open, or a line has more or fewer cells than the first. A file with names alone is a table of no rows.
 */
export async function readTable<Column extends string>(file: string, columns: readonly Column[]): Promise<Table<Column>> {
  const text = await readText(file)
  const lines: number[] = []
  const cells = columns.map(() => [] as string[])
  let width = 0
  let places: number[] = []
  readRows(file, text, ({ line, cells: row }) => {
    if (width === 0) {
      width = row.length
      places = placesOf(file, line, row, columns)
      return
    }
    if (row.length !== width)
      throw new InputError(`${file}:${line}:${Math.min(row.length, width) + 1}: ${row.length} cells where the first line has ${width}`)
    lines.push(line)
    for (const [c, place] of places.entries()) cells[c]!.push(row[place]!)
  })
  if (width === 0) throw new InputError(`${file}:1:1: the file is empty; its first line must name the columns ${columns.join(',')}`)
  return {
    file,
    count: lines.length,
    cells: Object.fromEntries(columns.map((column, c) => [column, cells[c]])) as unknown as Record<Column, string[]>,
    fault: (row, column, said) => new InputError(`${file}:${lines[row]}:${places[columns.indexOf(column)]! + 1}: ${said}`),
  }
}

function placesOf(file: string, line: number, header: readonly string[], columns: readonly string[]): number[] {
  return columns.map((column) => {
    const place = header.indexOf(column)
    if (place === -1)
      throw new InputError(
        `${file}:${line}:1: there is no column ${column}; the first line must name ${columns.join(',')}, got ${header.join(',')}`,
      )
    const again = header.indexOf(column, place + 1)
    if (again !== -1) throw new InputError(`${file}:${line}:${again + 1}: the column ${column} is there twice`)
    return place
  })
}

async function readText(file: string): Promise<string> {
  try {
    const bytes = await readFile(file)
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    return new TextDecoder('utf-8', { fatal: true }).decode(isPacked ? gunzipSync(bytes) : bytes)
  } catch (error) {
    throw new InputError(`${file}:1:1: the file cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`)
  }
}
