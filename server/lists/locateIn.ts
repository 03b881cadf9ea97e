import { INWARD, OUTWARD } from '../../core/listing/postcodeShape.ts'
import type { LocatePostcode } from '../../core/lists/list.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'
import { locateWithin } from '../places/locateWithin.ts'

const POSTCODE = new RegExp(String.raw`\b(${OUTWARD})\s*(?:${INWARD})\b`, 'gi')

/** Where the postcodes of the texts lie: the tables of the outward codes that stand in them, and no others. */
export async function locateIn(tables: Pick<PostcodeTables, 'get'>, texts: readonly string[]): Promise<LocatePostcode> {
  const outwards = new Set<string>()
  // One by one: a long list has a hundred thousand of them.
  for (const text of texts) for (const [, outward] of text.matchAll(POSTCODE)) outwards.add(outward!.toUpperCase())
  return locateWithin(tables, outwards)
}
