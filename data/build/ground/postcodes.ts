import { readdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import type { Position } from '../../../core/listing/service.ts'
import { fromNationalGrid } from '../../../core/lists/row/nationalGrid.ts'
import { streamRows } from '../raw/raw.ts'

export interface Postcode {
  outward: string
  inward: string
  at: Position
  authority: string
  lsoa: string | null
}

export interface CodePoint {
  /** Keyed "M16 0RA". */
  postcodes: Map<string, Postcode>
  /** Sum of positions and their count, by LSOA. */
  means: Map<string, { lon: number; lat: number; count: number }>
  rows: number
  /** Rows at 0,0: a live postcode with no position. */
  atNowhere: string[]
  sha256: string
}

/**
 * Reads Code-Point Open, one file a postcode area, a row at a time.
 *
 * @param lsoaAt the LSOA a point stands in, given the authority that Code-Point names

 *
 * England only: a postcode whose country is not E92000001 adds nothing to any mean.
 */
export async function readCodePoint(rawDir: string, lsoaAt: (at: Position, authority: string) => string | null): Promise<CodePoint> {
  const folder = 'postcodes/codepoint'
  const files = readdirSync(join(rawDir, folder))
    .filter((name) => name.endsWith('.csv.gz'))
    .toSorted()
  const result: CodePoint = { postcodes: new Map(), means: new Map(), rows: 0, atNowhere: [], sha256: '' }
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(await streamRows(rawDir, `${folder}/${file}`, (cells) => readRow(cells, lsoaAt, result)))
  }
  result.sha256 = hash.digest('hex')
  return result
}

function readRow(cells: readonly string[], lsoaAt: (at: Position, authority: string) => string | null, result: CodePoint): void {
  result.rows += 1
  const [text = '', , easting = '', northing = '', country = '', , , , authority = ''] = cells
  const tidy = text.replaceAll(' ', '')
  const [outward, inward] = [tidy.slice(0, -3), tidy.slice(-3)]
  if (easting === '0' && northing === '0') {
    result.atNowhere.push(`${outward} ${inward}`)
    return
  }
  const at = fromNationalGrid(Number(easting), Number(northing))
  const lsoa = country === 'E92000001' ? lsoaAt(at, authority) : null
  result.postcodes.set(`${outward} ${inward}`, { outward, inward, at, authority, lsoa })
  if (lsoa === null) return
  const mean = result.means.get(lsoa) ?? { lon: 0, lat: 0, count: 0 }
  mean.lon += at[0]
  mean.lat += at[1]
  mean.count += 1
  result.means.set(lsoa, mean)
}

/**
 * The tables of every outward code that has a postcode in England; each whole, sorted.
 *
 * @param areaOf the LSOA that a postcode is filed under; null outside England
 */
export function postcodeTables(
  codePoint: CodePoint,
  areaOf: (postcode: Postcode) => string | null,
  authorityOf: (lsoa: string) => string,
): PostcodeTable[] {
  return [...Map.groupBy(codePoint.postcodes.values(), ({ outward }) => outward)]
    .map(([outward, postcodes]) => toTable(outward, postcodes, areaOf, authorityOf))
    .filter(({ lsoas }) => lsoas.length > 0)
    .toSorted((a, b) => (a.outward < b.outward ? -1 : 1))
}

function toTable(
  outward: string,
  postcodes: readonly Postcode[],
  areaOf: (postcode: Postcode) => string | null,
  authorityOf: (lsoa: string) => string,
): PostcodeTable {
  const rows = postcodes.toSorted((a, b) => (a.inward < b.inward ? -1 : 1))
  const areas = rows.map(areaOf)
  const lsoas = [...new Set(areas.filter((lsoa) => lsoa !== null))].toSorted()
  const indexOf = new Map(lsoas.map((lsoa, index) => [lsoa, index]))
  // A thousand keys one by one take a tenth of the time of Object.fromEntries.
  const table: PostcodeTable['postcodes'] = {}
  rows.forEach(({ inward, at }, row) => {
    table[inward] = [Math.round(at[0] * 1e5), Math.round(at[1] * 1e5), indexOf.get(areas[row] ?? '') ?? -1]
  })
  return { outward, lsoas, authorities: lsoas.map(authorityOf), postcodes: table }
}
