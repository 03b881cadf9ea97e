import type { DeskColumns } from '../../engine/answers.ts'
import { NOT_KNOWN, NOT_PUBLISHED, UNCERTAIN, type AreaClasses } from './areaClasses.ts'

/** How many areas a class has, and how many people in need live in them. */
export interface Tally {
  areas: number
  inNeed: number
}

export interface ClassTally {
  /** By class, 0–15. */
  classes: readonly Tally[]
  uncertain: number
  notPublished: number
  overWater: number
}

/** What the legend counts: every area once. */
export function classTally({ classes, hatches, overWater }: AreaClasses, { need }: Pick<DeskColumns, 'need'>): ClassTally {
  const tallies = Array.from({ length: NOT_KNOWN + 1 }, () => ({ areas: 0, inNeed: 0 }))
  classes.forEach((number, i) => {
    const tally = tallies[number]!
    tally.areas += 1
    tally.inNeed += Number.isNaN(need[i]!) ? 0 : need[i]!
  })
  const count = (marks: Uint8Array, mark: number): number => marks.reduce((sum, one) => sum + (one === mark ? 1 : 0), 0)
  return {
    classes: tallies,
    uncertain: count(hatches, UNCERTAIN),
    notPublished: count(hatches, NOT_PUBLISHED),
    overWater: count(overWater, 1),
  }
}
