import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip, gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
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
    throw new Error(`${path} is not UTF-8: save it as UTF-8`)
  }
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The rows of a CSV source, by the names in its first line; blank lines are no rows.
 *
 * @throws Error naming the file, and the columns it lacks or the line on which a quote or the number of cells is wrong
 */
export function readCsv<Column extends string>(raw: RawFile, columns: readonly Column[]): Record<Column, string>[] {
  const checked = (header: string[]): string[] => {
    const missing = columns.filter((column) => !header.includes(column))
    if (missing.length > 0) throw new Error(`it lacks the columns ${missing.join(', ')}; it has ${header.join(', ')}`)
    return header
  }
  try {
    return parse(raw.text, { columns: checked, skip_empty_lines: true }) as Record<Column, string>[]
  } catch (error) {
    throw new Error(`${raw.path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

export const readGeoJson = (raw: RawFile): FeatureCollection => JSON.parse(raw.text) as FeatureCollection

/** The lines of a large source, one at a time, and its digest once they are read. */
export async function streamLines(rawDir: string, path: string, onLine: (line: string) => void): Promise<string> {
  const hash = createHash('sha256')
  const file = createReadStream(join(rawDir, path))
  file.on('data', (chunk) => hash.update(chunk))
  const unpacked = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) onLine(line)
  return hash.digest('hex')
}
