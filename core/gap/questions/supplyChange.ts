import type { Service } from '../../listing/service.ts'
import type { GapRun } from '../answer/runGaps.ts'
import { supplyFor } from '../counted/supply.ts'
import { supplyOf, supplyRow } from '../model/supplyColumns.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import type { SupplyChange } from '../whatIf/change.ts'
import { servicesAfter } from './servicesAfter.ts'
import type { ServiceChange } from './whatIfQuery.ts'

/**
 * What changes to listings come to in a question that is answered: the rows that no longer count as they did, and those that count
 * instead. `whatIf` of it gives the figures of `runGaps` over `servicesAfter`, of the areas it touches alone.
 *
 * @param before the question, answered of the listings as they are
 * @param at ms since 1970 UTC
 * @throws WrongChange as `servicesAfter`
 *
 * O(listings to find those that are named); what is not named is not looked at again.
 */
export function supplyChange(
  before: GapRun,
  services: readonly Service[],
  changes: readonly ServiceChange[],
  query: GapQuery,
  at: number,
): SupplyChange {
  const named = new Set(changes.flatMap((change) => (change.do === 'add' ? [] : [change.id])))
  const after = servicesAfter(
    services.filter(({ id }) => named.has(id)),
    changes,
    at,
  )
  return {
    less: before.listings.flatMap(({ id }, row) => (named.has(id) ? [row] : [])),
    more: supplyOf(supplyFor(after, query, at).listings.map((service) => supplyRow(service, []))),
  }
}
