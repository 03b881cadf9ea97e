import type { Position, Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import { distanceM } from '../place/geo.ts'

/** So near another of its kind must stand that a listing may count as closed without a look. */
const NEAR_M = 2000

/** What the limits of closing by reports ask of a listing. */
interface Listed {
  id: string
  /** Every place in whose pack it stands: inside one, at the edge of others. */
  places: readonly string[]
  /** null = not stated. */
  organisation: string | null
  types: readonly ServiceType[]
  /** null = no door, or one that is not known better than its area. */
  door: Position | null
  /** Stated to be active; what is not stated is not sure to be open. */
  active: boolean
}

/** All listings, by what the limits count. What reports say of them does not matter here. */
export interface ClosingGround {
  listings: ReadonlyMap<string, Listed>
  /** Listings inside each place. */
  inside: ReadonlyMap<string, number>
  /** Listings of each organisation, in all places together. */
  sizeOf: ReadonlyMap<string, number>
  /** Every other listing within 2 km in a straight line, door to door; measured once. */
  near: (listed: Listed) => readonly Listed[]
}

/** @param places every pack; a listing that stands in two is one listing */
export function closingGround(places: Iterable<{ id: string; services: readonly Service[] }>): ClosingGround {
  const listings = new Map<string, Listed>()
  const inside = new Map<string, number>()
  for (const { id: place, services } of places)
    for (const service of services) {
      const known = listings.get(service.id)
      const all = [...(known?.places ?? []), place]
      listings.set(service.id, known === undefined || !service.edge ? listedOf(service, all) : { ...known, places: all })
      if (!service.edge) inside.set(place, (inside.get(place) ?? 0) + 1)
    }
  const sizeOf = new Map<string, number>()
  for (const { organisation } of listings.values()) if (organisation !== null) sizeOf.set(organisation, (sizeOf.get(organisation) ?? 0) + 1)
  return { listings, inside, sizeOf, near: nearAmong([...listings.values()]) }
}

function nearAmong(all: readonly Listed[]): ClosingGround['near'] {
  const measured = new Map<string, readonly Listed[]>()
  return (listed) => {
    const known = measured.get(listed.id) ?? all.filter((other) => other.id !== listed.id && isNear(listed, other))
    measured.set(listed.id, known)
    return known
  }
}

const isNear = (a: Listed, b: Listed): boolean => a.door !== null && b.door !== null && distanceM(a.door, b.door) <= NEAR_M

const listedOf = ({ id, organisation, types, at, precision, status }: Service, places: readonly string[]): Listed => ({
  id,
  places,
  organisation: organisation.name === null ? null : keyOf(organisation.name),
  types,
  door: precision === 'exact' || precision === 'street' ? at : null,
  active: status === 'active',
})

/** "The Salvation Army" and "Salvation Army" are one. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Which others count as closed when a listing is asked about. */
type IsGone = (id: string) => boolean

/**
 * Whether a listing may be the last open one of any of its kinds within 2 km in a straight line: of its own door, or of the door of
 * another that was reported before it, since two may stand near it that are far from each other.
 *
 * @param isReported whether another one was reported before
 * @param isClosed whether somebody found another one closed
 * @returns true also where its door is not known, since nobody can say then what stands near it
 */
export function mayBeLast(listed: Listed, { near }: ClosingGround, isReported: IsGone, isClosed: IsGone): boolean {
  if (listed.door === null) return true
  const isLeft = (other: Listed, type: ServiceType): boolean =>
    other.id !== listed.id && other.active && other.types.includes(type) && !isReported(other.id) && !isClosed(other.id)
  return listed.types.some((type) => {
    const emptied = near(listed).filter((other) => listed.active && other.types.includes(type) && isReported(other.id))
    return [listed, ...emptied].some((one) => !near(one).some((other) => isLeft(other, type)))
  })
}
