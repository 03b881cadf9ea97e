import { allocatedTo } from '../run/allocation.ts'
import { catchmentPairs, servedPairs, straightM } from '../model/servedPairs.ts'
import type { Model } from '../model/model.ts'
import { pairsOfRows, type Pair } from '../distance/pairRows.ts'
import type { Pairs } from '../distance/pairs.ts'
import { chordOf, unitVectors } from '../distance/points.ts'
import type { Run } from '../run/run.ts'
import { pickSupply, type Supply } from '../model/supplyColumns.ts'

/** Chords carry rounding of about 1e-15 earth radii; whatever is this close is measured exactly. */
const SLACK = 1e-12

/** The areas that new services concern: a row a newcomer, its areas ascending. */
export interface Newcomers {
  /** Of those for everybody, at least the areas within reach and those it is nearer to than their nearest service; straight metres. */
  near: Pairs
  /** Of those with a catchment, all areas in it; straight metres, 0 where it delivers. */
  eligible: Pairs
  /** Whom they serve within reach; walked metres. */
  served: Pairs
}

/** Measures new services against the areas near them. O(services + areas near the newcomers or in their catchments). */
export function newcomersTo(model: Model, run: Run, more: Supply): Newcomers {
  const eligible = catchmentPairs(model.demand, more)
  const near = nearPairs(model, run, more)
  const walk = { ...near, cost: near.cost.map((metres) => metres * model.detour) }
  return { near, eligible, served: servedPairs(walk, eligible, more.catchment, model.reachM, model.detour) }
}

/** A row a newcomer, empty where it has a catchment: the areas within reach or that it may be nearest to, ascending; straight metres. */
function nearPairs(model: Model, run: Run, more: Supply): Pairs {
  const rows = more.catchment.map((catchment, m): Pair[] => {
    if (catchment !== null) return []
    const areas = areasNear(model, run, more, m)
    const metres = straightM(model.demand, areas, more, m)
    return Array.from(areas, (area, k) => [area, metres[k]!])
  })
  return pairsOfRows(rows, model.demand.count)
}

/**
 * Areas within reach of a newcomer or nearer to it than to their nearest service, and some beside: all that a delivery holds,
 * which may be anywhere, and all that nothing serves.
 *
 * An area that belongs to service j lies within j's `farthest` of it. For the newcomer to be within reach of the area, or nearer
 * to it than j, it must lie within `farthest` + reach, or within twice `farthest`, of j: most services are ruled out by one chord.
 */
function areasNear({ supply, doors, reachM, detour }: Model, { allocation }: Run, more: Supply, m: number): Uint32Array {
  const at = unitVectors(pickSupply(more, Uint32Array.of(m)))
  const [x, y, z] = [at[0]!, at[1]!, at[2]!]
  const reach = chordOf(reachM / detour)
  const found = Array.from(allocatedTo(allocation, supply.count))
  for (let j = 0; j < supply.count; j++) {
    const farthest = allocation.farthest[j]!
    const dx = doors[3 * j]! - x
    const dy = doors[3 * j + 1]! - y
    const dz = doors[3 * j + 2]! - z
    const limit = farthest + Math.max(farthest, reach) + SLACK
    if (farthest === Infinity || dx * dx + dy * dy + dz * dz <= limit * limit)
      for (const area of allocatedTo(allocation, j)) found.push(area)
  }
  return Uint32Array.from(found).sort()
}
