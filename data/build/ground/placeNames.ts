import type { PlaceName } from '../../../core/place/placeName.ts'
import { compareText } from '../../../core/listing/compareText.ts'
import { readRaw, readTabs, type RawFile } from '../raw/raw.ts'
import { round5 } from '../../../core/lists/row/nationalGrid.ts'
import { nearestOutward } from './nearestOutward.ts'
import type { Postcode } from './postcodes.ts'

/** "Other settlements" (o) are Wythenshawe, Prestwich or Fishponds as well as lone farms: people live and ask there. Blank is a postcode district. */
const KINDS: Record<string, PlaceName['kind']> = { c: 'city', t: 'town', a: 'suburb', v: 'village', h: 'hamlet', o: 'suburb' }

/**
 * Names for search: every settlement inside the packs with the outward code nearest to it, and the cities and towns of
 * the rest of Britain, so that the answer to "Leeds" can be "not in the places we hold". `settlements` = every one of Britain.
 */
export function readPlaceNames(
  rawDir: string,
  placeAt: (at: [number, number]) => string | null,
  postcodes: ReadonlyMap<string, Postcode>,
): { raw: RawFile; rows: number; names: PlaceName[]; settlements: Pick<PlaceName, 'name' | 'authority' | 'at'>[] } {
  const raw = readRaw(rawDir, 'postcodes/os_open_names_places.tsv.gz')
  const rows = readTabs(raw)
  const nearest = nearestOutward(postcodes.values())
  const names: PlaceName[] = []
  const settlements: Pick<PlaceName, 'name' | 'authority' | 'at'>[] = []
  for (const [name = '', authority = '', kindCode = '', lat = '', lon = ''] of rows) {
    const kind = KINDS[kindCode]
    if (kind === undefined) continue
    const at: [number, number] = [round5(Number(lon)), round5(Number(lat))]
    settlements.push({ name, authority, at })
    const place = placeAt(at)
    if (place === null && kind !== 'city' && kind !== 'town') continue
    names.push({ name, authority, kind, at, place, outward: place === null ? null : nearest(at) })
  }
  names.sort((a, b) => compareText(a.name, b.name) || compareText(a.authority, b.authority) || a.at[0] - b.at[0] || a.at[1] - b.at[1])
  return { raw, rows: rows.length, names, settlements }
}
