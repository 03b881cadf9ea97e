import { modelOf, type Model } from '../model/model.ts'
import type { Demand } from '../model/demand.ts'
import type { GapQuery } from '../query/gapQuery.ts'
import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import { runOf, type Run } from '../run/run.ts'
import { supplyFor, type Counted } from '../counted/supply.ts'
import { supplyOf, supplyRow } from '../model/supplyColumns.ts'

/** A planner's question answered, with the model it was answered on. */
export interface GapRun extends Counted {
  model: Model
  run: Run
}

/**
 * From listings to figures: those that answer the question, as a model, and the run over it.
 *
 * @param at ms since 1970 UTC: listings are taken as they were known then
 * @throws RangeError if the detour is below 1 or the hour cannot be read
 */
export const runGaps = (demand: Demand, services: readonly Service[], query: GapQuery, at: number): GapRun =>
  runCounted(demand, supplyFor(services, query, at), query)

/**
 * As `runGaps`, of listings that are counted already.
 *
 * @param kinds told apart by hour of the week; none unless asked for
 */
export function runCounted(
  demand: Demand,
  counted: Counted,
  query: Pick<GapQuery, 'reach_m' | 'detour'>,
  kinds: readonly ServiceType[] = [],
): GapRun {
  const supply = supplyOf(
    counted.listings.map((service) => supplyRow(service, kinds)),
    kinds.length,
  )
  const model = modelOf(demand, supply, { reachM: query.reach_m, detour: query.detour })
  return { ...counted, model, run: runOf(model) }
}
