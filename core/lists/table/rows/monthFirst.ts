const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)\b/

/** Whether the days of a column are written as in America: one that can only be, and none that cannot. */
export function monthStandsFirst(cells: readonly string[]): boolean {
  const pairs = cells.flatMap((cell) => {
    const found = SLASHED.exec(cell)
    return found === null ? [] : [[Number(found[1]), Number(found[2])] as const]
  })
  return pairs.some(([, second]) => second > 12) && pairs.every(([first]) => first <= 12)
}

/** "10/13/26 14:09:08" → "13/10/26". */
export const turned = (cell: string): string => {
  const found = SLASHED.exec(cell)
  return found === null ? cell : `${found[2]}/${found[1]}/${found[3]}`
}
