import type { Clause } from '../clause/clauseDraft.ts'
import type { Group } from '../clause/group.ts'

/** Makes unsure what the rest of the text makes unsure: sessions of unsure clauses, and days and times that may be paired otherwise. */
export function doubtPairs(clauses: readonly Clause[]): void {
  const isMixed = turnsRound(clauses)
  for (const { groups, unsure, timesFirst } of clauses)
    for (const group of groups) group.unsure ||= unsure || (isMixed && timesFirst) || (group.loose && isOneOfMore(clauses))
}

/** Whether days come first in one sentence and times in another, or stand alone: they may then be those of the days before. */
function turnsRound(clauses: readonly Clause[]): boolean {
  const told = clauses.filter(({ groups }) => groups.length > 0)
  return (
    told.some(({ timesFirst }) => timesFirst) &&
    (told.some(({ timesFirst }) => !timesFirst) || clauses.some(({ isTimes, hasLooseTimes }) => isTimes || hasLooseTimes))
  )
}

/** Whether the text names days beside one list of them. */
const isOneOfMore = (clauses: readonly Clause[]): boolean =>
  clauses.reduce((sum, { groups, strays, closedOn, out }) => sum + groups.length + strays.length + closedOn.length + out.length, 0) > 1

/**
 * "Mon-Fri 9-5, closed Wed" leaves the others. "Mon closed … Mon & Tue 9-5", or "… Mon - Thu 9-5", contradicts itself: nobody
 * knows what is closed.
 */
export function doubtClosed(groups: readonly Group[], closedOn: readonly { day: number; at: number }[]): void {
  const contradicts = ({ from, entries }: Group): boolean => {
    const isClosed = (day: number | undefined): boolean => closedOn.some((closed) => closed.day === day)
    const wasClosed = (day: number | undefined): boolean => closedOn.some((closed) => closed.day === day && closed.at < from)
    return entries.some((days) => days.every(isClosed) || wasClosed(days[0]) || wasClosed(days.at(-1)))
  }
  if (groups.some(contradicts)) for (const group of groups) group.unsure = true
}

/** "Mon-Thu 9am-5pm, Fri 4.30pm": beside ranges a time alone may be when the door closes. */
export function doubtLone(groups: readonly Group[]): void {
  if (!groups.some(({ ranges }) => ranges.some(({ closes }) => closes !== null))) return
  for (const group of groups) if (group.ranges.some(({ isLone }) => isLone)) group.unsure = true
}
