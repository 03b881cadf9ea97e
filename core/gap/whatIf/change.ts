import { costModelOf, costsOf } from '../model/costModel.ts'
import { modelOf, type Model } from '../model/model.ts'
import { joinSupply, pickSupply, type Supply } from '../model/supplyColumns.ts'

/** Some services less, some more. To move, re-time or resize one is to take it away and to add it as it would be. */
export interface SupplyChange {
  /** Rows of the supply. */
  less: readonly number[]
  more: Supply
}

/**
 * The model with the change in it: what stays keeps its order, what is new comes last. Answering it anew is the slow twin of
 * `whatIf`, and the way on from there to the next what-if.
 *
 * @throws RangeError as `goneIn` and `joinSupply`
 */
export function changed(model: Model, change: SupplyChange): Model {
  const gone = goneIn(model, change)
  const stays = Uint32Array.from(model.supply.ids.keys()).filter((row) => !gone.has(row))
  const supply = joinSupply(pickSupply(model.supply, stays), change.more)
  if (model.costs === null) return modelOf(model.demand, supply, model)
  return costModelOf(model.demand, supply, costsOf(model.costs, stays), model.reachM)
}

/** @throws RangeError if a row of `less` is no row of the supply, or where costs are imported and something is new */
export function goneIn({ supply, costs }: Model, { less, more }: SupplyChange): Set<number> {
  if (costs !== null && more.count > 0) throw new RangeError(`more must be empty where costs are imported, got ${more.ids.join(', ')}`)
  for (const row of less)
    if (!Number.isInteger(row) || row < 0 || row >= supply.count)
      throw new RangeError(`less must be rows of ${supply.count} services, got ${row}`)
  return new Set(less)
}
