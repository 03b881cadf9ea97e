import type { HoursRule } from '../../../core/listing/hoursRule.ts'
import type { Service } from '../../../core/listing/service.ts'

/**
 * What a door says, reckoned slowly and plainly, minute by minute on a clock of the platform (Intl, Europe/London).
 * Shares nothing with core/hours/sessions.ts. Knows England's bank holidays of the months it is used in, and no school terms.
 */
const BANK_HOLIDAYS = new Set(['2018-03-30', '2018-04-02', '2018-05-07', '2023-08-28'])
const MINUTE_MS = 60_000

/** A date, and the rows of its minutes. */
interface Day {
  date: string
  first: number
  end: number
}

/** A clock from one instant to another, a row a minute. Instants are ms since 1970 UTC, whole minutes. */
export interface SlowClock {
  from: number
  /** Minutes since midnight by the clock. */
  minutes: readonly number[]
  days: readonly Day[]
}

export function slowClock(from: number, to: number): SlowClock {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  const minutes: number[] = []
  const days: Day[] = []
  for (let at = from; at < to; at += MINUTE_MS) {
    const [date = '', time = ''] = format.format(at).split(', ')
    const today = days.at(-1)
    if (today?.date === date) today.end++
    else days.push({ date, first: minutes.length, end: minutes.length + 1 })
    minutes.push(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
  }
  return { from, minutes, days }
}

/** A door on a clock: for each minute, whether a sure session runs, starts, or why it may. */
export interface SlowDoor {
  sure: Uint8Array
  /** A sure session begins. */
  starts: Uint8Array
  /** A session without an end began earlier this day. */
  endless: Uint8Array
  /** Reasons of doubtful sessions that run; 0 = none. */
  doubt: Uint8Array
  /** Reasons of doubtful sessions that begin; 0 = none. */
  doubtStarts: Uint8Array
}

const REASONS = ['', 'bank holiday', 'some weeks', 'term time']

export function slowDoor(rules: readonly HoursRule[], clock: SlowClock): SlowDoor {
  const blank = () => new Uint8Array(clock.minutes.length)
  const door: SlowDoor = { sure: blank(), starts: blank(), endless: blank(), doubt: blank(), doubtStarts: blank() }
  for (const rule of rules) {
    const [opens, closes] = [minutesOf(rule.opens_at), rule.closes_at === null ? 1440 : minutesOf(rule.closes_at)]
    for (const { date, first, end } of clock.days) {
      const [heldToday, heldYesterday] = [isHeld(rule, date), closes <= opens && isHeld(rule, dayBefore(date))]
      if (!heldToday && !heldYesterday) continue
      for (let at = first; at < end; at++) {
        const now = clock.minutes[at]!
        const today = heldToday && now >= opens && (closes <= opens || now < closes)
        const yesterday = heldYesterday && now < closes
        if (!today && !yesterday) continue
        const doubt = doubtOn(rule, today ? date : dayBefore(date))
        if (doubt > 0) door.doubt[at] ||= doubt
        else if (rule.closes_at === null) door.endless[at] = 1
        else door.sure[at] = 1
        if (now !== opens || !today) continue
        if (doubt > 0) door.doubtStarts[at] ||= doubt
        else door.starts[at] = 1
      }
    }
  }
  return door
}

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T12:00:00Z`) / 86_400_000)
const dayBefore = (date: string): string => new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
const minutesOf = (clock: string): number => {
  const [hours = '', minutes = ''] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Weekday and place in the month, counted out on the calendar; what has dates or weeks of its own is not in these packs. */
function isHeld(rule: HoursRule, date: string): boolean {
  if ([rule.dtstart, rule.valid_from, rule.valid_to, rule.season].some((field) => field !== null) || rule.byweekno.length > 0)
    throw new Error('The slow clock does not know such rules.')
  if (rule.bank_holiday === 'closed' && BANK_HOLIDAYS.has(date)) return false
  const weekday = new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 2).toUpperCase()
  if (!rule.byday.some((day) => day.endsWith(weekday))) return false
  const sameWeekdays: string[] = []
  for (let day = 1; day <= 31; day++) {
    const other = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, day))
    const text = other.toISOString().slice(0, 10)
    if (text.slice(0, 7) === date.slice(0, 7) && (dayNumber(text) - dayNumber(date)) % 7 === 0) sameWeekdays.push(text)
  }
  const place = sameWeekdays.indexOf(date) + 1
  return rule.byday.some(
    (day) => day === weekday || day === `${place}${weekday}` || (day === `-1${weekday}` && place === sameWeekdays.length),
  )
}

function doubtOn(rule: HoursRule, date: string): number {
  if (rule.bank_holiday === 'not stated' && BANK_HOLIDAYS.has(date)) return 1
  if (rule.interval > 1) return 2
  return rule.term_time_only ? 3 : 0
}

const DAY_MS = 86_400_000

/** The oldest date among what dates a listing, ms; -Infinity where one has none. */
export function oldestCheck(service: Service): number {
  let oldest = Infinity
  for (const fact of ['status', 'hours', 'phone', 'address', 'referral'] as const) {
    const confirmed = service.confirmed[fact]
    if (confirmed !== undefined) oldest = Math.min(oldest, confirmed.on === null ? -Infinity : Date.parse(confirmed.on))
  }
  return oldest === Infinity ? -Infinity : oldest
}

/** The state in short, such as `open until 2018-02-08T12:30:00.000Z`. */
export function slowState(service: Service, door: SlowDoor | null, clock: SlowClock, at: number): string {
  if (service.status === 'closed') return 'closed: closed'
  if (door === null) return `not confirmed: ${service.hoursRead === 'not stated' ? 'no hours' : 'hours not read'}`
  if (at - oldestCheck(service) > 180 * DAY_MS) return 'not confirmed: not checked'
  if (service.referral.needs.includes('appointment')) return 'not confirmed: by appointment'
  const now = (at - clock.from) / MINUTE_MS
  const iso = (minute: number): string => new Date(clock.from + minute * MINUTE_MS).toISOString()
  if (door.sure[now]) {
    let end = now
    while (door.sure[end]) end++
    return `open until ${iso(end)}`
  }
  if (door.endless[now]) return 'not confirmed: no closing time'
  if (door.doubt[now]) return `not confirmed: ${REASONS[door.doubt[now]]}`
  let doubt = 0
  const today = clock.days.findIndex(({ end }) => now < end)
  const { end } = clock.days[today + 70]!
  for (let minute = now + 1; minute < end; minute++) {
    if (door.starts[minute]) return `opens ${iso(minute)}`
    doubt ||= door.doubtStarts[minute] ?? 0
  }
  return doubt > 0 ? `not confirmed: ${REASONS[doubt]}` : 'closed: no session ahead'
}
