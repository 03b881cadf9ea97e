import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { parse as parseStream } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { FeatureCollection } from 'geojson'
import type { ListText } from '../../../core/lists/row/csvRows.ts'

/** A raw source file: where it is, and the digest of its bytes as they were read. */
export interface RawFile extends ListText {
  sha256: string
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

/**
 * The cells of a table that is parted by tabs and has no line of names; a cell may be quoted. Blank lines are no rows.
 *
 * @throws Error naming the file, and the line on which a quote or the number of cells is wrong
 */
export function readTabs(raw: RawFile): string[][] {
  try {
    return parse(raw.text, { delimiter: '\t', skip_empty_lines: true })
  } catch (error) {
    throw new Error(`${raw.path} cannot be read: ${(error as Error).message}`, { cause: error })
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
  // A row goes no further than its reader: a million and a half of them need no queue.
  const on_record = (cells: string[]): null => {
    onRow(cells)
    return null
  }
  const rows = parseStream({ bom: true, skip_empty_lines: true, on_record })
  try {
    await pipeline(createReadStream(join(rawDir, path)), digested, unpacked, rows.resume())
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
  return hash.digest('hex')
}
