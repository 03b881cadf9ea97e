import { pointToPolygonDistance } from '@turf/turf'
import type { Service } from '../../../core/listing/service.ts'
import { readCommunityListings } from '../readers/communityListings.ts'
import { readGiveFood } from '../readers/giveFood.ts'
import type { SourceRefusal } from '../readers/refusal.ts'
import { readGmFoodSupport } from '../readers/gmFoodSupport.ts'
import { readLibraries } from '../readers/libraries.ts'
import { locate } from '../ground/locate.ts'
import { mergeListings, type MergeNote } from './merge.ts'
import { EDGE_M, PLACES, type PlaceDefinition } from '../raw/places.ts'
import type { Outline } from '../ground/polygonIndex.ts'
import type { Postcode } from '../ground/postcodes.ts'
import { isKeptQuiet, withoutDoor } from './quiet.ts'

export interface Supply {
  services: Service[]
  refused: SourceRefusal[]
  /** The place of each listing without a door that is kept quiet; finer than that is not said. */
  quietPlaces: Map<string, string | null>
  merges: MergeNote[]
  gm: ReturnType<typeof readGmFoodSupport>
  giveFood: ReturnType<typeof readGiveFood>
  community: ReturnType<typeof readCommunityListings>
  libraries: ReturnType<typeof readLibraries>
}

/** All listings of all sources: read, located, the wrong ones refused, the doubles merged. */
export function readSupply(rawDir: string, postcodes: ReadonlyMap<string, Postcode>): Supply {
  const gm = readGmFoodSupport(rawDir)
  const giveFood = readGiveFood(rawDir)
  const community = readCommunityListings(rawDir)
  const libraries = readLibraries(rawDir)
  const refused = [...gm.refused, ...giveFood.refused, ...community.refused]
  const located: Service[] = []
  const quietPlaces: Supply['quietPlaces'] = new Map()
  for (const service of [...gm.services, ...giveFood.services, ...community.services, ...libraries.services]) {
    if (isKeptQuiet(service)) {
      const authority = postcodes.get(service.postcode ?? '')?.authority ?? ''
      const quiet = withoutDoor(service)
      quietPlaces.set(quiet.id, PLACES.find((place) => place.authorities.includes(authority))?.id ?? null)
      located.push(quiet)
      continue
    }
    const outcome = locate(service, postcodes)
    if ('service' in outcome) located.push(outcome.service)
    else {
      const { source, record } = service.sources[0]!
      refused.push({ source, record, name: service.name, reason: outcome.reason, postcode: service.postcode })
    }
  }
  return { ...mergeListings(located), refused, quietPlaces, gm, giveFood, community, libraries }
}

/** The listings of one place: those of its authorities, and those with a door up to 5 km outside, marked `edge`. Sorted by id. */
export function servicesOf(place: PlaceDefinition, { services, quietPlaces }: Supply, authorities: readonly Outline[]): Service[] {
  const inside = services.filter(
    (service) => (service.authority !== null && place.authorities.includes(service.authority)) || quietPlaces.get(service.id) === place.id,
  )
  const edge = services
    .filter((service) => service.at !== null && !(service.authority !== null && place.authorities.includes(service.authority)))
    .filter((service) => authorities.some((outline) => metresTo(service, outline) <= EDGE_M))
    .map((service) => ({ ...service, edge: true }))
  return [...inside, ...edge].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function metresTo(service: Service, outline: Outline): number {
  const [lon, lat] = service.at!
  const box = outline.bbox as [number, number, number, number]
  const margin = 0.12
  if (lon < box[0] - margin || lon > box[2] + margin || lat < box[1] - margin || lat > box[3] + margin) return Infinity
  return pointToPolygonDistance([lon, lat], outline, { units: 'meters' })
}

/** The place whose ground a refused row's postcode is nearest to, so that every refusal stands in one pack's record. */
export function refusedBy(
  refused: readonly SourceRefusal[],
  postcodes: ReadonlyMap<string, Postcode>,
  grounds: ReadonlyMap<string, readonly Outline[]>,
) {
  return Map.groupBy(refused, ({ postcode }) => {
    const at = postcodes.get(postcode ?? '')?.at
    if (!at) return null
    const away = [...grounds].map(([place, outlines]) => ({
      place,
      metres: Math.min(...outlines.map((outline) => pointToPolygonDistance(at, outline, { units: 'meters' }))),
    }))
    return away.reduce((nearest, each) => (each.metres < nearest.metres ? each : nearest)).place
  })
}
