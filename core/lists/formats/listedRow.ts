import type { Fact, Service } from '../../listing/service.ts'
import type { ListHead } from '../list.ts'
import { listing, type Said } from '../row/listing.ts'

/**
 * The listing of a row. That it is still listed is of the day of its list; the rest is of the day on which a person last looked at the row.
 *
 * @param on that day; null = the list does not say
 */
export function listedRow(head: ListHead, record: string, on: string | null, said: Said, inferred: readonly Fact[] = []): Service {
  const service = listing({ source: head.id, record, on, how: 'published list', gathered: head.date }, said, inferred)
  const { status } = service.confirmed
  if (status === undefined) return service
  const { gathered: _, ...confirmation } = status
  return { ...service, confirmed: { ...service.confirmed, status: { ...confirmation, on: head.date } } }
}
