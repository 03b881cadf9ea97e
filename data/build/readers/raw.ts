import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip, gunzipSync } from 'node:zlib'
import { csvParse, type DSVRowString } from 'd3-dsv'
import type { FeatureCollection } from 'geojson'

/** A raw source file: where it is, and the digest of its bytes as they were read. */
export interface RawFile {
  path: string
  sha256: string
  text: string
}

/** Reads a small source whole; `.gz` is unpacked, a byte-order mark dropped. */
export function readRaw(rawDir: string, path: string): RawFile {
  const bytes = readFileSync(join(rawDir, path))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
  return { path, sha256: digest(bytes), text }
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @throws Error naming the file and the columns it lacks */
export function readCsv<Column extends string>(raw: RawFile, columns: readonly Column[]): DSVRowString<Column>[] {
  const rows = csvParse<Column>(raw.text)
  const missing = columns.filter((column) => !rows.columns.includes(column))
  if (missing.length > 0) throw new Error(`${raw.path} lacks the columns ${missing.join(', ')}; it has ${rows.columns.join(', ')}`)
  return rows
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
