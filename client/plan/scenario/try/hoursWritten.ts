import type { HoursRule } from '../../../../core/listing/hoursRule.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import { readHoursText } from '../../../../core/hours/text/hoursText.ts'
import { weekWeights } from '../../../../core/hours/weekWeights.ts'

/** Hours as a scenario keeps them, or from where they cannot be read. */
export type HoursWritten = { osm: string } | { left: string }

/**
 * Hours as a planner writes them, in OpenStreetMap's way or in words ("Tuesdays 10am - 12 noon"), in OpenStreetMap's way. Words count only
 * where every one of them is understood, and where what is written of them is open in the same hours of the week.
 */
export function hoursWritten(text: string): HoursWritten {
  const written = text.trim()
  if (readOsmHours(written).read === 'whole') return { osm: written }
  const { rules, read, left } = readHoursText(written)
  const osm = rules === null || read !== 'whole' ? null : osmOf(rules)
  if (rules === null || osm === null) return { left: left.trim() || written }
  const back = readOsmHours(osm).rules
  const same = back !== null && weekWeights(back).join() === weekWeights(rules).join()
  return same ? { osm } : { left: written }
}

/** Sessions of every week, or of weekdays of the month; null where they say more than that. */
function osmOf(rules: readonly HoursRule[]): string | null {
  const parts = rules.map(({ freq, interval, byday, opens_at: opens, closes_at: closes, ...more }) => {
    const plain =
      interval === 1 &&
      more.byweekno.length === 0 &&
      more.valid_from === null &&
      more.valid_to === null &&
      more.season === null &&
      !more.term_time_only &&
      !more.school_holidays_only &&
      more.bank_holiday !== 'only'
    const days = byday.map((day) => (freq === 'WEEKLY' ? weekday(day) : nth(day)))
    return plain && closes !== null && days.every((day) => day !== null) ? `${days.join(',')} ${opens}-${closes}` : null
  })
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(', ') : null
}

/** `TU` → `Tu`. */
const weekday = (day: string): string | null => (day.length === 2 ? `${day[0]}${day[1]!.toLowerCase()}` : null)

/** `1SA` → `Sa[1]`. */
function nth(day: string): string | null {
  const found = /^(-1|[1-5])(..)$/.exec(day)
  return found === null ? null : `${weekday(found[2]!)}[${found[1]}]`
}
