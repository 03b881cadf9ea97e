import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { parse as parseStream } from 'csv-parse'
import { type CsvError, parse } from 'csv-parse/sync'
import type { FeatureCollection } from 'geojson'

/** A raw source file: where it is, and the digest of its bytes as they were read. */
export interface RawFile {
  path: string
  sha256: string
  text: string
}

/**
 * Reads a small source whole; `.gz` is unpacked, a byte-order mark dropped.
 *
 * @throws Error naming the file where it is not UTF-8, which every source is now
 */
export function readRaw(rawDir: string, path: string): RawFile {
  const bytes = readFileSync(join(rawDir, path))
  const text = textOf(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, path)
  return { path, sha256: digest(bytes), text }
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstNotUtf8(bytes)
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
    const hex = bytes[at]!.toString(16).padStart(2, '0')
    throw new Error(
      `${path} is not UTF-8: byte ${at} (hexadecimal ${hex}), on line ${line}; open it in its own encoding and save it as UTF-8`,
    )
  }
}

/** Where the longest beginning that is UTF-8 ends, counted from 0. */
function firstNotUtf8(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // A sign of several bytes may have begun behind which nothing fits.
  while (!isUtf8(bytes.subarray(0, good), false)) good -= 1
  return good
}

/** @param goesOn whether its last sign may be cut off */
function isUtf8(bytes: Uint8Array, goesOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn })
    return true
  } catch {
    return false
  }
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A row that is not taken as it stands in the file, and why. */
export interface BrokenRow {
  line: number
  reason: string
}

/** Far more than any cell of a list holds: a cell this long has swallowed what follows it. */
const MOST_SIGNS = 5_000

/**
 * The rows of a CSV source, by the names in its first line; blank lines are no rows.
 *
 * @param onBroken is told of each row that has a cell too many or too few ("53,46" without quotes), a cell that no list can mean, or repeats
 *   another row to the letter; the row is then left out. Without it such a row stays, or ends the reading where its cells cannot be told
 *   apart: a list of listings can do without one row, a table of figures cannot.
 * @throws Error naming the file, and the columns it lacks, the line of a quote that is wrong (what follows it may be one cell), or that row
 */
export function readCsv<Column extends string>(
  raw: RawFile,
  columns: readonly Column[],
  onBroken?: (row: BrokenRow) => void,
): Record<Column, string>[] {
  let isNamed = false
  const checked = (header: string[]): string[] => {
    isNamed = true
    const missing = columns.filter((column) => !header.includes(column))
    if (missing.length > 0) throw new Error(`it lacks the columns ${missing.join(', ')}; it has ${header.join(', ')}`)
    return header
  }
  try {
    const broken = onBroken && {
      skip_records_with_error: true,
      on_skip: (error?: CsvError) => {
        if (error?.code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') throw error ?? new Error('a row cannot be read')
        onBroken({ line: Number(error.lines), reason: cellsReason(error.message) })
        return undefined
      },
      on_record: faultlessOnly(onBroken),
    }
    const rows = parse(raw.text, { columns: checked, skip_empty_lines: true, ...broken }) as Record<Column, string>[]
    if (!isNamed) throw new Error(`it is empty; its first line names the columns ${columns.join(', ')}`)
    return rows
  } catch (error) {
    throw new Error(`${raw.path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

/** csv-parse's "columns length is 2, got 3 on line 4", with what to do. */
function cellsReason(message: string): string {
  const [, named, got] = /columns length is (\d+), got (\d+)/.exec(message) ?? []
  return named === undefined ? message : `${got} cells where the first line names ${named}; put a cell that holds a comma between quotes`
}

/** Lets pass each row that holds no impossible cell and that no row before it equals. */
function faultlessOnly(onBroken: (row: BrokenRow) => void) {
  const lineOf = new Map<string, number>()
  return (record: Record<string, string>, { lines }: { lines: number }): Record<string, string> | null => {
    const all = JSON.stringify(record)
    const first = lineOf.get(all)
    const odd = Object.entries(record).find(([, cell]) => cell.length > MOST_SIGNS || cell.includes('\0'))
    if (odd === undefined && first === undefined) {
      lineOf.set(all, lines)
      return record
    }
    const reason =
      odd === undefined
        ? `the same as line ${first}, cell by cell`
        : `${odd[0]}: ${odd[1].length > MOST_SIGNS ? `${odd[1].length} signs, at most ${MOST_SIGNS}` : 'holds a zero byte'}; look for a quote that is missing`
    onBroken({ line: lines, reason })
    return null
  }
}

export const readGeoJson = (raw: RawFile): FeatureCollection => JSON.parse(raw.text) as FeatureCollection

/**
 * Hands over the rows of a large CSV source, one at a time; it has no line of names.
 *
 * @returns the digest of its bytes, once all are read
 * @throws Error naming the file, and the line on which a quote or the number of cells is wrong
 */
export async function streamRows(rawDir: string, path: string, onRow: (cells: readonly string[]) => void): Promise<string> {
  const hash = createHash('sha256')
  const digested = new PassThrough().on('data', (chunk: Uint8Array) => hash.update(chunk))
  const unpacked = path.endsWith('.gz') ? createGunzip() : new PassThrough()
  const rows = parseStream({ bom: true, skip_empty_lines: true })
  try {
    await pipeline(createReadStream(join(rawDir, path)), digested, unpacked, rows, async (all: AsyncIterable<string[]>) => {
      for await (const cells of all) onRow(cells)
    })
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
  return hash.digest('hex')
}
