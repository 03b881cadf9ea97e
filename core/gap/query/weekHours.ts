import { readWeekHour, weekHourIndex, writeWeekHour } from './weekHour.ts'

/** As a schema says it. */
export const WEEK_HOURS = 'days and hours such as sat-10, sat-9..11 or mon-18,tue-18'

/**
 * `sat-9..11,sun-10` → hours of the week, 0–167, ascending: the hours that begin at 9, 10 and 11 on Saturday and at 10 on Sunday; null
 * where a part is none, or there is no part.
 */
export function readWeekHours(text: string): readonly number[] | null {
  const hours = new Set<number>()
  for (const part of text.split(',')) {
    const range = rangeOf(part)
    if (range === null) return null
    for (let hour = range[0]; hour <= range[1]; hour++) hours.add(hour)
  }
  return [...hours].toSorted((a, b) => a - b)
}

/** First and last hour of `sat-9..11`; both the same for `sat-9`. A range stays within its day. */
function rangeOf(part: string): readonly [number, number] | null {
  const [begin = '', until, ...more] = part.split('..')
  const from = readWeekHour(begin)
  if (from === null || more.length > 0) return null
  const to = until === undefined ? from : readWeekHour(`${begin.slice(0, 3)}-${until}`)
  return to === null || to.hour < from.hour ? null : [weekHourIndex(from), weekHourIndex(to)]
}

/** The shortest way of writing hours of the week; `readWeekHours` reads it back. @param hours 0–167, ascending */
export function writeWeekHours(hours: readonly number[]): string {
  const runs: [number, number][] = []
  for (const hour of hours) {
    const last = runs.at(-1)
    if (last !== undefined && hour === last[1] + 1 && hour % 24 !== 0) last[1] = hour
    else runs.push([hour, hour])
  }
  return runs
    .map(([from, to]) => {
      const begin = writeWeekHour({ day: Math.floor(from / 24), hour: from % 24 })
      return from === to ? begin : `${begin}..${to % 24}`
    })
    .join(',')
}
