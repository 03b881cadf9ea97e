import { calendarDay } from '../days/calendarDay.ts'
import { londonDayAt } from '../days/londonTime.ts'
import type { OpenState } from './openState.ts'
import { type PublishedHours, isUnsureChristmas, type Session, sessionsOn } from './sessions.ts'

const DAYS_AHEAD = 70
/** A door that is open for so long on end never closes, as far as anyone asks. */
const DAYS_OPEN = 7

/**
 * What published hours say of an instant, whatever else is known of the listing.
 *
 * @param at ms since 1970 UTC
 */
export function stateAt(hours: PublishedHours, at: number): OpenState {
  const today = londonDayAt(at)
  const known = [...sessionsOn(hours, today - 1), ...sessionsOn(hours, today)]
  const running = known.filter(({ opens, closes }) => closes !== null && opens <= at && at < closes)
  const open = running.find(isSure)
  if (open) return { state: 'open until', until: endOf(hours, open, today)! }

  if (isUnsureChristmas(calendarDay(today), hours.confirmed)) return { state: 'not confirmed', reason: 'christmas' }
  const endless = known.filter(({ opens, closes, day }) => closes === null && day === today && opens <= at)
  if (endless.some(isSure)) return { state: 'not confirmed', reason: 'no closing time' }
  const doubt = [...running, ...endless][0]?.doubt ?? null
  return doubt === null ? nextOpening(hours, at, today) : { state: 'not confirmed', reason: doubt }
}

function nextOpening(hours: PublishedHours, at: number, today: number): OpenState {
  let doubtful: Session | null = null
  for (let day = today; day <= today + DAYS_AHEAD; day++) {
    const sessions = sessionsOn(hours, day)
    if (sessions.length === 0) continue
    const ahead = sessions.filter(({ opens }) => opens > at)
    const sure = ahead.filter(isSure)
    if (sure.length > 0) {
      const first = sure.reduce((a, b) => (b.opens < a.opens ? b : a))
      return { state: 'opens next', opens: first.opens, closes: endOf(hours, first, day) }
    }
    doubtful ??= ahead[0] ?? null
  }
  if (doubtful === null || doubtful.doubt === null) return { state: 'closed', reason: 'no session ahead' }
  return { state: 'not confirmed', reason: doubtful.doubt }
}

/** When a session ends, with the sure sessions that touch or overlap it. null = it has no stated end. */
function endOf(hours: PublishedHours, session: Session, today: number): number | null {
  if (session.closes === null) return null
  let until = session.closes
  for (let day = session.day; day <= today + DAYS_OPEN && day <= londonDayAt(until); day++) {
    const sessions = sessionsOn(hours, day)
    if (sessions.length > 1) sessions.sort((a, b) => a.opens - b.opens)
    for (const { opens, closes, doubt } of sessions)
      if (doubt === null && closes !== null && opens <= until && closes > until) until = closes
  }
  return until
}

const isSure = (session: Session): boolean => session.doubt === null
