import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { linkTo } from '../../../../core/share/link.ts'
import type { Helpline } from '../../../../core/support/helplines.ts'

/** What is handed on: listings, lines and a day, and nothing of whoever sends or receives it. */
export interface HandedOn {
  place: PlaceSummary
  /** In order, as known at `at`. */
  services: readonly Service[]
  /** All listings of the place. */
  listed: readonly Service[]
  lines: readonly Helpline[]
  /** The instant asked about, ms since 1970 UTC. */
  at: number
  /** Now, ms since 1970 UTC. */
  now: number
  /** Of this site, such as https://example.org. */
  origin: string
}

/** The whole address that opens the listings; null = there are none. */
export const linkOf = ({ place, services, listed, origin }: Pick<HandedOn, 'place' | 'services' | 'listed' | 'origin'>): string | null =>
  services.length === 0
    ? null
    : origin +
      linkTo(
        place.id,
        services.map(({ id }) => id),
        listed,
      )

/** Name of the council that a listing stands in; null = not known. */
export const districtOf = ({ authorities }: PlaceSummary, { authority }: Service): string | null =>
  authorities.find(({ code }) => code === authority)?.name ?? null
