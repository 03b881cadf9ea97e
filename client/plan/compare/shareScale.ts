import type { ComparedPanel } from './useComparison.ts'

const STEP = 0.1

/** Where all panels of a comparison end, as a share: the next tenth above the largest, so that every panel has one scale from nought. */
export function shareScale(panels: readonly Pick<ComparedPanel, 'rows'>[]): number {
  const largest = Math.max(0, ...panels.flatMap(({ rows }) => rows.map(({ share }) => share?.high ?? 0)))
  return Math.min(1, Math.max(STEP, Math.ceil(largest / STEP - 1e-9) * STEP))
}
