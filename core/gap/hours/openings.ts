/**
 * Sessions of services in compressed rows, in minutes since a moment that all share. Those of service j stand from
 * `starts[j]` up to `starts[j + 1]`, by opening; none overlap.
 */
export interface Openings {
  count: number
  starts: Uint32Array
  opens: Float64Array
  /** Equal to `opens` where nobody knows how long it lasts: who is there at the opening is in. */
  closes: Float64Array
  /** Minutes after which all of it comes again (10,080 = a typical week); Infinity = never, the sessions have dates. */
  repeatsAfter: number
}

/** When somebody may walk in: from `opens` until just before `closes`, minutes. */
export interface Span {
  opens: number
  closes: number
}

/** @param spans of each service, in any order: within the first round where they repeat; what overlaps becomes one */
export function openingsOf(spans: readonly (readonly Span[])[], repeatsAfter: number): Openings {
  const separate = spans.map(withoutOverlaps)
  const starts = new Uint32Array(spans.length + 1)
  separate.forEach((ofService, service) => (starts[service + 1] = starts[service]! + ofService.length))
  const all = separate.flat()
  return {
    count: spans.length,
    starts,
    opens: Float64Array.from(all, ({ opens }) => opens),
    closes: Float64Array.from(all, ({ closes }) => closes),
    repeatsAfter,
  }
}

/**
 * The same services in the same order, those with a 0 in `keep` without any session.
 *
 * @throws RangeError if `keep` does not have a row for each service
 */
export function openingsWhere({ count, starts, opens, closes, repeatsAfter }: Openings, keep: Uint8Array): Openings {
  if (keep.length !== count) throw new RangeError(`keep must have one row for each of ${count} services, got ${keep.length}`)
  const sessionsOf = (service: number): Span[] =>
    Array.from({ length: starts[service + 1]! - starts[service]! }, (_, n) => {
      const session = starts[service]! + n
      return { opens: opens[session]!, closes: closes[session]! }
    })
  return openingsOf(
    Array.from(keep, (isKept, service) => (isKept === 0 ? [] : sessionsOf(service))),
    repeatsAfter,
  )
}

/** Whether a service holds any session at all: nobody waits where none is known. */
export const holdsAny = ({ starts }: Openings, service: number): boolean => starts[service]! < starts[service + 1]!

/**
 * When people who come to one service at given times get in: at once where it is open, at its next opening otherwise.
 * Who comes at the very end of a session is too late for it.
 *
 * @param ready when each sets out, minutes, ascending; Infinity = never
 * @param walk minutes on the way
 * @param entered filled with minutes; Infinity = never, as far as the sessions go
 *
 * Both times and sessions ascend, so one pass over both does: O(times + sessions).
 */
export function enter(openings: Openings, service: number, ready: Float64Array, walk: number, entered: Float64Array): void {
  const { opens, closes, repeatsAfter } = openings
  const [first, end] = [openings.starts[service]!, openings.starts[service + 1]!]
  if (first === end) {
    entered.fill(Infinity)
    return
  }
  let session = first
  // Minutes of the rounds gone by: where nothing repeats, the second round begins never.
  let round = 0
  for (let n = 0; n < ready.length; n++) {
    const arrival = ready[n]! + walk
    if (arrival === Infinity) {
      entered[n] = Infinity
      continue
    }
    if (arrival >= round + 2 * repeatsAfter) {
      round = Math.floor(arrival / repeatsAfter) * repeatsAfter
      session = first
    }
    while (arrival > round + opens[session]! && arrival >= round + closes[session]!)
      if (++session === end) {
        session = first
        round += repeatsAfter
      }
    entered[n] = Math.max(arrival, round + opens[session]!)
  }
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const separate: Span[] = []
  for (const span of spans.toSorted((a, b) => a.opens - b.opens || a.closes - b.closes)) {
    const last = separate.at(-1)
    if (last !== undefined && span.opens < last.closes) last.closes = Math.max(last.closes, span.closes)
    else separate.push({ ...span })
  }
  return separate
}
