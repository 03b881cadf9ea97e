/** One line of a bench. */
export interface BenchLine {
  work: string
  figure: number
  unit: 'ms' | 'score'
  bar: number
}

/** Prints a line, with whether the bar was reached. */
export function row({ work, figure, unit, bar }: BenchLine): void {
  const shown = unit === 'ms' ? Math.round(figure * 10) / 10 : Math.round(figure * 1000) / 1000
  process.stdout.write(`${JSON.stringify({ work, figure: shown, unit, bar, reached: figure <= bar })}\n`)
}
