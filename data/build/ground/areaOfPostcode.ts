import { distanceM } from '../../../core/place/geo.ts'
import type { Centroid, LsoaRow } from './figures.ts'
import type { Postcode } from './postcodes.ts'

/** Barnsley and Sheffield have had other codes since 1 April 2025; areas and outlines are of 2024. */
const CODE_OF_2024: Readonly<Record<string, string>> = { E08000038: 'E08000016', E08000039: 'E08000019' }

/**
 * The LSOA that a postcode is filed under: the one it stands in, where that lies in the authority that Code-Point names; else, as coarse
 * outlines are out by a street and end at the tide, the one of that authority with the nearest centre. null outside England.
 */
export function areaOfPostcode(
  lsoas: ReadonlyMap<string, LsoaRow>,
  centroids: ReadonlyMap<string, Centroid>,
): (postcode: Postcode) => string | null {
  const ofAuthority = Map.groupBy(lsoas.values(), ({ authority }) => authority)
  const centresOf = new Map(
    [...ofAuthority].map(([authority, rows]) => [authority, rows.map(({ code }) => [code, centroids.get(code)!] as const)]),
  )
  return ({ at, authority, lsoa }) => {
    const stated = CODE_OF_2024[authority] ?? authority
    if (lsoa !== null && lsoas.get(lsoa)?.authority === stated) return lsoa
    let [nearest, least] = [lsoa, Infinity]
    for (const [code, { lon, lat }] of centresOf.get(stated) ?? []) {
      const metres = distanceM(at, [lon, lat])
      if (metres < least) [nearest, least] = [code, metres]
    }
    return nearest
  }
}
