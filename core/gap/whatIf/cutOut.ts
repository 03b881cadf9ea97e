import { pairsIn, pairsOfRows, type Pair } from '../distance/pairRows.ts'
import type { Pairs } from '../distance/pairs.ts'

/** The services that some areas reach after a change, numbered anew: those that stay in their order, then the newcomers. */
export interface CutOut {
  /** Rows of the services that stay and are reached. Column c of `byArea` is `stay[c]`, or newcomer `c - stay.length`. */
  stay: Uint32Array
  byArea: Pairs
}

/**
 * Cuts some areas out of the pairs of a model, without what is gone and with what is new.
 *
 * @param areas ascending, one row each
 * @param newcomers a row a newcomer, its areas ascending
 *
 * Rows keep the order of a full model, so that they add up to the same bits. O(pairs of the areas).
 */
export function cutOut(byArea: Pairs, areas: Uint32Array, gone: ReadonlySet<number>, newcomers: Pairs): CutOut {
  const staying = [...areas].map((area) => pairsIn(byArea, area).filter(([service]) => !gone.has(service)))
  const stay = Uint32Array.from(new Set(staying.flatMap((row) => row.map(([service]) => service)))).sort()
  const numbers = new Map(Array.from(stay, (service, number) => [service, number]))
  const rows = staying.map((row) => row.map(([service, cost]): Pair => [numbers.get(service)!, cost]))
  const rowOf = new Map(Array.from(areas, (area, row) => [area, row]))
  for (let m = 0; m < newcomers.rows; m++)
    for (const [area, cost] of pairsIn(newcomers, m)) rows[rowOf.get(area)!]?.push([stay.length + m, cost])
  return { stay, byArea: pairsOfRows(rows, stay.length + newcomers.rows) }
}
