import { type Calendar, ENGLAND } from '../../../core/days/calendar.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import { type openStateOf, rulesAt } from '../../../core/hours/openStateOf.ts'
import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Service } from '../../../core/listing/service.ts'
import { checked, listing } from '../listing/listing.ts'
import { rule } from '../listing/makeService.ts'

/** The instant of a clock time in London, `2018-02-08T10:29`, ms since 1970 UTC. */
export const at = (text: string): number => readInstant(text)!

/** The state in short, its instants as London clock times: `open until 2018-02-08 12:30`. */
export function say(state: ReturnType<typeof openStateOf>): string {
  if (state.state === 'open until') return `open until ${clock(state.until)}`
  if (state.state === 'opens next') return `opens ${clock(state.opens)} to ${state.closes === null ? '?' : clock(state.closes).slice(11)}`
  return `${state.state}: ${state.reason}`
}

const clock = (ms: number): string => new Date(ms).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16)

/** The same of rules alone, at a clock time. */
export const saysAt = (rules: readonly HoursRule[], text: string, calendar: Calendar = ENGLAND): string =>
  say(rulesAt(rules, [], at(text), calendar))

/** A food bank open on Thursdays, all of it checked in a month or on a day. */
export const thursdays = (on: string, more: Partial<Service> = {}): Service =>
  listing({
    status: 'active',
    hours: [rule('TH', '10:30', '12:30')],
    hoursRead: 'whole',
    ...more,
    confirmed: { name: checked(on), types: checked(on), status: checked(on), hours: checked(on) },
  })
