import { readHoursText } from '../../hours/text/hoursText.ts'
import { RULE_BLANK } from '../../listing/blank.ts'
import type { HoursRule } from '../../listing/hoursRule.ts'
import type { Service } from '../../listing/service.ts'

/** The days of the library list: their column, and how rules and readers name them. */
export const WEEK = [
  { cell: 'mo_staffed', byday: 'MO', name: 'Monday' },
  { cell: 'tu_staffed', byday: 'TU', name: 'Tuesday' },
  { cell: 'we_staffed', byday: 'WE', name: 'Wednesday' },
  { cell: 'th_staffed', byday: 'TH', name: 'Thursday' },
  { cell: 'fr_staffed', byday: 'FR', name: 'Friday' },
  { cell: 'sa_staffed', byday: 'SA', name: 'Saturday' },
  { cell: 'su_staffed', byday: 'SU', name: 'Sunday' },
] as const

export type DayCells = Record<(typeof WEEK)[number]['cell'], string>

type Session = { opens_at: string; closes_at: string }

export interface StaffedHours {
  rules: HoursRule[] | null
  read: Service['hoursRead']
  /** The days that were not taken, as the list has them; null where all were. */
  text: string | null
  unread: { day: string; said: string; why: string }[]
}

/**
 * Staffed hours of a week from one cell a day: "10:00-13:00,14:00-17:00", "10am-7pm", "10.00-17.00". Days that share hours share a rule.
 *
 * A day that cannot be read, begins or ends at midnight, or is more than twice as long as every other day is not taken: it stands as text, and the
 * reading is `part`. Blank is not stated, which is not closed.
 */
export function readStaffedHours(cells: DayCells): StaffedHours {
  const days = WEEK.map((day) => ({ ...day, said: cells[day.cell].trim(), sessions: sessionsIn(cells[day.cell].trim(), day.name) }))
  const unread: StaffedHours['unread'] = []
  const rules = new Map<string, HoursRule>()
  for (const { byday, name, said, sessions } of days) {
    if (said === '' || sessions?.length === 0) continue
    const others = days.flatMap((other) =>
      (other.name === name ? [] : (other.sessions ?? [])).length > 0 ? [minutesOf(other.sessions!)] : [],
    )
    const why = sessions === null ? 'not understood' : doubt(sessions, others)
    if (why !== null) {
      unread.push({ day: name, said, why })
      continue
    }
    for (const { opens_at, closes_at } of sessions!) {
      const rule = rules.get(`${opens_at}-${closes_at}`)
      if (rule) rule.byday.push(byday)
      else rules.set(`${opens_at}-${closes_at}`, { ...RULE_BLANK, byday: [byday], opens_at, closes_at })
    }
  }
  const read = unread.length > 0 ? (rules.size === 0 ? 'none' : 'part') : rules.size === 0 ? 'not stated' : 'whole'
  const text = unread.length === 0 ? null : unread.map(({ day, said }) => `${day} ${said}`).join(', ')
  return { rules: rules.size === 0 ? null : [...rules.values()], read, text, unread }
}

const PLAIN = /^((?:[01]?\d|2[0-3]):[0-5]\d)-((?:[01]?\d|2[0-3]):[0-5]\d|24:00)$/

/** null = not understood; none = "closed". */
function sessionsIn(said: string, day: string): Session[] | null {
  if (said === '' || /^closed$/i.test(said)) return []
  const plain = said.split(',').map((session) => PLAIN.exec(session.trim()))
  if (plain.every((found) => found !== null))
    return plain.map((found) => ({ opens_at: found[1]!.padStart(5, '0'), closes_at: found[2]!.padStart(5, '0') }))
  const reading = readHoursText(`${day} ${said}`)
  const rules = reading.rules ?? []
  const isPlain = reading.read === 'whole' && reading.exceptions.length === 0 && rules.every(isEveryWeek)
  const sessions = rules.flatMap(({ opens_at, closes_at }) => (closes_at === null ? [] : { opens_at, closes_at }))
  return isPlain && sessions.length > 0 && sessions.length === rules.length ? sessions : null
}

/** Nothing narrows it, and it falls on one day. */
const isEveryWeek = (rule: HoursRule): boolean =>
  rule.byday.length === 1 &&
  Object.entries(RULE_BLANK).every(([field, blank]) => JSON.stringify(rule[field as keyof HoursRule]) === JSON.stringify(blank))

/** Why the hours of a day are not believed, or null. */
function doubt(sessions: readonly Session[], others: readonly number[]): string | null {
  if (sessions.some(({ closes_at }) => closes_at === '00:00' || closes_at === '24:00')) return 'it closes at midnight'
  if (sessions.some(({ opens_at }) => opens_at === '00:00')) return 'it opens at midnight'
  if (sessions.some(({ opens_at, closes_at }) => closes_at <= opens_at)) return 'it closes before it opens'
  if (others.length > 0 && minutesOf(sessions) > 2 * Math.max(...others)) return 'it is more than twice as long as every other day'
  return null
}

const minutesOf = (sessions: readonly Session[]): number =>
  sessions.reduce((sum, { opens_at, closes_at }) => sum + Math.max(0, minuteOf(closes_at) - minuteOf(opens_at)), 0)

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
