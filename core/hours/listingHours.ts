import type { Calendar } from '../days/calendar.ts'
import { calendarDay } from '../days/calendarDay.ts'
import { freshness, isReportedClosed } from '../listing/freshness.ts'
import { londonDayAt } from '../days/londonTime.ts'
import type { NotConfirmed } from './openState.ts'
import { partialDateStart } from '../listing/partialDate.ts'
import type { Service } from '../listing/service.ts'
import type { PublishedHours } from './sessions.ts'

/** Whether the listing itself is closed on a day, whatever its hours say; an alert holds to the end of its last day. @param day counted by `londonDay` */
export function closureOn(service: Service, day: number): 'closed' | 'temporarily closed' | null {
  if (service.status === 'closed') return 'closed'
  if (isPaused(service, day)) return 'temporarily closed'
  if (service.status !== 'temporarily closed') return null
  const until = service.alert?.until ?? null
  return until === null || calendarDay(day).on <= until ? 'temporarily closed' : null
}

/** It takes nobody in until a day that it names; then that has run out. */
function isPaused({ capacity }: Service, day: number): boolean {
  if (capacity?.state !== 'paused') return false
  const { on } = calendarDay(day)
  return capacity.setOn <= on && on <= capacity.expiresOn
}

/** Why nothing can be said of a listing's hours, in the order of the published policy, reports first; null = they may be read. Hours by appointment are when somebody is there, not when a person can just come. @param at ms since 1970 UTC */
export function hoursDoubt(service: Service, at: number): NotConfirmed | null {
  if (isReportedClosed(service)) return 'reported closed'
  if (service.hours === null || service.hours.length === 0) return service.hoursRead === 'not stated' ? 'no hours' : 'hours not read'
  if (service.confirmed.hours === undefined) return 'not checked'
  const trust = freshness(service, at)
  if (trust === 'stale' || trust === 'old') return 'not checked'
  return service.referral.needs.includes('appointment') ? 'by appointment' : null
}

/** A listing's hours, with what decides whether they hold at Christmas and on holidays. */
export function publishedHours(service: Service, calendar: Calendar): PublishedHours {
  const on = service.confirmed.hours?.on ?? null
  const confirmed = on === null ? -Infinity : partialDateStart(on)
  return { rules: service.hours ?? [], exceptions: service.exceptions, confirmed, calendar }
}

export const closureAt = (service: Service, at: number): 'closed' | 'temporarily closed' | null => closureOn(service, londonDayAt(at))
