import type { Call } from '../../../core/match/matched.ts'
import type { Told } from '../../../core/match/told.ts'
import type { Asks } from '../../../core/match/told.ts'
import type { Found } from '../../../core/seek/search.ts'

/** One place on the call sheet. */
export interface CallRow {
  found: Found
  /** What to ask, and what was asked already: that stays to be seen and changed. */
  asks: readonly Asks[]
  told: Told
  /** Why it is rung; null = all that mattered was answered. */
  call: Call | null
}

/**
 * The call sheet: places to ring in ringing order, then those that answered all. A place that was on the sheet keeps its place in the
 * order while somebody rings down it.
 *
 * @param before ids in the order in which they stood; new ones come behind
 */
export function callRows(
  calls: readonly Call[],
  answers: Readonly<Record<string, Told>>,
  foundById: ReadonlyMap<string, Found>,
  before: readonly string[] = [],
): CallRow[] {
  const byId = new Map(calls.map((call) => [call.found.service.id, call]))
  const ids = new Set([...before, ...byId.keys(), ...Object.keys(answers)])
  return [...ids].flatMap((id) => {
    const call = byId.get(id) ?? null
    const told = answers[id] ?? {}
    const found = call?.found ?? foundById.get(id)
    if (found === undefined || (call === null && answers[id] === undefined)) return []
    const asks = [...new Set([...(call?.asks ?? []), ...(Object.keys(told.asked ?? {}) as Asks[])])]
    return [{ found, asks, told, call }]
  })
}
