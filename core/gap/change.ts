import { modelOf, type Model } from './model.ts'
import { joinSupply, pickSupply, type Supply } from './supplyColumns.ts'

/** Some services less, some more. To move, re-time or resize one is to take it away and to add it as it would be. */
export interface Change {
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
export function changed(model: Model, change: Change): Model {
  const gone = goneIn(model.supply, change)
  const stays = Uint32Array.from(model.supply.ids.keys()).filter((row) => !gone.has(row))
  return modelOf(model.demand, joinSupply(pickSupply(model.supply, stays), change.more), model)
}

/** @throws RangeError if a row of `less` is no row of the supply */
export function goneIn({ count }: Supply, { less }: Change): Set<number> {
  for (const row of less)
    if (!Number.isInteger(row) || row < 0 || row >= count) throw new RangeError(`less must be rows of ${count} services, got ${row}`)
  return new Set(less)
}
