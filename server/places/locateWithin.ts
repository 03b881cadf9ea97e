import type { LocatePostcode } from '../../core/lists/list.ts'
import { pointOf, type PostcodeTable } from '../../core/place/postcode.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'

/** Where postcodes lie, of the outward codes that are named and no others. @throws StartError naming a table that cannot be read */
export async function locateWithin(tables: Pick<PostcodeTables, 'get'>, outwards: Iterable<string>): Promise<LocatePostcode> {
  const opened = new Map<string, PostcodeTable>()
  for (const outward of new Set(outwards)) {
    const found = await tables.get(outward)
    if (found !== null) opened.set(outward, found.table)
  }
  return (postcode) => {
    const [outward = '', inward = ''] = postcode.trim().toUpperCase().split(/\s+/)
    const table = opened.get(outward)
    const found = table === undefined ? null : pointOf(table, inward)
    return found === null || found.authority === null ? null : { at: found.at, authority: found.authority }
  }
}
