import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import type { Position } from '../../listing/service.ts'
import { ringArea } from './ringArea.ts'

type Ring = Position[]

/**
 * The same ground, but no ring goes through a place twice: areas that meet in a corner alone are parts of their own, ground that only a
 * corner closes in is a hole. O(vertices), where nothing touches.
 */
export function splitWhereTouching({ type, coordinates }: MultiPolygon): MultiPolygon {
  return { type, coordinates: (coordinates as Ring[][]).flatMap(partsOf) }
}

function partsOf(rings: Ring[]): Ring[][] {
  const loops = rings.map(loopsOf)
  if (loops.every(({ length }) => length === 1)) return [rings]
  const ofKind = (isShell: boolean): Ring[] =>
    loops.flatMap((some, at) => some.filter((loop) => isSameWay(loop, rings[at]!) === (isShell === (at === 0))))
  const parts = ofKind(true).map((shell) => [shell])
  for (const hole of ofKind(false)) (parts.find(([shell]) => holds(shell!, hole)) ?? parts[0]!).push(hole)
  return parts
}

/** A ring as loops, none of which goes through a place twice. */
function loopsOf(ring: Ring): Ring[] {
  const loops: Ring[] = []
  const path: Ring = []
  const placeOf = new Map<string, number>()
  for (const at of ring) {
    const seen = placeOf.get(at.join())
    if (seen === undefined) {
      placeOf.set(at.join(), path.length)
      path.push(at)
      continue
    }
    const loop = path.splice(seen + 1)
    for (const left of loop) placeOf.delete(left.join())
    if (loop.length > 1) loops.push([at, ...loop, at])
  }
  return loops
}

const isSameWay = (a: Ring, b: Ring): boolean => ringArea(a) > 0 === ringArea(b) > 0

const holds = (shell: Ring, hole: Ring): boolean => hole.some((at) => booleanPointInPolygon(at, polygon([shell]), { ignoreBoundary: true }))
