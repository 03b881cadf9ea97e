import { bbox } from '@turf/turf'
import { Clipper, ClipType, EndType, FillRule, JoinType, type Paths64 } from 'clipper2-ts'
import { equalAreaPlane, SQUARE_UNITS_A_SQUARE_M, type Plane } from '../../../core/gap/ground/equalAreaPlane.ts'
import { polygonsOf } from '../../../core/place/outlineFault.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { Water } from '../../../core/place/water.ts'
import { round5 } from '../../../core/lists/row/nationalGrid.ts'
import type { Outline } from './polygonIndex.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

const CM_A_METRE = 100
/** As far as anybody may be asked to walk, in a straight line. */
const ROUND_PLACE_M = 10_000
/** Super-generalised outlines lie up to so far from the coast. */
const COARSE_M = 250
/** How far inland of water that coarse outlines show a creek may run that they do not. */
const TIDE_M = 5_000
/** A hectare, in the units of the plane: smaller gaps between coarse outlines are bad drawing. */
const LEAST_SEA = 10_000 * SQUARE_UNITS_A_SQUARE_M
/** No line moves further: a fifth of the gaps that count. */
const SIMPLER_M = 4

/**
 * Water that a straight walk in or near a place may cross: where no outline holds ground. Outlines of neighbourhoods end at the tide.
 *
 * @param place outlines of its areas
 * @param fine every outline that is known at street level, the place's among them; sharing borders to the last digit
 * @param coarse outlines of the whole nation, super-generalised. Where they alone are known, ground within 5 km of the tide is unknown
 * and everything else is dry: what they call ground is not held to be free of creeks
 */
export function waterRound(place: readonly Outline[], fine: readonly Outline[], coarse: readonly Outline[]): Omit<Water, 'place'> {
  const box = roundPlace(place, ROUND_PLACE_M)
  const wide = roundPlace(place, ROUND_PLACE_M + TIDE_M)
  const plane = equalAreaPlane([
    [wide[0], wide[1]],
    [wide[2], wide[3]],
  ])
  const known = new Set(fine.map(({ properties }) => properties.code))
  const land = groundOf(fine, box, plane)
  const coarseLand = groundOf(coarse, wide, plane)
  const nearCoarse = wider(
    groundOf(
      coarse.filter(({ properties }) => !known.has(properties.code)),
      wide,
      plane,
    ),
    COARSE_M,
  )
  const sea = clip(ClipType.Difference, [boxPath(wide, plane)], coarseLand).filter((path) => Math.abs(Clipper.area(path)) >= LEAST_SEA)
  const nearTide = wider(sea, TIDE_M)
  const here = [boxPath(box, plane)]
  const water = clip(ClipType.Difference, here, [...land, ...nearCoarse])
  const unknown = clip(ClipType.Difference, clip(ClipType.Intersection, clip(ClipType.Intersection, nearCoarse, nearTide), here), land)
  return { water: ringsOf(water, plane), unknown: ringsOf(unknown, plane) }
}

/** Degrees; a metre of latitude is 1/111,195 degree on this sphere, one of longitude at 60° N twice that. */
function roundPlace(place: readonly Outline[], metres: number): Box {
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: [...place] })
  const degrees = metres / 111_195
  return [west - degrees * 2, south - degrees, east + degrees * 2, north + degrees]
}

/** The ground of all outlines that touch the box, as one. */
function groundOf(outlines: readonly Outline[], [west, south, east, north]: Box, plane: Plane): Paths64 {
  const near = outlines.filter((outline) => {
    const [w, s, e, n] = bbox(outline) as [number, number, number, number]
    return w <= east && e >= west && s <= north && n >= south
  })
  const paths = near.flatMap(({ geometry }) =>
    polygonsOf(geometry).flatMap((rings) =>
      rings.map((ring, hole) => {
        const path = ring.slice(1).map(([lon, lat]) => plane.project(lon, lat))
        return Clipper.area(path) > 0 === (hole === 0) ? path : path.toReversed()
      }),
    ),
  )
  return Clipper.union(paths, FillRule.NonZero)
}

const boxPath = ([west, south, east, north]: Box, plane: Plane) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ].map(([lon, lat]) => plane.project(lon!, lat!))

const clip = (how: ClipType, subject: Paths64, other: Paths64): Paths64 => Clipper.booleanOp(how, subject, other, FillRule.NonZero)

const wider = (paths: Paths64, metres: number): Paths64 =>
  paths.length === 0 ? [] : Clipper.inflatePaths(paths, metres * CM_A_METRE, JoinType.Round, EndType.Polygon, 2, 20 * CM_A_METRE)

/** 5 decimals; what is left of a ring that is too small for three corners is nothing. */
function ringsOf(paths: Paths64, plane: Plane): Position[][] {
  return Clipper.ramerDouglasPeuckerPaths(paths, SIMPLER_M * CM_A_METRE)
    .filter((path) => path.length > 2)
    .map((path) => {
      const ring = path.map(({ x, y }): Position => {
        const [lon, lat] = plane.unproject(x, y)
        return [round5(lon!), round5(lat!)]
      })
      return [...ring, ring[0]!]
    })
}
