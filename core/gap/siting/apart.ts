import type { Cover } from './cover/cover.ts'

/**
 * A number of new sites below which nobody can cover everybody: areas that no fixed site covers are taken in order, each only
 * where no site would cover it together with one taken before, so that each of them needs a site of its own. O(pairs), because
 * a candidate covers at most one of them.
 *
 * @param cover whose weight is 0 where nobody has to be covered
 * @param free 1 = may be opened
 */
export function areasApart({ weight, byCandidate, byArea }: Cover, free: Uint8Array, fixed: readonly number[]): number {
  const together = new Uint8Array(byArea.rows)
  const mark = (j: number) => {
    for (let k = byCandidate.starts[j]!; k < byCandidate.starts[j + 1]!; k++) together[byCandidate.column[k]!] = 1
  }
  for (const j of fixed) mark(j)
  let apart = 0
  for (let i = 0; i < byArea.rows; i++) {
    if (weight[i] === 0 || together[i] === 1) continue
    apart++
    for (let k = byArea.starts[i]!; k < byArea.starts[i + 1]!; k++) if (free[byArea.column[k]!] === 1) mark(byArea.column[k]!)
  }
  return apart
}
