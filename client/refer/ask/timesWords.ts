import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { writeWhen, type DayPart, type When } from '../../../core/seek/when.ts'
import { whenAskedWords } from '../../help/words/whenAskedWords.ts'
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
  for (const { from, to } of hoursEveryDay(times)) {
    words.push(i18n._(msg`every day, ${clockWords(i18n, from * 60)}–${clockWords(i18n, to * 60)}`))
    for (let hour = from; hour < to; hour++) for (const day of DAYS) left.delete(writeWhen({ day, part: hour }))
  }
  return [...words, ...[...left.values()].map((when) => whenAskedWords(i18n, when))]
}

/** Single hours that are named on every day of the week, those that follow each other together. */
function hoursEveryDay(times: readonly When[]): { from: number; to: number }[] {
  const named = new Set(times.map(writeWhen))
  const spans: { from: number; to: number }[] = []
  for (let hour = 0; hour < 24; hour++) {
    if (!DAYS.every((day) => named.has(writeWhen({ day, part: hour })))) continue
    const last = spans.at(-1)
    if (last?.to === hour) last.to++
    else spans.push({ from: hour, to: hour + 1 })
  }
  return spans
}
