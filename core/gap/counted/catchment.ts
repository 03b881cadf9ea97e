import type { MultiPolygon, Polygon } from 'geojson'
import type { Service } from '../../listing/service.ts'
import { outlineOf } from './outline.ts'

/** A part of the map: the areas that bear one of these codes, and those whose centroid lies in the polygon. */
export interface Zone {
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
  // The schema of a listing leaves coordinates open; here they are measured.
  const polygon = drawn === null ? null : outlineOf(drawn)
  const zone = codes.length === 0 && polygon === null ? null : { codes, polygon }
  return { zone, certain: zone !== null && codes.length === named.length && (drawn === null || polygon !== null) }
}

type Stated = NonNullable<Service['serves']>
