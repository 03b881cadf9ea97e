import type { Circumstances } from '../circumstances.ts'

/** Minutes on foot that most people walk for something that matters. Our guess, as are those below. */
const MOST = 40
const WITH_SMALL_CHILDREN = 25
const WITH_CHILDREN = 30
const HARD_TO_WALK = 20
const OLD_FROM = 70

/** How far the client can reasonably walk, in minutes: as was said, else less with children, in old age, or where steps or standing are hard. */
export function reachOf({ farthestMin, children, age, access }: Circumstances): number {
  if (farthestMin !== null) return Math.max(1, farthestMin)
  if ((age !== null && age >= OLD_FROM) || access.includes('step-free') || access.includes('seats')) return HARD_TO_WALK
  if (children.includes('baby') || children.includes('1-4')) return WITH_SMALL_CHILDREN
  return children.includes('5-10') ? WITH_CHILDREN : MOST
}
