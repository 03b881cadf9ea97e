import { booleanPointInPolygon, distance, pointOnFeature } from '@turf/turf'
import type { Position } from '../../../core/listing/service.ts'
import { outlineFault, polygonsOf } from '../../../core/place/outlineFault.ts'
import type { Centroid, LsoaRow } from './figures.ts'
import { round5 } from '../../../core/lists/row/nationalGrid.ts'
import { dissolve, simplifyShared } from './outlines.ts'
import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import type { Outline } from './polygonIndex.ts'
import type { CodePoint } from './postcodes.ts'
import { readCsv } from '../../../core/lists/row/csvRows.ts'
import { readRaw } from '../raw/raw.ts'

/** Centre of each LSOA: the mean of its live postcodes, or an inside point of its outline where none falls in it. */
export function centroidsOf(lsoas: Iterable<LsoaRow>, codePoint: CodePoint, outlines: ReadonlyMap<string, Outline>): Map<string, Centroid> {
  const centroids = new Map<string, Centroid>()
  for (const { code } of lsoas) {
    const mean = codePoint.means.get(code)
    if (mean) {
      centroids.set(code, { lon: round5(mean.lon / mean.count), lat: round5(mean.lat / mean.count), kind: 0 })
      continue
    }
    const outline = outlines.get(code)
    if (!outline) throw new Error(`${code} has neither a postcode nor an outline`)
    const [lon, lat] = pointOnFeature(outline).geometry.coordinates as Position
    centroids.set(code, { lon: round5(lon), lat: round5(lat), kind: 1 })
  }
  return centroids
}

export interface PlaceAreas {
  rows: LsoaRow[]
  lsoaOutlines: Outline[]
  /** Wards (best fit of LSOAs, so approximate) and authorities, dissolved from the simplified LSOAs. */
  boundaries: (Outline & { properties: { kind: 'ward' | 'authority' } })[]
  /** Areas whose centre, where their people live, stands outside their outline. */
  centresOutside: number
}

/**
 * Everything about one place's ground that England's does not hold: simplified outlines, wards and authorities.
 *
 * @throws Error naming the outline that is missing or wrong
 */
export function placeAreas(
  place: Pick<PlaceDefinition, 'name' | 'authorities'>,
  lsoas: ReadonlyMap<string, LsoaRow>,
  centroids: ReadonlyMap<string, Centroid>,
  outlines: ReadonlyMap<string, Outline>,
): PlaceAreas {
  const rows = [...lsoas.values()].filter((row) => place.authorities.includes(row.authority))
  const published = rows.map((row) => {
    const outline = outlines.get(row.code)
    if (!outline) throw new Error(`${row.code} of ${place.name} has no outline`)
    return outline
  })
  const lsoaOutlines = simplifyShared(published)
  const simplified = new Map(lsoaOutlines.map((outline) => [outline.properties.code, outline]))
  const group = (kind: 'ward' | 'authority', key: (row: LsoaRow) => string, name: (row: LsoaRow) => string) =>
    [...Map.groupBy(rows, key)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, members]) => {
        const parts = members.map((row) => simplified.get(row.code)!)
        const whole = dissolve(code, name(members[0]!), parts)
        return { ...whole, properties: { ...whole.properties, kind } }
      })
  const boundaries = [
    ...group(
      'authority',
      (row) => row.authority,
      (row) => row.authorityName,
    ),
    ...group(
      'ward',
      (row) => row.ward,
      (row) => row.wardName,
    ),
  ]
  checkOutlines([...lsoaOutlines, ...boundaries])
  return {
    rows,
    lsoaOutlines,
    boundaries,
    centresOutside: lsoaOutlines.filter((outline) => {
      const { lon, lat } = centroids.get(outline.properties.code)!
      return !booleanPointInPolygon([lon, lat], outline)
    }).length,
  }
}

function checkOutlines(outlines: readonly Outline[]): void {
  for (const { geometry, properties } of outlines) {
    const fault = outlineFault(polygonsOf(geometry))
    if (fault !== null) throw new Error(`The outline of ${properties.code} ${properties.name} ${fault}`)
  }
}

/** How far the derived centroids stand from the true ONS points of 2011, where the LSOA did not change. Metres. */
export function checkCentroids(rawDir: string, centroids: ReadonlyMap<string, Centroid>): { areas: number; medianM: number; p90M: number } {
  const lookup = readCsv(readRaw(rawDir, 'boundaries/lookup_lsoa11_lsoa21_ltla22.csv.gz'), ['lsoa11_code', 'lsoa21_code', 'change_code'])
  const same = new Map(lookup.filter((row) => row.change_code === 'U').map((row) => [row.lsoa11_code, row.lsoa21_code]))
  const away = readCsv(readRaw(rawDir, 'population/ons_pwc2011_priority_lsoa11.csv.gz'), ['lsoa11_code', 'lat', 'lon'])
    .flatMap((row) => {
      const ours = centroids.get(same.get(row.lsoa11_code) ?? '')
      return ours ? [distance([ours.lon, ours.lat], [Number(row.lon), Number(row.lat)], { units: 'meters' })] : []
    })
    .toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(away[Math.floor(away.length * share)] ?? Number.NaN)
  return { areas: away.length, medianM: at(0.5), p90M: at(0.9) }
}
