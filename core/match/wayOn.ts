import { helpline, type LineId } from '../support/helplines.ts'
import { type LineNow, openLinesFirst } from '../support/helplineState.ts'
import type { Circumstances } from './circumstances.ts'
import { type ClientNeed, needRule } from './clientNeeds.ts'
import type { Against, Option, WayOn } from './matched.ts'

/** Lines for what only somebody with recourse to public funds may claim. */
const FOR_CLAIMS: ReadonlySet<LineId> = new Set(['universal-credit', 'healthy-start'])
const OLDER_FROM = 55
const CHILD_BELOW = 19

/** National lines for a need of this client, those that answer now first. @param at ms since 1970 UTC */
export function linesFor(need: ClientNeed, { age, noRecourse }: Circumstances, at: number): LineNow[] {
  const isChild = age !== null && age < CHILD_BELOW
  const talks = need === 'low-mood' || need === 'abuse' || need === 'bereavement' || need === 'company'
  const ids: readonly LineId[] = [...(isChild && talks ? (['childline'] as const) : []), ...needRule(need).lines]
  const fitting = ids.filter((id) => !(noRecourse && FOR_CLAIMS.has(id)) && !(id === 'silver-line' && age !== null && age < OLDER_FROM))
  return openLinesFirst(fitting.map(helpline), at)
}

/** What is left to try, in the order in which to: never empty where there is no option. */
export function wayOn(
  options: readonly Option[],
  against: readonly Against[],
  lines: readonly LineNow[],
  { from, cannotGoOut }: Circumstances,
): WayOn[] {
  const ways: WayOn[] = []
  if (from === null) ways.push({ how: 'say where' })
  let [rung, brought] = [0, 0]
  for (const {
    found: { service },
  } of options) {
    if (service.phone !== null || service.referral.phone !== null) rung++
    if (service.mode.includes('delivery')) brought++
  }
  if (rung > 0) ways.push({ how: 'phone', options: rung })
  if (brought > 0 && !cannotGoOut) ways.push({ how: 'delivery', options: brought })
  if (lines.length > 0) ways.push({ how: 'lines' })
  if (options.length === 0 && against.length > 0) ways.push({ how: 'ask', against: against.length })
  if (options.length === 0) ways.push({ how: 'wider' })
  return ways
}
