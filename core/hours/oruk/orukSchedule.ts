import { RULE_BLANK } from '../../listing/blank.ts'
import { WEEKDAYS } from '../../days/calendarDay.ts'
import { weekdayOf } from '../../days/londonTime.ts'
import { minutesOf } from '../clock.ts'
import { dayOf } from '../fallsOn.ts'
import { isNight } from '../isNight.ts'
import { HoursRule } from '../../listing/hoursRule.ts'
import { lastOfCount } from './lastOfCount.ts'
import { clockOf, dateOf, numbersOf, textOf } from './fields.ts'
import { isInAccord, type Restrictions, restrictionsIn } from './restrictions.ts'

/** A field of a schedule that was not read, and why. */
interface Unread {
  field: string
  value: string
  why: string
}

export interface OrukReading {
  /** null = it cannot be relied on: the listing's hours are then not confirmed, never "closed". */
  rule: HoursRule | null
  left: Unread[]
}

/** Fields of the schedule that say when, in iCalendar's words, and have no place in a rule of ours. */
const NO_PLACE = ['byyearday', 'bymonth', 'bysetpos', 'byhour', 'byminute', 'rdate', 'exdate', 'exrule']

/**
 * Reads one `schedule` of Open Referral UK 3.0 (HSDS-UK): iCalendar's fields (RFC 5545), of which dates may carry a time and
 * times seconds.
 *
 * Times are the London clock, also with `Z`, `+00:00` or `+01:00`: a weekly session keeps its clock time all year, and feeds
 * write the offset of the day they were made. Where anything that says when cannot be put in a rule (`bymonthday`, a day
 * without a frequency, another zone), there is no rule. `count` becomes the last date, `until` the earlier of the ends.
 * Of `description` and `notes` only plain words about term time, school and bank holidays are read; where they say anything
 * else there is no rule, as they may take the hours back. A closing time before the opening one is one of the next day only
 * from an evening to a morning.
 *
 * @param schedule anything, as parsed from JSON; nothing is thrown
 */
export function readOrukSchedule(schedule: unknown): OrukReading {
  const said = typeof schedule === 'object' && schedule !== null ? (schedule as Record<string, unknown>) : {}
  const left: Unread[] = []
  const refuse = (field: string, why: string): void => void left.push({ field, value: JSON.stringify(said[field] ?? null), why })
  const draft = draftOf(said, refuse)
  if (left.length > 0) return { rule: null, left }
  const rule = HoursRule.safeParse(draft)
  if (!rule.success) {
    const [issue] = rule.error.issues
    refuse(String(issue?.path[0]), issue?.message ?? 'does not fit')
    return { rule: null, left }
  }
  const until = lastOfCount(rule.data, said.count)
  if (until === null) {
    refuse('count', 'a count needs dtstart, and at most 1,000 times')
    return { rule: null, left }
  }
  return { rule: { ...rule.data, valid_to: earliest([rule.data.valid_to, until.last]) }, left }
}

type Refuse = (field: string, why: string) => void

function draftOf(said: Record<string, unknown>, refuse: Refuse): unknown {
  for (const field of NO_PLACE) if (textOf(said[field]) !== '') refuse(field, 'has no place in a rule')
  if (textOf(said.bymonthday) !== '') refuse('bymonthday', 'days of the month cannot be put as weekdays')
  const zone = textOf(said.timezone)
  if (!['', '0', 'Z', 'UTC', 'GMT', 'Europe/London'].includes(zone)) refuse('timezone', 'not the London clock')
  const interval = textOf(said.interval) === '' ? 1 : Number(textOf(said.interval))
  if (interval > 1 && !['', 'MO'].includes(textOf(said.wkst).toUpperCase())) refuse('wkst', 'weeks begin on Monday here')
  const date = (field: string): string | null => {
    const found = dateOf(said[field])
    if (found === undefined) refuse(field, 'not a date such as 2026-11-24')
    return found ?? null
  }
  const [dtstart, from, to, until] = [date('dtstart'), date('valid_from'), date('valid_to'), date('until')]
  const weeks = numbersOf(said.byweekno)
  if (weeks === null) refuse('byweekno', 'not weeks such as 1,2,3')
  const [opens, closes] = [clockOf(said.opens_at), clockOf(said.closes_at)]
  if (opens === null) refuse('opens_at', textOf(said.opens_at) === '' ? 'no time to open is given' : 'not a time of the London clock')
  if (closes === null && textOf(said.closes_at) !== '') refuse('closes_at', 'not a time of the London clock')
  if (opens !== null && opens === closes) refuse('closes_at', 'the same as opens_at')
  else if (opens !== null && closes !== null && isBackwards(opens, closes)) refuse('closes_at', 'before opens_at, and not a night')
  return {
    ...RULE_BLANK,
    ...wordsOf(said, refuse),
    ...frequencyOf(said, dtstart, refuse),
    interval,
    byweekno: weeks ?? [],
    dtstart,
    valid_from: from,
    valid_to: earliest([to, until]),
    opens_at: opens ?? '',
    closes_at: closes,
  }
}

/** "11:00" to "01:00" and "8:00" to "4:00" are slips of the pen, or times of a 12-hour clock; from an evening to a morning is a night. */
const isBackwards = (opens: string, closes: string): boolean => closes < opens && !isNight(minutesOf(opens), minutesOf(closes))

function wordsOf(said: Record<string, unknown>, refuse: Refuse): Restrictions {
  const found: Restrictions = {}
  for (const field of ['description', 'notes']) {
    const words = restrictionsIn(textOf(said[field]))
    if (words === null) refuse(field, 'free text that may take the hours back')
    else if (!isInAccord(found, words)) refuse(field, 'says otherwise than the description')
    else Object.assign(found, words)
  }
  return found
}

function frequencyOf(said: Record<string, unknown>, dtstart: string | null, refuse: Refuse): Pick<HoursRule, 'freq' | 'byday'> {
  const freq = textOf(said.freq).toUpperCase()
  const byday = textOf(said.byday)
    .toUpperCase()
    .split(/[,\s]+/)
    .filter((day) => day !== '')
    .map((day) => day.replace(/^\+/, ''))
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') refuse('freq', freq === '' ? 'how often is not given' : 'neither WEEKLY nor MONTHLY')
  if (byday.length > 0) {
    const known = freq === 'MONTHLY' ? /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/ : /^(MO|TU|WE|TH|FR|SA|SU)$/
    if (!byday.every((day) => known.test(day))) refuse('byday', 'not weekdays such as MO,TH, or with MONTHLY 1SA')
    return { freq: freq === 'MONTHLY' ? 'MONTHLY' : 'WEEKLY', byday }
  }
  if (freq === 'WEEKLY' && dtstart !== null) return { freq, byday: [WEEKDAYS[weekdayOf(dayOf(dtstart))]!] }
  refuse('byday', 'no weekday is given')
  return { freq: 'WEEKLY', byday: [] }
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null)
