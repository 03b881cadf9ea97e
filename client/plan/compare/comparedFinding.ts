import type { NeedBand } from '../../../core/gap/answer/areaBands.ts'
import type { ComparedRow } from './comparedRows.ts'

/** What can be said of some rows: which has the largest share, which the smallest, and which the band cannot tell from the largest. */
export interface ComparedFinding {
  most: Known
  least: Known
  /** Others whose band reaches as high as the least of `most`. */
  asMany: readonly Known[]
}
type Known = ComparedRow & { share: NeedBand }

/** null where no share is known. */
export function comparedFinding(rows: readonly ComparedRow[]): ComparedFinding | null {
  const known = rows.filter((row): row is Known => row.share !== null).toSorted((a, b) => b.share.value - a.share.value)
  const [most] = known
  if (most === undefined) return null
  return { most, least: known.at(-1)!, asMany: known.slice(1).filter(({ share }) => share.high >= most.share.low) }
}

/** Share beyond reach of all the rows together, 0–1; null where none is known. */
export function shareOfAll(rows: readonly ComparedRow[]): number | null {
  const need = rows.reduce((sum, row) => sum + row.need, 0)
  return need === 0 ? null : rows.reduce((sum, row) => sum + row.beyond, 0) / need
}
