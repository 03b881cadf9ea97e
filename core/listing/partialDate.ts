/** First instant (ms since 1970, UTC) of a year, month or day such as 2018, 2018-01 or 2018-01-31. */
export function partialDateStart(on: string): number {
  const month = on.length < 7 ? 1 : Number(on.slice(5, 7))
  return Date.UTC(Number(on.slice(0, 4)), month - 1, on.length < 10 ? 1 : Number(on.slice(8, 10)))
}
