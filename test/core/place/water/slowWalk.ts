import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { Position } from '../../../../core/listing/service.ts'
import { distanceM } from '../../../../core/place/geo.ts'

/** Whether each metre of a straight way lies in an odd number of rings: slow, and obvious. */
export function metresInside(rings: readonly Position[][], from: Position, to: Position): boolean[] {
  const metres = Math.ceil(distanceM(from, to))
  const polygons = rings.map((ring) => polygon([ring]))
  return Array.from({ length: metres + 1 }, (_, metre) => {
    const share = metre / metres
    const at = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
    return polygons.filter((each) => booleanPointInPolygon(at, each)).length % 2 === 1
  })
}

/** Lengths of the stretches inside that have ground before and after them. Metres. */
export function gapsIn(inside: readonly boolean[]): number[] {
  const gaps: number[] = []
  let since: number | null = null
  inside.forEach((wet, metre) => {
    if (wet && since === null) since = metre
    if (wet || since === null) return
    if (since > 0) gaps.push(metre - since)
    since = null
  })
  return gaps
}
