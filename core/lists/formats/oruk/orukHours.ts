import { readOrukSchedule } from '../../../hours/oruk/orukSchedule.ts'
import type { HoursException, HoursRule } from '../../../listing/hoursRule.ts'
import type { Service } from '../../../listing/service.ts'
import { shownText } from '../shownText.ts'
import { type Fields, textIn } from './fields.ts'

export type OrukHours = Pick<Service, 'hours' | 'exceptions' | 'hoursText' | 'hoursRead'>

/** Longer closures are a pause, which a list of days cannot say. Days. */
const MOST_DAYS = 31

const DAY_MS = 86_400_000

/**
 * The hours of one service at one location, from its schedules and, of version 1.0, its holidays.
 *
 * Rules stand only where nothing that was not read may take them back: a schedule whose words were not understood, or that names no time
 * to open, leaves all as text.
 *
 * @param schedules `schedules` of 3.0 or `regular_schedules` of 1.0
 * @param holidays `holiday_schedules` of 1.0
 */
export function orukHours(schedules: readonly Fields[], holidays: readonly Fields[]): OrukHours {
  if (schedules.length === 0 && holidays.length === 0) return { hours: null, exceptions: [], hoursText: null, hoursRead: 'not stated' }
  const [rules, left]: [HoursRule[], string[]] = [[], []]
  let mayTakeBack = false
  for (const schedule of schedules) {
    const { rule } = readOrukSchedule(standard(schedule))
    if (rule !== null) {
      rules.push(rule)
      continue
    }
    left.push(inWords(schedule))
    mayTakeBack ||= textIn(schedule, 'description', 'notes') !== '' || textIn(schedule, 'opens_at') === ''
  }
  const days = holidays.map((holiday) => exceptionsIn(holiday))
  for (const [at, holiday] of holidays.entries()) if (days[at] === null) left.push(inWords(holiday))
  mayTakeBack ||= days.includes(null)
  const isTaken = rules.length > 0 && !mayTakeBack
  const text = shownText((isTaken ? left : [...schedules, ...holidays].map(inWords)).join('; '), 600)
  const read = left.length === 0 && isTaken ? 'whole' : isTaken ? 'part' : 'none'
  return {
    hours: isTaken ? rules : null,
    exceptions: isTaken ? days.flatMap((each) => each ?? []) : [],
    hoursText: read === 'whole' ? null : text,
    hoursRead: read,
  }
}

const BYDAY: Readonly<Record<string, string>> = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' }

/** Feeds before the standard name one weekday and two times. */
function standard(schedule: Fields): Fields {
  const day = BYDAY[textIn(schedule, 'weekday').slice(0, 3).toLowerCase()]
  return day === undefined ? schedule : { freq: 'WEEKLY', byday: day, ...schedule }
}

/** null = not understood. */
function exceptionsIn(holiday: Fields): HoursException[] | null {
  const day = (name: string): number => Date.parse(`${textIn(holiday, name).slice(0, 10)}T00:00:00Z`)
  const [from, to] = [day('start_date'), textIn(holiday, 'end_date') === '' ? day('start_date') : day('end_date')]
  const count = (to - from) / DAY_MS + 1
  if (!(count >= 1) || count > MOST_DAYS) return null
  const isClosed = holiday.closed === true || /^(?:true|yes|1)$/i.test(textIn(holiday, 'closed'))
  const [opens, closes] = [textIn(holiday, 'open_at', 'opens_at').slice(0, 5), textIn(holiday, 'close_at', 'closes_at').slice(0, 5)]
  const isClock = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
  if (!isClosed && !(isClock(opens) && isClock(closes) && opens < closes)) return null
  return Array.from({ length: count }, (_, nth) => ({
    on: new Date(from + nth * DAY_MS).toISOString().slice(0, 10),
    opens_at: isClosed ? null : opens,
    closes_at: isClosed ? null : closes,
  }))
}

/** "weekly MO,TH 10:00–12:00 (Term time only)". */
function inWords(schedule: Fields): string {
  const times = [textIn(schedule, 'opens_at', 'open_at'), textIn(schedule, 'closes_at', 'close_at')].filter((time) => time !== '').join('–')
  const dates = [textIn(schedule, 'valid_from', 'start_date'), textIn(schedule, 'valid_to', 'end_date')]
    .filter((date) => date !== '')
    .join(' to ')
  const closed = schedule.closed === true ? 'closed' : ''
  const words = [textIn(schedule, 'description'), textIn(schedule, 'notes')].filter((each) => each !== '').join(' ')
  return [textIn(schedule, 'freq').toLowerCase(), textIn(schedule, 'byday', 'weekday'), times, dates, closed, words && `(${words})`]
    .filter((each) => each !== '')
    .join(' ')
}
