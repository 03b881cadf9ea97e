import type { MapShow } from '../ask/planQuestion.ts'
import type { DeskColumns } from '../engine/answers.ts'

export type ClassedBy = 'need' | 'distance'

export const classedBy = (show: MapShow): ClassedBy => (show === 'distance' ? 'distance' : 'need')

/**
 * Upper ends of the classes, inclusive; the fifth has none. They stay the same whatever is asked, so that two maps can be compared.
 * Need: people in need beyond reach in one area. Distance: walked metres to the nearest door (5, 10, 20, 40 minutes).
 */
export const CLASS_ENDS = { need: [250, 500, 750, 1000], distance: [400, 800, 1609, 3219] } as const satisfies Record<
  ClassedBy,
  readonly number[]
>

/** 0 = within reach (need only); 1–5 = least to most. No door at all is class 5. */
export function classOf(
  { need, nearestM, covered }: Pick<DeskColumns, 'need' | 'nearestM' | 'covered'>,
  i: number,
  show: ClassedBy,
): number {
  if (show === 'need' && covered[i] === 1) return 0
  const value = show === 'need' ? need[i]! : nearestM[i]!
  const index = CLASS_ENDS[show].findIndex((end) => value <= end)
  return index === -1 ? 5 : index + 1
}
