/** Upper ends of the steps in which a share is coloured, the last open; 0 stands apart. Fixed, so that two grids can be compared. */
export const SHARE_ENDS = [0.1, 0.25, 0.5, 0.75] as const

/** Ends of the steps in which a change is coloured, in shares. */
export const CHANGE_ENDS = [0.05, 0.15] as const

/** 0 = nobody, 1–5. @param share 0–1 */
export const shareClass = (share: number): number => (share === 0 ? 0 : 1 + SHARE_ENDS.filter((end) => share > end).length)

/** -3–3; 0 = no change that can be told: less than half of one in a hundred. @param change of a share */
export function changeClass(change: number): number {
  const size = Math.abs(change)
  if (size < 0.005) return 0
  return Math.sign(change) * (1 + CHANGE_ENDS.filter((end) => size > end).length)
}
