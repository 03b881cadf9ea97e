import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Service } from '../../listing/service.ts'
import type { Demand } from '../model/demand.ts'

/** A part of the map: the areas that bear one of these codes, and those whose centroid lies in the polygon. */
interface Zone {
  /** ONS codes of LSOAs, wards or authorities. */
  codes: readonly string[]
  polygon: Polygon | MultiPolygon | null
}

/** Whom a service is for, by where they live: people whose area lies in every zone. Without any zone, nobody. */
export interface Catchment {
  zones: readonly Zone[]
  /** It comes to the people: cost 0 in the whole catchment, and nobody walks to it. */
  delivers: boolean
}

/** What a listing says of whom it covers. */
export interface StatedCatchment {
  /** null = whoever is within reach. */
  catchment: Catchment | null
  /** False where nothing is said, or where what is said (postcodes, words) cannot be placed on areas, wholly or in part. */
  certain: boolean
}

const CODE = /^[EW]0[156789]\d{6}$/

/** Comes to the people and is nowhere said to be a door that people come to. */
export const delivers = ({ mode }: Pick<Service, 'mode'>): boolean => mode.includes('delivery') && !mode.includes('in person')

/**
 * Whom a listing covers. Both the area it serves and the area one must live in hold.
 *
 * Not stated: a door is for whoever is within reach, a delivery for nobody (what is not stated is never everyone).
 */
export function catchmentOf(service: Pick<Service, 'mode' | 'serves' | 'eligibility'>): StatedCatchment {
  const stated = [service.serves, service.eligibility.area].filter((area) => area !== null).map(zoneOf)
  const zones = stated.flatMap(({ zone }) => zone ?? [])
  const certain = stated.length > 0 && stated.every((one) => one.certain)
  if (delivers(service)) return { catchment: { zones, delivers: true }, certain }
  return { catchment: zones.length === 0 ? null : { zones, delivers: false }, certain }
}

function zoneOf({ codes: named, polygon: drawn }: Stated): { zone: Zone | null; certain: boolean } {
  const codes = named.filter((code) => CODE.test(code))
  const polygon = drawn !== null && isOutline(drawn) ? drawn : null
  const zone = codes.length === 0 && polygon === null ? null : { codes, polygon }
  return { zone, certain: zone !== null && codes.length === named.length && (drawn === null || polygon !== null) }
}

type Stated = NonNullable<Service['serves']>

/** The schema of a listing leaves coordinates open; here they are measured. By hand, because the planner's page would load a schema library for it. */
function isOutline(drawn: NonNullable<Stated['polygon']>): drawn is Polygon | MultiPolygon {
  const polygons: readonly unknown[] = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates
  return polygons.length > 0 && polygons.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing))
}

const isRing = (ring: unknown): boolean =>
  Array.isArray(ring) &&
  ring.length >= 4 &&
  ring.every((at) => Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1])) &&
  String(ring[0]) === String(ring.at(-1))

/**
 * Rows of the areas in a catchment, ascending. The edge of a polygon is inside.
 * O(areas named + areas in the polygon's box × its corners), after one pass over the codes of a place.
 */
export function areasIn({ zones }: Catchment, demand: Demand): Uint32Array {
  const [first, ...others] = zones.map((zone) => rowsIn(zone, demand))
  if (first === undefined) return new Uint32Array()
  return Uint32Array.from(first)
    .filter((row) => others.every((rows) => rows.has(row)))
    .sort()
}

function rowsIn({ codes, polygon }: Zone, demand: Demand): Set<number> {
  const rows = new Set(codes.flatMap((code) => rowsByCode(demand).get(code) ?? []))
  if (polygon === null) return rows
  const [west, south, east, north] = bbox(polygon) as [number, number, number, number]
  for (let row = 0; row < demand.count; row++) {
    const [lon, lat] = [demand.lon[row]!, demand.lat[row]!]
    if (lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], polygon)) rows.add(row)
  }
  return rows
}

const kept = new WeakMap<Demand, Map<string, number[]>>()

/** Made once a place: what-ifs ask again and again. */
function rowsByCode(demand: Demand): Map<string, number[]> {
  const already = kept.get(demand)
  if (already !== undefined) return already
  const rows = new Map<string, number[]>()
  for (const column of demand.codes ?? [])
    column.forEach((code, row) => {
      const same = rows.get(code)
      if (same === undefined) rows.set(code, [row])
      else same.push(row)
    })
  kept.set(demand, rows)
  return rows
}
