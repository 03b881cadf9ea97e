import { rewind } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import { boxOf, type Box } from './boxOf.ts'
import { ringArea } from './ringArea.ts'
import { splitWhereTouching } from './splitWhereTouching.ts'
import type { AreaFigures } from '../area.ts'
import type { AuthorityOutlines } from './authorityOutlines.ts'

type Drawn = Polygon | MultiPolygon
type Outlines<P> = FeatureCollection<Drawn, P>

export interface PlaceOutlines {
  /** Its LSOAs by code. */
  areas: Outlines<{ code: string; name: string }>
  /** Its authorities, then its wards, each by code: LSOAs merged, so wards are a best fit. */
  boundaries: Outlines<{ code: string; name: string; kind: 'authority' | 'ward' }>
  bbox: Box
}

/**
 * Outlines of a place from those of its authorities: degrees in 5 decimals, rings wound as RFC 7946 asks, none that touches itself.
 *
 * @param figures of the place, which name its areas, wards and authorities
 * @param outlines by the code of the authority
 * @throws Error naming the area that has no outline
 */
export function outlinesOfPlace(figures: AreaFigures, outlines: ReadonlyMap<string, AuthorityOutlines>): PlaceOutlines {
  const { columns, names } = figures
  const rows = columns.code.map((code, row) => ({
    code,
    name: columns.name[row]!,
    authority: columns.authority[row]!,
    ward: columns.ward[row]!,
  }))
  const shapes = new Map(
    [...outlines].flatMap(([authority, topology]) =>
      topology.objects.areas.geometries.map((shape) => [`${authority} ${shape.id}`, { topology, shape }] as const),
    ),
  )
  const shapeOf = ({ code, authority, name }: (typeof rows)[number]) => {
    const found = shapes.get(`${authority} ${code}`)
    if (found === undefined) throw new Error(`${code} ${name} has no outline`)
    return found
  }
  const merged = <K extends 'authority' | 'ward'>(kind: K) =>
    [...Map.groupBy(rows, (row) => row[kind])].toSorted(byKey).map(([code, members]) => {
      const parts = members.map(shapeOf)
      const whole = merge(
        parts[0]!.topology,
        parts.map(({ shape }) => shape),
      )
      return outlineOf({ code, name: names[code] ?? code, kind }, withoutGaps(splitWhereTouching(whole)))
    })
  const areas = rows.map((row) => {
    const { topology, shape } = shapeOf(row)
    return outlineOf({ code: row.code, name: row.name }, (feature(topology, shape) as Feature<Drawn>).geometry)
  })
  return {
    areas: { type: 'FeatureCollection', features: areas },
    boundaries: { type: 'FeatureCollection', features: [...merged('authority'), ...merged('ward')] },
    bbox: boxOf(areas),
  }
}

/** About three quarters of a hectare, in square degrees: no area is so small, so a smaller hole is where two drawings of one border part. */
const LEAST_HOLE = 1e-6

const withoutGaps = ({ type, coordinates }: MultiPolygon): MultiPolygon => ({
  type,
  coordinates: coordinates.map(([shell, ...holes]) => [shell!, ...holes.filter((hole) => Math.abs(ringArea(hole)) >= LEAST_HOLE)]),
})

function outlineOf<P extends { code: string }>(properties: P, geometry: Drawn): Feature<Drawn, P> {
  const drawn: Feature<Drawn, P> = { type: 'Feature', id: properties.code, properties, geometry: in5Decimals(geometry) }
  return rewind(drawn, { mutate: true }) as Feature<Drawn, P>
}

function in5Decimals(geometry: Drawn): Drawn {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rounded = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [round5(lon!), round5(lat!)])))
  return rounded.length === 1 ? { type: 'Polygon', coordinates: rounded[0]! } : { type: 'MultiPolygon', coordinates: rounded }
}

const round5 = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)
