import { pointToPolygonDistance } from '@turf/turf'
import { Service, type Position } from '../../../core/listing/service.ts'
import { readCommunityListings } from '../../../core/lists/known/communityListings.ts'
import { GIVE_FOOD, GIVE_FOOD_2026, readGiveFood } from '../../../core/lists/known/giveFood.ts'
import { GM_FOOD_SUPPORT, readGmFoodSupport } from '../../../core/lists/known/gmFoodSupport.ts'
import { LIBRARIES, readLibraries } from '../../../core/lists/known/libraries.ts'
import { readTraffordLibraries, TRAFFORD_LIBRARIES } from '../../../core/lists/known/traffordLibraries.ts'
import { hideDoors } from '../../../core/lists/merge/hideDoors.ts'
import { isNoDoor } from '../../../core/lists/merge/house.ts'
import { mergeListings, type MergeNote } from '../../../core/lists/merge/merge.ts'
import { quietRows } from '../../../core/lists/merge/quiet.ts'
import { listing } from '../../../core/lists/row/listing.ts'
import type { Quiet } from '../../../core/lists/row/quietWords.ts'
import { concealed, type SourceRefusal } from '../../../core/lists/row/refusal.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { EDGE_M } from '../../../core/place/edge.ts'
import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import { livePostcodes, locate } from '../ground/locate.ts'
import type { Outline } from '../ground/polygonIndex.ts'
import type { Postcode } from '../ground/postcodes.ts'
import { digest, readRaw } from '../raw/raw.ts'
import { READ_ON } from '../raw/readOn.ts'

/** What of a place says which listings are its. */
type Ground = Pick<PlaceDefinition, 'id' | 'authorities'>

export interface Supply {
  services: Service[]
  refused: SourceRefusal[]
  /** The place of each listing that shelters people; finer than that is not said. */
  quietPlaces: Map<string, string | null>
  /** Ids of the listings that lost their door. */
  quietIds: ReadonlySet<string>
  /** Keys of rows that stand in no report, since a key may hold the address: "source record". */
  unsaidRecords: ReadonlySet<string>
  merges: MergeNote[]
  gm: ReturnType<typeof readGmFoodSupport>
  giveFood: ReturnType<typeof readGiveFood>
  community: ReturnType<typeof readCommunityListings>
  libraries: ReturnType<typeof readLibraries>
  trafford: ReturnType<typeof readTraffordLibraries>
  /** The files that these were read from. */
  files: ReturnType<typeof readListFiles>
}

const readListFiles = (rawDir: string) => ({
  gm: readRaw(rawDir, 'services/gm_food_support_2018.csv'),
  list2024: readRaw(rawDir, 'services/givefood_2024.csv'),
  list2026: readRaw(rawDir, 'services/givefood_2026.csv'),
  gone: readRaw(rawDir, 'services/givefood_2026_gone.csv'),
  community: readRaw(rawDir, 'services/community_listings.csv'),
  libraries: readRaw(rawDir, 'services/library_hours_2023.csv.gz'),
  trafford: readRaw(rawDir, 'services/trafford_libraries_2023-11.csv'),
})

/**
 * All listings of all sources: read, located, the wrong ones refused, the doubles merged, and then the doors taken away that must not
 * show. They go last, since it takes the address to see that two rows are one place, and one quiet row makes the whole listing quiet.
 */
export function readSupply(rawDir: string, postcodes: ReadonlyMap<string, Postcode>, places: readonly Ground[]): Supply {
  const files = readListFiles(rawDir)
  const gm = readGmFoodSupport(files.gm)
  const giveFood = readGiveFood(files)
  const community = readCommunityListings(files.community, { readOn: READ_ON, digest: (text) => digest(Buffer.from(text)) })
  const libraries = readLibraries(files.libraries)
  const trafford = readTraffordLibraries(files.trafford)
  const lists = [gm, giveFood, community, libraries, trafford]
  const read = lists.flatMap(({ services }) => services)
  const { rows: unread, kinds: unreadKinds } = quietUnread(lists.flatMap((list) => list.refused))
  const quiet = quietRows([...read, ...unread], new Map([...gm.quiet, ...community.quiet, ...unreadKinds]))
  const { located, refused } = locateAll(read, postcodes, quiet)
  const listDates = listDatesOf(community)
  const merged = mergeListings(located, {
    samePlaces: giveFood.samePlaces,
    listedOn: ({ sources }) => listDates.get(sources[0]!.source) ?? null,
    isLive: (postcode) => postcode !== null && postcodes.has(postcode),
  })
  const { services, quietIds, sheltered, noDoors } = hideDoors(merged, quiet)
  return {
    services,
    refused: [...lists.flatMap((list) => list.refused), ...refused],
    quietPlaces: new Map([...sheltered].map(([id, service]) => [id, placeOf(service, places)])),
    quietIds,
    unsaidRecords: new Set(
      read
        .filter((row) => quiet.has(row.id) || isNoDoor(row) || noDoors.has(row.id))
        .map(({ sources }) => `${sources[0]!.source} ${sources[0]!.record}`),
    ),
    merges: merged.merges.filter(({ id }) => !quietIds.has(id)),
    gm,
    giveFood,
    community,
    libraries,
    trafford,
    files,
  }
}

/** Rows with their points; what no pack may hold is refused, naming the field. A row that is kept quiet needs no point. */
function locateAll(read: readonly Service[], postcodes: ReadonlyMap<string, Postcode>, quiet: ReadonlyMap<string, Quiet>) {
  const live = livePostcodes(postcodes)
  const located: Service[] = []
  const refused: SourceRefusal[] = []
  const seen = new Set<string>()
  for (const service of read) {
    const outcome = seen.has(service.id)
      ? { reason: 'key: that of another row of the list; only the first is read' }
      : locate(service, live)
    const { source, record } = service.sources[0]!
    const checked = Service.safeParse(service)
    const reason = !checked.success
      ? checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
      : 'reason' in outcome && (!quiet.has(service.id) || seen.has(service.id))
        ? outcome.reason
        : null
    seen.add(service.id)
    const refusal = { source, record, name: service.name, reason: reason ?? '', postcode: service.postcode }
    if (reason !== null) refused.push(quiet.has(service.id) || isNoDoor(service) ? concealed(refusal) : refusal)
    else if ('service' in outcome) located.push(outcome.service)
    else located.push({ ...service, at: null, precision: 'area', authority: postcodes.get(service.postcode ?? '')?.authority ?? null })
  }
  return { located, refused }
}

/** Rows whose door must not show and that were refused are in no pack; other rows of their place are still known by them. */
function quietUnread(refused: readonly SourceRefusal[]) {
  const rows: Service[] = []
  const kinds = new Map<string, Quiet>()
  for (const { source, name, quiet } of refused) {
    if (quiet === undefined) continue
    const row = listing(
      { source, record: `refused/${rows.length}`, on: null, how: 'published list' },
      { name, types: ['group'], phone: quiet.phone, url: quiet.url },
    )
    rows.push(row)
    kinds.set(row.id, quiet.kind)
  }
  return { rows, kinds }
}

const placeOf = ({ authority }: Service, places: readonly Ground[]): string | null =>
  places.find((place) => authority !== null && place.authorities.includes(authority))?.id ?? null

/** The day of each list, which says what is older; pages each have their own, or none. */
const listDatesOf = (community: Supply['community']): ReadonlyMap<string, string | null> =>
  new Map<string, string | null>([
    [GM_FOOD_SUPPORT, '2018-01'],
    [LIBRARIES, '2023-07'],
    [TRAFFORD_LIBRARIES, '2023-11-21'],
    [GIVE_FOOD, '2024-07-05'],
    [GIVE_FOOD_2026, '2026-08-28'],
    ...community.sources.map(({ id, date }) => [id, date] as const),
  ])

/** The listings of one place: those of its authorities, and those with a door up to 5 km outside, marked `edge`. Sorted by id. */
export function servicesOf(place: Ground, { services, quietPlaces }: Supply, authorities: readonly Outline[]): Service[] {
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
    let [nearest, least]: [string | null, number] = [null, Infinity]
    for (const [place, outlines] of grounds)
      for (const outline of outlines) {
        if (metresToBox(at, outline) > least) continue
        const metres = pointToPolygonDistance(at, outline, { units: 'meters' })
        if (metres < least) [nearest, least] = [place, metres]
      }
    return nearest
  })
}

/** At most as far as the outline itself: to its box, a tenth left off for the roundness of the earth. */
function metresToBox([lon, lat]: Position, { bbox }: Outline): number {
  const [west, south, east, north] = bbox as [number, number, number, number]
  return 0.9 * distanceM([lon, lat], [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)])
}
