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
  return ({ at, authority, lsoa }) => {
    const stated = CODE_OF_2024[authority] ?? authority
    if (lsoa !== null && lsoas.get(lsoa)?.authority === stated) return lsoa
    const away = ({ code }: LsoaRow): number => distanceM(at, [centroids.get(code)!.lon, centroids.get(code)!.lat])
    const near = (ofAuthority.get(stated) ?? []).map((row) => ({ code: row.code, metres: away(row) }))
    return near.length === 0 ? lsoa : near.reduce((best, one) => (one.metres < best.metres ? one : best)).code
  }
}
