import { allocatedTo } from '../run/allocation.ts'
import type { Model } from '../model/model.ts'
import { nearestWithout } from '../model/nearestServing.ts'
import type { Newcomers } from './newcomers.ts'
import type { Pairs } from '../distance/pairs.ts'
import type { Run } from '../run/run.ts'
import { straightM } from '../model/servedPairs.ts'
import type { Supply } from '../model/supplyColumns.ts'

/** By area whose nearest service changes: the row of the new one (newcomers after all others), straight metres. */
export type NearestChanges = Map<number, { index: number; straightM: number }>

/**
 * Who gets another nearest service by a change: those whose nearest is gone, and those to whom a newcomer is nearer.
 * Of two equally near the earlier row stays, and newcomers come last. O(areas concerned × services gone or new near them).
 */
export function nearestAfter(model: Model, run: Run, gone: ReadonlySet<number>, more: Supply, newcomers: Newcomers): NearestChanges {
  const orphans = Uint32Array.from([...gone].flatMap((j) => Array.from(allocatedTo(run.allocation, j))))
  const found = nearestWithout(model, orphans, gone)
  const changes: NearestChanges = new Map()
  orphans.forEach((area, o) => changes.set(area, { index: found.index[o]!, straightM: found.straightM[o]! }))
  const offer = (area: number, m: number, metres: number): void => {
    const before = run.answers.straightM[area]!
    if (metres < (changes.get(area)?.straightM ?? before)) changes.set(area, { index: model.supply.count + m, straightM: metres })
  }
  for (let m = 0; m < more.count; m++) {
    for (const pairs of [newcomers.near, newcomers.eligible]) offerRow(pairs, m, offer)
    // Who has lost their nearest may find the newcomer next, however far.
    if (more.catchment[m] === null) straightM(model.demand, orphans, more, m).forEach((metres, o) => offer(orphans[o]!, m, metres))
  }
  return changes
}

function offerRow({ starts, column, cost }: Pairs, m: number, offer: (area: number, m: number, metres: number) => void): void {
  for (let k = starts[m]!; k < starts[m + 1]!; k++) offer(column[k]!, m, cost[k]!)
}
