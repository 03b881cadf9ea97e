import type { Service } from '../../listing/service.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import { supplyFor, type Counted } from './supply.ts'

/**
 * What counts at any time of the week, whatever hour is asked for: what is counted already, where none is.
 *
 * @param counted what counts in the question itself
 * @param at ms since 1970 UTC
 */
export function countedAnyTime(counted: Counted, services: readonly Service[], query: GapQuery, at: number): Counted {
  const { hours, ...anyTime } = query
  return hours === undefined ? counted : supplyFor(services, anyTime, at)
}
