import { existsSync, readFileSync } from 'node:fs'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import { toPostcodeTable, type PostcodeColumns } from '../../../core/place/postcodeColumns.ts'

/** The table of an outward code as it is stored; null where there is none. */
export function heldTable(outward: string): PostcodeTable | null {
  const path = `data/postcodes/${outward}.json`
  return existsSync(path) ? toPostcodeTable(JSON.parse(readFileSync(path, 'utf8')) as PostcodeColumns) : null
}
