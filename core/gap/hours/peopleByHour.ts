import { HOURS_IN_WEEK } from '../../hours/weekWeights.ts'
import { MASK_WORDS } from './weekMasks.ts'

const BYTES = MASK_WORDS * 4
/** Values of a byte: 8 hours, each open or shut. */
const VALUES = 256

/**
 * Coverage by hour of the week and kind of help: how many people can reach an open service. Kind k, hour h stands at
 * `k × HOURS_IN_WEEK + h`. Coverage in the sense of Church & ReVelle 1974; whole numbers add up exactly, in any order.
 *
 * @param masks as from `areaMasks`
 * @param people one row an area: whole numbers (people, or people in need in millionths)
 * @param kinds how many kinds the masks tell apart
 * @throws RangeError if `masks` does not have a row for each area and kind
 *
 * People are counted by what eight hours look like together (a byte of the mask), and only then by the hour: four additions
 * for each word that is not empty, however many of its hours are open. O(areas × kinds).
 */
export function peopleByHour(masks: Uint32Array, people: Float64Array, kinds: number): Float64Array {
  const words = people.length * kinds * MASK_WORDS
  if (masks.length !== words) throw new RangeError(`masks must have ${words} words for the areas of people, got ${masks.length}`)
  const byByte = new Float64Array(kinds * BYTES * VALUES)
  let at = 0
  for (let area = 0; area < people.length; area++) {
    const here = people[area]!
    for (let word = 0; word < kinds * MASK_WORDS; word++) {
      const bits = masks[at++]!
      if (bits === 0) continue
      const first = word * 4 * VALUES
      byByte[first + (bits & 255)]! += here
      byByte[first + VALUES + ((bits >>> 8) & 255)]! += here
      byByte[first + 2 * VALUES + ((bits >>> 16) & 255)]! += here
      byByte[first + 3 * VALUES + (bits >>> 24)]! += here
    }
  }
  return byHour(byByte, kinds)
}

/** Hour h is bit `h & 7` of byte `h >> 3`. */
function byHour(byByte: Float64Array, kinds: number): Float64Array {
  const reached = new Float64Array(kinds * HOURS_IN_WEEK)
  for (let kind = 0; kind < kinds; kind++)
    for (let hour = 0; hour < HOURS_IN_WEEK; hour++) {
      const first = (kind * BYTES + (hour >> 3)) * VALUES
      for (let value = 0; value < VALUES; value++)
        if ((value >> (hour & 7)) & 1) reached[kind * HOURS_IN_WEEK + hour]! += byByte[first + value]!
    }
  return reached
}
