import { rulesAt } from '../../core/hours/openStateOf.ts'
import type { OpenState } from '../../core/hours/openState.ts'
import { readOsmHours } from '../../core/hours/osm/osmHours.ts'
import { type HoursReading } from '../../core/hours/reading.ts'
import { readHoursText } from '../../core/hours/text/hoursText.ts'
import type { Nation } from '../../core/days/nation.ts'

/** Read as people write them, or as an OpenStreetMap `opening_hours`; `byAppointment` of the former alone. */
export const readHours = (hours: string, isText: boolean): HoursReading & { byAppointment?: boolean } =>
  isText ? readHoursText(hours) : readOsmHours(hours)

/** What hours that were read say at an instant, as it is printed. @param at ms since 1970 UTC */
export function stateAt({ rules, exceptions, read }: HoursReading, at: number, nation: Nation) {
  const state: OpenState =
    rules === null
      ? { state: 'not confirmed', reason: read === 'not stated' ? 'no hours' : 'hours not read' }
      : rulesAt(rules, exceptions, at, { nation, terms: [] })
  return {
    state: state.state,
    until: state.state === 'open until' ? iso(state.until) : null,
    next: state.state === 'opens next' ? iso(state.opens) : null,
    understood: read === 'whole',
    reason: 'reason' in state ? state.reason : null,
  }
}

const iso = (at: number): string => new Date(at).toISOString()
