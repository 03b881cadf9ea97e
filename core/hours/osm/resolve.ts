import { type Days, HOLIDAY, shared, USUAL_DAY, without } from './days.ts'
import { NotUnderstood } from './notUnderstood.ts'
import type { Range, Statement } from './statement.ts'

/** Days and the sessions held on them, whatever else is held there. */
export interface Held {
  days: Days
  times: Range[]
}

/** A text with more than these is not a door's hours. */
const MOST_BOXES = 64

/**
 * Statements that stand in for one another → sessions that add up. A `;` takes away what was held before on the days it names;
 * a session belongs to the day it opens on. Nights that a statement could cut are refused before, by `refuseCutNights`.
 *
 * @throws NotUnderstood where what is left cannot be said
 */
export function resolve(statements: readonly Statement[]): Held[] {
  let held: Held[] = []
  for (const [index, statement] of statements.entries()) {
    // The grammar leaves open what a statement without days does to those before it.
    if (index > 0 && statement.everyDay) throw new NotUnderstood(0)
    if (statement.off && statement.times.length > 0) held = held.flatMap((one) => closedFor(one, statement))
    else if (statement.off || !statement.adds)
      held = held.flatMap((one) => left([one.days], statement.days).map((days) => ({ ...one, days })))
    if (!statement.off) held.push(...daysHeld(statement).map((days) => ({ days, times: statement.times })))
    if (held.length > MOST_BOXES) throw new NotUnderstood(0)
  }
  return held
}

const daysHeld = ({ days, saysHolidays }: Statement): Days[] =>
  saysHolidays ? days.flatMap((one) => [USUAL_DAY, HOLIDAY].map((bank) => ({ ...one, bank }))) : days

function left(days: readonly Days[], taken: readonly Days[]): Days[] {
  let rest = [...days]
  for (const box of taken) {
    rest = rest.flatMap((one) => without(one, box))
    if (rest.length > MOST_BOXES) throw new NotUnderstood(0)
  }
  return rest
}

/** "Mo-Fr 12:00-13:00 off": sessions of those days without those minutes. Not across midnight, nor without an end. */
function closedFor(one: Held, { days, times }: Statement): Held[] {
  if ([...one.times, ...times].some(({ closes }) => closes === null || closes > 1440)) throw new NotUnderstood(0)
  const inside = left([one.days], left([one.days], days)).flatMap((box) => shared(box, one.days) ?? [])
  const rest = times.reduce<Range[]>((open, off) => open.flatMap((range) => cut(range, off)), one.times)
  return [
    ...left([one.days], days).map((box) => ({ ...one, days: box })),
    ...(rest.length === 0 ? [] : inside.map((box) => ({ days: box, times: rest }))),
  ]
}

function cut(range: Range, off: Range): Range[] {
  const [from, to] = [range.closes!, off.closes!]
  return [
    { opens: range.opens, closes: Math.min(from, off.opens) },
    { opens: Math.max(range.opens, to), closes: from },
  ].filter(({ opens, closes }) => closes > opens)
}
