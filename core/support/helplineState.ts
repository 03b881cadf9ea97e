import { ENGLAND } from '../days/calendar.ts'
import { calendarDay } from '../days/calendarDay.ts'
import type { Helpline } from './helplines.ts'
import { rulesAt } from '../hours/openStateOf.ts'
import type { HoursRule } from '../listing/hoursRule.ts'
import { londonDayAt } from '../days/londonTime.ts'
import type { OpenState } from '../hours/openState.ts'

/** The one place where helplines meet the hours engine. @param at ms since 1970 UTC */
const stateOfRules = (rules: readonly HoursRule[], at: number): OpenState => rulesAt(rules, [], at, ENGLAND)

/**
 * Whether a helpline answers at an instant, by its published hours. From 20 December to 4 January only a line that says it is open
 * on bank holidays too is sure.
 *
 * @param at ms since 1970 UTC
 */
export function helplineStateAt({ hoursRules }: Pick<Helpline, 'hoursRules'>, at: number): OpenState {
  if (hoursRules === null) return { state: 'not confirmed', reason: 'no hours' }
  const everyDay = hoursRules.every(({ bank_holiday }) => bank_holiday === 'open')
  if (!everyDay && calendarDay(londonDayAt(at)).winter !== null) return { state: 'not confirmed', reason: 'christmas' }
  return stateOfRules(hoursRules, at)
}

export interface LineNow {
  line: Helpline
  open: OpenState
}

/** Those that answer now first, then those that open next or are not sure, each in the order given. O(n log n). */
export function openLinesFirst(lines: readonly Helpline[], at: number): LineNow[] {
  const now = lines.map((line) => ({ line, open: helplineStateAt(line, at) }))
  return now.toSorted((a, b) => rank(a) - rank(b))
}

/** A line without a number cannot be rung now, whatever its hours. */
const rank = ({ line, open }: LineNow): number => (open.state === 'open until' && line.phone !== null ? 0 : 1)
