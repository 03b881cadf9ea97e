import type { Nearest } from '../distance/nearest.ts'
import { chordOf } from '../distance/points.ts'

/** Each area belongs to the service nearest to it: who loses something when it goes, and who stands near a new one. */
export interface Allocation {
  /** Areas of service j: `areas[starts[j]]` up to `areas[starts[j + 1]]`, ascending; after the last service those that have none. */
  starts: Uint32Array
  areas: Uint32Array
  /**
   * From each service to the farthest of its areas, straight through the earth in earth radii: 0 where it has none, Infinity
   * where it delivers to them, since they may be anywhere.
   */
  farthest: Float64Array
}

/** @param delivers whether a service delivers, so that its distance is 0 wherever the areas are. O(areas + services) */
export function allocationOf({ index, straightM }: Nearest, services: number, delivers: (service: number) => boolean): Allocation {
  const starts = new Uint32Array(services + 2)
  const farthest = new Float64Array(services)
  const holderOf = (i: number): number => (index[i] === -1 ? services : index[i]!)
  for (let i = 0; i < index.length; i++) starts[holderOf(i) + 1]!++
  for (let j = 0; j <= services; j++) starts[j + 1]! += starts[j]!
  const next = starts.slice()
  const areas = new Uint32Array(index.length)
  for (let i = 0; i < index.length; i++) {
    const holder = holderOf(i)
    areas[next[holder]!++] = i
    if (holder === services) continue
    const metres = delivers(holder) ? Infinity : straightM[i]!
    farthest[holder] = Math.max(farthest[holder]!, metres)
  }
  return { starts, areas, farthest: farthest.map((metres) => (metres === Infinity ? Infinity : chordOf(metres))) }
}

/** The areas of one service, or with the number of services those that have none. */
export const allocatedTo = ({ starts, areas }: Allocation, service: number): Uint32Array =>
  areas.subarray(starts[service], starts[service + 1])
