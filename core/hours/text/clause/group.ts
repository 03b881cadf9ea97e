import type { Days, Limit, Of, Spec } from '../pieces/piece.ts'
import { NO_LIMIT } from '../pieces/piece.ts'
import type { Range } from '../pieces/times.ts'
import type { Often, Span } from '../lex/token.ts'

/** Sessions that are said together: every range on every day. */
export interface Group extends Span {
  specs: readonly Spec[]
  ranges: readonly Range[]
  /** Where its times stand. */
  times: Span
  limit: Limit
  /** Words that say what it is for, where that is not the listing's own thing. */
  label: readonly string[] | null
  /** The kind of service that words before or beside it name, as of `kindNamed`. */
  kind: number | null
  /** Where that name begins, if it is not left as words of its own. */
  nameFrom: number | null
  /** Words follow it that may say what it is for: "Monday 10-12 knitting". */
  described: boolean
  /** The weekdays of each entry of its list. */
  entries: Days['entries']
  /** "Mon Wed Fri 10-2": a list only where the text names no other days. */
  loose: boolean
  /** It may not be held as it says. */
  unsure: boolean
}

const NOON = 720
const DAY = 1440
const LATE_MORNING = 14 * 60
const EARLY_AFTERNOON = 11 * 60

export function groupOf(
  days: Of<'days'>,
  times: Of<'times'>,
  { label, kind, nameFrom }: Pick<Group, 'label' | 'kind' | 'nameFrom'>,
): Group {
  const { specs, half, entries, unclear } = days.days
  return {
    from: Math.min(days.from, times.from),
    to: Math.max(days.to, times.to),
    specs,
    ranges: times.ranges,
    times: { from: times.from, to: times.to },
    limit: NO_LIMIT,
    label,
    kind,
    nameFrom,
    described: false,
    entries,
    loose: false,
    unsure: unclear || clash(times.ranges) || times.ranges.some((range) => !isIn(half, range)),
  }
}

/** "Tuesday mornings 1-3pm" is a slip, and "Weekday mornings 9-5" says two things. */
const isIn = (half: Days['half'], { opens, closes }: Range): boolean =>
  half === null || (half === 'am' ? opens < NOON && (closes ?? 0) <= LATE_MORNING : opens >= EARLY_AFTERNOON)

/** Two spans at once are two readings, or two things: "09:30 - 17:00 / 08:00 - 20:00". */
const clash = (ranges: readonly Range[]): boolean => ranges.some((a, at) => ranges.slice(at + 1).some((b) => overlaps(a, b)))

/** Both hold: the later start, the earlier end. */
export function limited(limit: Limit, more: Limit): Limit {
  const from = [limit.from, more.from].filter((date) => date !== null).sort()
  const to = [limit.to, more.to].filter((date) => date !== null).sort()
  return {
    term: limit.term || more.term,
    bank: more.bank === 'not stated' ? limit.bank : more.bank,
    from: from.at(-1) ?? null,
    to: to[0] ?? null,
  }
}

/** "Saturday 10-12, fortnightly": clear only where it can mean one session. "1st Monday 10-12, monthly" says the same twice. */
export function recur(group: Group, often: Often): void {
  const [spec, ...more] = group.specs
  if (often === 'monthly' && group.specs.every(({ nth }) => nth.length > 0)) return
  const isOne = spec !== undefined && more.length === 0 && spec.days.length === 1 && isPlain(spec) && group.ranges.length === 1
  if ((often === 'alternate' || often === 'fortnightly') && isOne) group.specs = [{ ...spec, alternate: true }]
  else group.unsure = true
}

/** "Every Monday 10-12 (1st and 3rd Monday of the month)": the closer word holds, where it is about the same one day. @returns whether it does */
export function recurOn(group: Group, { specs, unclear }: Days): boolean {
  const [own, ...more] = group.specs
  const day = own?.days[0]
  if (own === undefined || more.length > 0 || own.days.length > 1 || !isPlain(own) || unclear) return false
  if (!specs.every(({ days }) => days.length === 1 && days[0] === day)) return false
  group.specs = specs
  return true
}

/**
 * Takes a pause from the groups it lies within: "9-3, closed 12-1". Where it lies within none, nor beside one, it is not
 * understood, and all are unsure; so are those it lies across.
 *
 * @param isForAll a sentence of its own; else it is about the last of those it may be about, and the others are unsure
 */
export function pauseAll(groups: readonly Group[], range: Range, isForAll: boolean): void {
  const within = groups.filter(({ ranges }) => ranges.some((open) => isWithin(open, range)))
  const isBeside = groups.some(({ ranges }) => ranges.some((open) => open.closes === range.opens || open.opens === range.closes))
  for (const group of groups) {
    if (within.includes(group)) pause(group, range, isForAll || group === within.at(-1))
    else if ((within.length === 0 && !isBeside) || group.ranges.some((open) => overlaps(open, range))) group.unsure = true
  }
}

function pause(group: Group, range: Range, isSure: boolean): void {
  if (!isSure) group.unsure = true
  group.ranges = group.ranges.flatMap((open) =>
    isWithin(open, range)
      ? [
          { opens: open.opens, closes: range.opens },
          { opens: range.closes!, closes: open.closes },
        ]
      : [open],
  )
}

/** Whether they share a time; a range without an end is its beginning. */
export const overlaps = (a: Range, b: Range): boolean => a.opens < endOf(b) && b.opens < endOf(a)
const endOf = ({ opens, closes }: Range): number => (closes === null ? opens + 1 : closes > opens ? closes : closes + DAY)

/** Whether a range runs on before and after another. */
export const isWithin = (open: Range, { opens, closes }: Range): boolean =>
  open.closes !== null && closes !== null && open.opens < opens && (open.closes <= open.opens || closes < open.closes)

/** A mark may be about it, unless it has one of its own. */
export function maybe(group: Group): void {
  const { term, from, to } = group.limit
  if (!term && from === null && to === null && !group.specs.some(({ alternate }) => alternate)) group.unsure = true
}

export const isPlain = ({ nth, alternate, on }: Spec): boolean => nth.length === 0 && !alternate && on === null

export const without = (specs: readonly Spec[], gone: ReadonlySet<number>): Spec[] =>
  specs.map((spec) => ({ ...spec, days: spec.days.filter((day) => !gone.has(day)) })).filter(({ days }) => days.length > 0)

/** The weekdays of all recurrences. */
export const daysOf = (specs: readonly Spec[]): Set<number> => new Set(specs.flatMap(({ days }) => days))
