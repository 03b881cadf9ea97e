import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { sessionsInWeek, type WeekSession } from '../../core/hours/weekSessions.ts'
import type { HoursRule } from '../../core/listing/hoursRule.ts'
import { heldWhen, noteWords } from './heldWhen.ts'
import { spanWords, weekdayWords } from './timeWords.ts'

/**
 * Published hours, one line for the days that share them: "Monday to Friday 9 am–5 pm", "Thursdays 10.30 am–12.30 pm",
 * "1st Saturday of the month 10 am–12 noon". In week order of their first day; empty where there are no rules.
 */
export function hoursLines(i18n: I18n, rules: readonly HoursRule[]): string[] {
  const byDay = new Map<string, Map<number, WeekSession[]>>()
  for (const session of sessionsInWeek(rules)) {
    const often = oftenKey(session)
    const days = byDay.get(often) ?? new Map<number, WeekSession[]>()
    days.set(session.weekday, [...(days.get(session.weekday) ?? []), session])
    byDay.set(often, days)
  }
  return [...byDay.values()].flatMap((days) => linesOf(i18n, days))
}

/**
 * The days of published hours without their times: "Monday to Saturday", "Mondays and Thursdays". null = there are none, or some are
 * not held every week of the year, which the days alone would not say.
 */
export function openDaysWords(i18n: I18n, rules: readonly HoursRule[]): string | null {
  const sessions = sessionsInWeek(rules)
  const weekly = sessions.every(({ every, rule }) => every === 'week' && noteWords(i18n, every, rule) === '')
  if (sessions.length === 0 || !weekly) return null
  return daysWords(i18n, [...new Set(sessions.map(({ weekday }) => weekday))], sessions[0]!)
}

function linesOf(i18n: I18n, days: ReadonlyMap<number, readonly WeekSession[]>): string[] {
  const sameTimes = new Map<string, number[]>()
  for (const [weekday, sessions] of days) {
    const times = sessions.map((session) => spanWords(i18n, session.opens_at, session.closes_at)).join(', ')
    sameTimes.set(times, [...(sameTimes.get(times) ?? []), weekday])
  }
  const first = [...days.values()][0]![0]!
  return [...sameTimes].map(([times, weekdays]) =>
    [daysWords(i18n, weekdays, first), times, noteWords(i18n, first.every, first.rule)].filter((part) => part !== '').join(' '),
  )
}

/** "Monday to Friday", "Mondays", "Mondays and Thursdays", "1st Saturday of the month". */
function daysWords(i18n: I18n, weekdays: readonly number[], session: WeekSession): string {
  if (typeof session.every === 'object')
    return weekdays.map((weekday) => nthWords(i18n, weekday, session.every as { nth: number })).join(', ')
  if (weekdays.length === 7) return i18n._(msg`Every day`)
  const [from, to] = [weekdays[0]!, weekdays.at(-1)!]
  const inARow = weekdays.length > 2 && to - from === weekdays.length - 1
  if (inARow) return i18n._(msg`${weekdayWords(i18n, from)} to ${weekdayWords(i18n, to)}`)
  return listWords(
    i18n,
    weekdays.map((weekday) => pluralDay(i18n, weekday)),
  )
}

const pluralDay = (i18n: I18n, weekday: number): string => {
  const day = weekdayWords(i18n, weekday)
  return i18n._(msg({ message: `${day}s`, comment: 'A day of the week, every week: Thursdays' }))
}

export const listWords = (i18n: I18n, words: readonly string[]): string =>
  new Intl.ListFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale).format(words)

function nthWords(i18n: I18n, weekday: number, { nth }: { nth: number }): string {
  const day = weekdayWords(i18n, weekday)
  switch (nth) {
    case 1:
      return i18n._(msg`1st ${day} of the month`)
    case 2:
      return i18n._(msg`2nd ${day} of the month`)
    case 3:
      return i18n._(msg`3rd ${day} of the month`)
    case 4:
      return i18n._(msg`4th ${day} of the month`)
    case 5:
      return i18n._(msg`5th ${day} of the month`)
    default:
      return i18n._(msg`Last ${day} of the month`)
  }
}

/** Sessions that differ in how often, or in when they hold, stand on lines of their own. */
const oftenKey = ({ every, rule }: WeekSession): string => JSON.stringify([every, heldWhen(rule)])
