import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { minutesOf } from '../../../../core/hours/clock.ts'
import { sessionsInWeek, type WeekSession } from '../../../../core/hours/weekSessions.ts'
import type { HoursRule } from '../../../../core/listing/hoursRule.ts'
import { noteWords } from '../../../i18n/heldWhen.ts'
import { hoursLines } from '../../../i18n/hoursWords.ts'
import { shortClock, shortWeekday } from './shortTimes.ts'

/**
 * Published hours as a text message writes them: "Thu 10.30am-12.30pm", "Mon-Fri 9am-5pm; Sat 10am-1pm". What is not held every week of
 * the year is written out. '' where there are no rules.
 */
export function shortHours(i18n: I18n, rules: readonly HoursRule[]): string {
  const sessions = sessionsInWeek(rules)
  const weekly = sessions.every(({ every, rule }) => every === 'week' && noteWords(i18n, every, rule) === '')
  if (!weekly) return hoursLines(i18n, rules).join('; ')
  const times = new Map<string, number[]>()
  for (const [day, held] of Map.groupBy(sessions, ({ weekday }) => weekday)) {
    const span = held.map((session) => shortSpan(i18n, session)).join(', ')
    times.set(span, [...(times.get(span) ?? []), day])
  }
  return [...times].map(([span, days]) => `${shortDays(i18n, days)} ${span}`).join('; ')
}

function shortSpan(i18n: I18n, { opens_at, closes_at }: WeekSession): string {
  const opens = shortClock(i18n, minutesOf(opens_at))
  if (closes_at === null) return i18n._(msg`from ${opens}`)
  return `${opens}-${shortClock(i18n, minutesOf(closes_at))}`
}

/** "Mon-Fri", "Mon, Wed". */
function shortDays(i18n: I18n, days: readonly number[]): string {
  if (days.length === 7) return i18n._(msg`Every day`)
  const [first, last] = [days[0]!, days.at(-1)!]
  if (days.length > 2 && last - first === days.length - 1) return `${shortWeekday(i18n, first)}-${shortWeekday(i18n, last)}`
  return days.map((day) => shortWeekday(i18n, day)).join(', ')
}
