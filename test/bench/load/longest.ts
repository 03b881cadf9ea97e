/** A share of measured times, by nearest rank. @param share 0.99 = the time that one in a hundred takes longer than */
export function timeAt(timesMs: readonly number[], share: number): number {
  const sorted = timesMs.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const rounded = (value: number): number => Math.round(value * 10) / 10

export const print = (row: object): void => void process.stdout.write(`${JSON.stringify(row)}\n`)
