import type { HoursRule } from '../../../core/listing/hoursRule.ts'

const WEEK = 10_080
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A door looked at minute by minute of a typical week. */
interface SlowDoor {
  /** 1 = open for all of this minute, in every week. */
  open: Uint8Array
  /** 1 = it opens at this minute and nobody knows for how long. */
  opening: Uint8Array
}

/** The slow, obvious twin of the openings of a week; knows the rules of `anyHours` and no others. @param enough 1 = every week */
export function slowDoor(rules: readonly HoursRule[] | null, enough = 1): SlowDoor {
  const [open, opening] = [new Float64Array(WEEK), new Float64Array(WEEK)]
  for (const rule of rules ?? [])
    for (const text of rule.byday) {
      const from = DAYS.indexOf(text.slice(-2)) * 1440 + minutes(rule.opens_at)
      if (rule.closes_at === null) {
        opening[from]! += shareOf(rule)
        continue
      }
      const length = minutes(rule.closes_at) - minutes(rule.opens_at)
      for (let minute = 0; minute < (length > 0 ? length : length + 1440); minute++) open[(from + minute) % WEEK]! += shareOf(rule)
    }
  const isEnough = (share: number): number => (share > 0 && share > enough - 1e-6 ? 1 : 0)
  return {
    open: Uint8Array.from(open, isEnough),
    opening: Uint8Array.from(open, (share, minute) => isEnough(share + opening[minute]!)),
  }
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** 1 May to 30 September is 153 days of 366. */
function shareOf(rule: HoursRule): number {
  if (rule.bank_holiday === 'only') return 0
  return (rule.freq === 'MONTHLY' ? 12 / 52 : 1) * (rule.season === null ? 1 : 153 / 366) * (1 / rule.interval)
}

/** When somebody who arrives at a time gets in, watching the door for a week. */
export function slowEntry({ open, opening }: SlowDoor, arrival: number): number {
  if (open[Math.floor(arrival) % WEEK] === 1) return arrival
  for (let minute = Math.ceil(arrival); minute <= arrival + WEEK; minute++)
    if (open[minute % WEEK] === 1 || opening[minute % WEEK] === 1) return minute
  return Infinity
}
