/**
 * What can be said about a door at an instant. Instants are ms since 1970 UTC; clock times are Europe/London.
 * `closed` = the listing itself is closed, or its published season is over; a door that opens later is `opens next`.
 */
export type OpenState =
  | { state: 'open until'; until: number }
  | { state: 'opens next'; opens: number; closes: number | null }
  | { state: 'closed'; reason: 'closed' | 'temporarily closed' | 'no session ahead' }
  | { state: 'not confirmed'; reason: NotConfirmed }

/** Why it is not known whether a door is open. */
export const NOT_CONFIRMED = [
  'no hours',
  'hours not read',
  'not checked',
  'by appointment',
  'bank holiday',
  'term time',
  'school holidays',
  'some weeks',
  'christmas',
  'no closing time',
  'reported closed',
] as const
export type NotConfirmed = (typeof NOT_CONFIRMED)[number]
