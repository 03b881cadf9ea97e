import type { Confirmation, Fact, Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import type { ListHead, ReadList } from '../list.ts'

/** What one row of a list says; everything it leaves out is "not stated". */
export type RowSaid = Partial<Omit<Service, 'id' | 'confirmed' | 'earlier' | 'sources' | 'types'>> & { name: string; types: ServiceType[] }

/** Where and when a row says it. `on` null = nobody is known to have looked at it. */
export interface RowOrigin {
  source: string
  record: string
  on: string | null
  how: Confirmation['how']
  /** For a row without a day: the day of its list, before which nothing vouches for it. */
  gathered?: string | null
}

export type QuietKind = ReadList['quiet'] extends ReadonlyMap<string, infer Kind> ? Kind : never

/** How a row is read whatever its format: the same for a table, a feed and a map. */
export interface RowMeans {
  listing: (origin: RowOrigin, said: RowSaid, inferred?: readonly Fact[]) => Service
  /** A number that can be rung, as Ofcom prints it; null = none. */
  phone: (text: string) => string | null
  /** A web address; null = none. */
  link: (text: string) => string | null
  /** Whether the words of a row say that its door must not show; null = they do not. */
  quiet: (cells: readonly string[]) => QuietKind | null
}

/**
 * The listing of a row. That it is still listed is of the day of its list; the rest is of the day on which a person last looked at the row.
 *
 * @param on that day; null = the list does not say
 */
export function listedRow(
  means: RowMeans,
  head: ListHead,
  record: string,
  on: string | null,
  said: RowSaid,
  inferred: readonly Fact[] = [],
): Service {
  const service = means.listing({ source: head.id, record, on, how: 'published list', gathered: head.date }, said, inferred)
  const { status } = service.confirmed
  if (status === undefined) return service
  const { gathered: _, ...confirmation } = status
  return { ...service, confirmed: { ...service.confirmed, status: { ...confirmation, on: head.date } } }
}
