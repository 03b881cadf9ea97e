import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { writeWhen, type DayPart, type When } from '../../../core/seek/when.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { partWords, whenAskedWords } from '../../help/words/whenAskedWords.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

const PARTS: readonly DayPart[] = ['am', 'pm', 'eve']
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** The times that a client can come, whole columns and days of the week in one word. */
export function timesWords(i18n: I18n, times: readonly When[]): string[] {
  const left = new Map(times.map((when) => [writeWhen(when), when]))
  const words: string[] = []
  const every = { am: msg`mornings`, pm: msg`afternoons`, eve: msg`evenings` }
  for (const part of PARTS) {
    const column = DAYS.map((day) => writeWhen({ day, part }))
    if (!column.every((key) => left.has(key))) continue
    words.push(i18n._(every[part]))
    for (const key of column) left.delete(key)
  }
  for (const day of DAYS) {
    const row = PARTS.map((part) => writeWhen({ day, part }))
    if (!row.every((key) => left.has(key))) continue
    words.push(weekdayWords(i18n, day))
    for (const key of row) left.delete(key)
  }
  for (const part of PARTS) {
    const days = DAYS.filter((day) => left.delete(writeWhen({ day, part })))
    if (days.length > 0) words.push(i18n._(msg`${daysWords(i18n, days)}, ${partWords(i18n, part)}`))
  }
  for (const { days, from, to } of hourSpans([...left.values()])) {
    const hours = `${clockWords(i18n, from * 60)}–${clockWords(i18n, to * 60)}`
    words.push(i18n._(msg`${daysWords(i18n, days)}, ${hours}`))
  }
  return [...words, ...[...left.values()].filter((when) => !isHour(when)).map((when) => whenAskedWords(i18n, when))]
}

/** "every day", "Monday to Friday", "Tuesday and Thursday". @param days in order */
function daysWords(i18n: I18n, days: readonly number[]): string {
  if (days.length === DAYS.length) return i18n._(msg`every day`)
  const [first, last] = [days[0]!, days.at(-1)!]
  const isRow = days.length > 2 && last - first === days.length - 1
  return isRow
    ? i18n._(msg`${weekdayWords(i18n, first)} to ${weekdayWords(i18n, last)}`)
    : listWords(
        i18n,
        days.map((day) => weekdayWords(i18n, day)),
      )
}

/** From an hour to an hour of these days. */
interface Span {
  days: readonly number[]
  from: number
  to: number
}

const isHour = (when: When): when is { day: number; part: number } => typeof when === 'object' && typeof when.part === 'number'

/** Single hours, those that follow each other together, and the days that share them. */
function hourSpans(times: readonly When[]): Span[] {
  const named = new Set(times.filter(isHour).map(writeWhen))
  const days = new Map<string, number[]>()
  for (const day of DAYS)
    for (let from = 0; from < 24; from++) {
      if (!named.has(writeWhen({ day, part: from }))) continue
      let to = from + 1
      while (named.has(writeWhen({ day, part: to }))) to++
      days.set(`${from} ${to}`, [...(days.get(`${from} ${to}`) ?? []), day])
      from = to
    }
  return [...days].map(([span, of]) => {
    const [from = 0, to = 0] = span.split(' ').map(Number)
    return { days: of, from, to }
  })
}
