import type { Model } from '../model/model.ts'

/** People who could walk to a service and are in nobody's catchment. */
export interface BetweenLines {
  /** 1 = so it is with the area; one row an area. */
  between: Uint8Array
  people: number
  /** Income-deprived people, in millionths of a person. */
  needMillionths: number
}

/**
 * Who falls between the lines: within reach of at least one door, and served by none, since all of those doors are for people who
 * live elsewhere and nobody delivers. Sums of whole numbers. O(areas).
 */
export function betweenLines({ demand, walk, served }: Model): BetweenLines {
  const between = new Uint8Array(demand.count)
  let [people, needMillionths] = [0, 0]
  for (let i = 0; i < demand.count; i++) {
    const couldWalk = walk.byArea.starts[i + 1] !== walk.byArea.starts[i]
    const isServed = served.byArea.starts[i + 1] !== served.byArea.starts[i]
    if (!couldWalk || isServed) continue
    between[i] = 1
    people += demand.people[i]!
    needMillionths += demand.needMillionths[i]!
  }
  return { between, people, needMillionths }
}
