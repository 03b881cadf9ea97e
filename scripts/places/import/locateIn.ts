import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { PostcodesAnswer } from '../../../core/api/postcodes.ts'
import { INWARD, OUTWARD } from '../../../core/listing/postcodeShape.ts'
import type { LocatePostcode } from '../../../core/lists/list.ts'
import type { PostcodeTable } from '../../../core/place/postcode.ts'
import { readFileAs } from '../../../server/packs/readJsonFile.ts'

const POSTCODE = new RegExp(String.raw`\b(${OUTWARD})\s*(${INWARD})\b`, 'gi')

/** Where the postcodes of a text lie: the tables of the outward codes that stand in it, and no others. */
export async function locateIn(dataDir: string, bytes: Uint8Array): Promise<LocatePostcode> {
  const text = new TextDecoder('latin1').decode(bytes)
  const outwards = new Set([...text.matchAll(POSTCODE)].map(([, outward]) => outward!.toUpperCase()))
  const tables = new Map<string, PostcodeTable>()
  for (const outward of outwards) {
    const path = join(dataDir, 'postcodes', `${outward}.json`)
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) tables.set(outward, await readFileAs(path, PostcodesAnswer))
  }
  return (postcode) => {
    const [outward = '', inward = ''] = postcode.trim().toUpperCase().split(/\s+/)
    const table = tables.get(outward)
    const found = table?.postcodes[inward]
    if (table === undefined || found === undefined) return null
    const [lon, lat, area] = found
    return { at: [lon / 100_000, lat / 100_000], authority: table.authorities[area] ?? '' }
  }
}
