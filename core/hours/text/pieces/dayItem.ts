import { weekdayOf } from '../../../days/londonTime.ts'
import { dayOf } from '../../fallsOn.ts'
import { dateAt, dateText, type FoundDate } from './periods.ts'
import { pastJoins, type Spec } from './piece.ts'
import type { Token } from '../lex/token.ts'

/** One entry of a list of days: "Mon - Thu", "1st and 3rd Saturday", "every other Monday", "Friday 13/11/2026". */
export interface DayItem {
  spec: Spec
  half: 'am' | 'pm' | null
  /** It ends in "of the month". */
  ofMonth: boolean
  unclear: boolean
  next: number
}

const BEFORE_DAYS = new Set(['on', 'every', 'each', 'the', 'a'])
const NIGHTS = new Set(['night', 'nights'])
const MOST_NTH = 5

/** The place after words such as "on" or "every". */
export function pastLeads(tokens: readonly Token[], at: number): number {
  let next = at
  for (let token = tokens[next]; token?.kind === 'word' && BEFORE_DAYS.has(token.word); token = tokens[next]) next++
  return next
}

/** null = none begins here. */
export function itemAt(tokens: readonly Token[], start: number): DayItem | null {
  const dated = datedAt(tokens, start)
  if (dated !== null) return dated
  let at = start
  const often = tokens[at]
  // "Fortnightly on Mondays" leads its days; "10-12 fortnightly Mondays" may follow its times.
  const on = tokens[at + 1]
  const isLed = on?.kind === 'word' && on.word === 'on'
  const alternate = often?.kind === 'often' && (often.often === 'alternate' || (often.often === 'fortnightly' && isLed))
  if (alternate) at = pastLeads(tokens, at + 1)
  const nth: number[] = []
  for (let token = tokens[at]; token?.kind === 'nth' && nth.length < MOST_NTH; token = tokens[at]) {
    nth.push(token.nth)
    const joined = pastJoins(tokens, at + 1)
    at = tokens[joined]?.kind === 'nth' ? joined : at + 1
  }
  const run = runAt(tokens, at)
  return (
    run &&
    tailed(tokens, {
      spec: { days: run.days, nth, alternate, on: null },
      unclear: run.unclear || (nth.length > 0 && (alternate || run.isRun)),
      next: run.next,
    })
  )
}

/** "Monday", "Mon - Thu". */
function runAt(tokens: readonly Token[], at: number): { days: number[]; isRun: boolean; unclear: boolean; next: number } | null {
  const first = tokens[at]
  if (first?.kind !== 'day') return null
  const last = isRange(tokens[at + 1]) ? tokens[at + 2] : undefined
  if (last?.kind !== 'day') return { days: [...first.days], isRun: first.days.length > 1, unclear: false, next: at + 1 }
  const isMore = isRange(tokens[at + 3]) && tokens[at + 4]?.kind === 'day'
  if (first.days.length > 1 || last.days.length > 1 || isMore)
    return { days: [...first.days, ...last.days], isRun: true, unclear: true, next: at + 3 }
  const days = [first.days[0]!]
  while (days.at(-1) !== last.days[0]) days.push((days.at(-1)! + 1) % 7)
  // "Friday - Thursday" is no week.
  return { days, isRun: true, unclear: days.length === 7 && first.days[0] !== 0, next: at + 3 }
}

const isRange = (token: Token | undefined): boolean => token?.kind === 'dash' || token?.kind === 'until'

/** A date, whose weekday must be the one that is named, if any is. */
function datedAt(tokens: readonly Token[], start: number): DayItem | null {
  const found = dateAt(tokens, start)
  if (found === null || beginsPeriod(tokens, found)) return null
  const on = dateText(found.date)
  const day = on === null ? 0 : weekdayOf(dayOf(on))
  const afterRange = isRange(tokens[start - 1])
  return {
    // Of a date whose weekday is wrong nobody knows which of the two is meant.
    spec: { days: on === null ? [] : found.weekday === null ? [day] : [...new Set([day, found.weekday])], nth: [], alternate: false, on },
    half: null,
    ofMonth: false,
    unclear: on === null || afterRange || (found.weekday !== null && found.weekday !== day),
    next: found.next,
  }
}

/** "Fridays 9 January - 27 March 2026": every Friday of a period, not a date. */
const beginsPeriod = (tokens: readonly Token[], { weekday, next }: FoundDate): boolean =>
  weekday !== null && isRange(tokens[next]) && tokens[next + 1]?.kind === 'date'

/** With "mornings" and "of the month". */
function tailed(tokens: readonly Token[], item: Pick<DayItem, 'spec' | 'unclear' | 'next'>): DayItem {
  let [half, ofMonth, next]: [DayItem['half'], boolean, number] = [null, false, item.next]
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    if (token.kind === 'part of day') half = token.half
    else if (token.kind === 'word' && NIGHTS.has(token.word)) half = 'pm'
    else if (token.kind === 'of month' || (token.kind === 'often' && token.often === 'monthly' && item.spec.nth.length > 0)) ofMonth = true
    else break
    next++
  }
  return { ...item, half, ofMonth, unclear: item.unclear || (ofMonth && item.spec.alternate), next }
}
