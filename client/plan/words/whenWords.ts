import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { clockWords, weekdayWords } from '../../i18n/timeWords.ts'

const ON_DAYS: readonly MessageDescriptor[] = [
  msg`On Mondays`,
  msg`On Tuesdays`,
  msg`On Wednesdays`,
  msg`On Thursdays`,
  msg`On Fridays`,
  msg`On Saturdays`,
  msg`On Sundays`,
]
const ON_MORNINGS: readonly MessageDescriptor[] = [
  msg`On Monday mornings`,
  msg`On Tuesday mornings`,
  msg`On Wednesday mornings`,
  msg`On Thursday mornings`,
  msg`On Friday mornings`,
  msg`On Saturday mornings`,
  msg`On Sunday mornings`,
]
/** The hours that begin at 9, 10 and 11. */
const MORNING = '9,10,11'

/**
 * "On Saturday at 10 am"; "On Saturday mornings"; "On weekdays from 5 pm to 8 pm"; where the same run of hours is not chosen on days that
 * have a name together, "In the 14 hours chosen". null = any time.
 *
 * @param hours of the week, 0–167, ascending
 */
export function whenWords(i18n: I18n, hours: readonly number[] | null): string | null {
  if (hours === null) return null
  const [first = 0] = hours
  const count = hours.length
  if (count === 1) {
    const day = weekdayWords(i18n, Math.floor(first / 24))
    const time = clockWords(i18n, (first % 24) * 60)
    return i18n._(msg`On ${day} at ${time}`)
  }
  return sameEachDay(i18n, hours) ?? i18n._(msg`In the ${count} hours chosen`)
}

function sameEachDay(i18n: I18n, hours: readonly number[]): string | null {
  const byDay = Map.groupBy(hours, (hour) => Math.floor(hour / 24))
  const days = [...byDay.keys()]
  const runs = new Set([...byDay.values()].map((run) => run.map((hour) => hour % 24).join(',')))
  const [run = ''] = runs
  const [from = 0, ...rest] = run.split(',').map(Number)
  const to = (rest.at(-1) ?? from) + 1
  const named = ON_DAYS_TOGETHER[days.join('')]
  if (runs.size > 1 || to - from !== rest.length + 1) return null
  if (run === MORNING && days.length === 1) return i18n._(ON_MORNINGS[days[0]!]!)
  if (run === MORNING && days.join('') === '01234') return i18n._(msg`On weekday mornings`)
  const on = days.length === 1 ? ON_DAYS[days[0]!] : named
  if (on === undefined) return null
  const when = i18n._(on)
  if (from === 0 && to === 24) return when
  const begins = clockWords(i18n, from * 60)
  const ends = clockWords(i18n, to * 60)
  return i18n._(msg`${when} from ${begins} to ${ends}`)
}

const ON_DAYS_TOGETHER: Readonly<Record<string, MessageDescriptor>> = {
  '01234': msg`On weekdays`,
  '56': msg`At weekends`,
  '0123456': msg`Every day`,
}
