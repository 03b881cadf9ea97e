import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { writeWhen, type DayPart, type When } from '../../../core/seek/when.ts'
import { partWords, whenAskedWords } from '../../help/words/whenAskedWords.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

const PARTS: readonly DayPart[] = ['am', 'pm', 'eve']
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
/** Of a part, by the hours at which anybody is sent anywhere; until 23 is to the end of the day. */
const HOURS_OF: Readonly<Record<DayPart, readonly [from: number, to: number]>> = { am: [6, 12], pm: [12, 17], eve: [17, 23] }
const LATEST = 23

/**
 * The times that a client can come, as few words as say them: "evenings", "Monday to Friday, morning"; where single hours are among them,
 * hours that follow each other together: "every day, from 10 am", "Tuesday, 6 pm–8 pm".
 */
export function timesWords(i18n: I18n, times: readonly When[]): string[] {
  const moments = times.filter((when) => !isOfDay(when)).map((when) => whenAskedWords(i18n, when))
  const ofDays = times.filter(isOfDay)
  return [...(ofDays.some(({ part }) => typeof part === 'number') ? hoursWords(i18n, ofDays) : partsWords(i18n, ofDays)), ...moments]
}

type OfDay = Exclude<When, string>

const isOfDay = (when: When): when is OfDay => typeof when !== 'string'

function partsWords(i18n: I18n, times: readonly OfDay[]): string[] {
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
  return [...words, ...[...left.values()].map((when) => whenAskedWords(i18n, when))]
}

/** Each stretch of hours with all days that have it, in the order in which the week comes to them. */
function hoursWords(i18n: I18n, times: readonly OfDay[]): string[] {
  const stretches = DAYS.flatMap((day) => stretchesOf(times.filter((when) => when.day === day)).map((stretch) => ({ day, ...stretch })))
  return [...Map.groupBy(stretches, ({ from, to }) => `${from} ${to}`).values()].map((same) => {
    const { from, to } = same[0]!
    const days = daysWords(
      i18n,
      same.map(({ day }) => day),
    )
    const [begin, end] = [clockWords(i18n, from * 60), clockWords(i18n, to * 60)]
    if (to < LATEST) return i18n._(msg`${days}, ${begin}–${end}`)
    return from <= HOURS_OF.am[0] ? days : i18n._(msg`${days}, from ${begin}`)
  })
}

/** Of one day, hours that follow each other together. */
function stretchesOf(times: readonly OfDay[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (const [from, to] of times.map(hoursOf).toSorted(([a], [b]) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && last.to >= from) last.to = Math.max(last.to, to)
    else stretches.push({ from, to })
  }
  return stretches
}

function hoursOf({ part }: OfDay): readonly [from: number, to: number] {
  if (part === null) return [HOURS_OF.am[0], LATEST]
  return typeof part === 'number' ? [part, part + 1] : HOURS_OF[part]
}

/** "every day", "Monday and Wednesday to Sunday". @param days in order */
function daysWords(i18n: I18n, days: readonly number[]): string {
  if (days.length === DAYS.length) return i18n._(msg`every day`)
  const rows: number[][] = []
  for (const day of days) {
    const row = rows.at(-1)
    if (row?.at(-1) === day - 1) row.push(day)
    else rows.push([day])
  }
  const said = rows.flatMap((row) => {
    const [first, last] = [weekdayWords(i18n, row[0]!), weekdayWords(i18n, row.at(-1)!)]
    return row.length > 2 ? [i18n._(msg`${first} to ${last}`)] : row.map((day) => weekdayWords(i18n, day))
  })
  return listWords(i18n, said)
}
