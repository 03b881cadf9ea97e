/** First instant (ms since 1970, UTC) of a year, month or day such as 2018, 2018-01 or 2018-01-31. */
export function partialDateStart(on: string): number {
  const [year = '1970', month = '01', day = '01'] = on.split('-')
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}
