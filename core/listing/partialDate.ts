/** First instant (ms since 1970, UTC) of a year, month or day such as 2018, 2018-01 or 2018-01-31. */
export function partialDateStart(on: string): number {
  const already = kept.get(on)
  if (already !== undefined) return already
  const month = on.length < 7 ? 1 : Number(on.slice(5, 7))
  const start = Date.UTC(Number(on.slice(0, 4)), month - 1, on.length < 10 ? 1 : Number(on.slice(8, 10)))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(on, start)
  return start
}

/** Thousands of listings share a few hundred dates. */
const kept = new Map<string, number>()
const MOST_KEPT = 4000
