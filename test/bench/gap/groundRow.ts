import { area, circle, difference, featureCollection, multiPolygon, union } from '@turf/turf'
import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Points } from '../../../core/gap/distance/points.ts'
import { uncoveredGround } from '../../../core/gap/ground/uncoveredGround.ts'
import { DETOUR, distanceM } from '../../../core/place/geo.ts'
import { medianMs, type Bench } from './row.ts'

const DISCS = 400
const REACH_M = 1_609

/** The West Midlands' authorities, and the 400 services that stand nearest to Birmingham. */
export const groundAndTurf: Bench = ({ services }, repeats) => {
  const { features } = JSON.parse(readFileSync('data/west-midlands/boundaries.geojson', 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon
  >
  const outlines = features.filter(({ properties }) => properties?.kind === 'authority').map(({ geometry }) => geometry)
  const discs = nearestTo([-1.9, 52.48], services)
  const ours = uncoveredGround(outlines, discs, REACH_M, DETOUR)
  const byTurf = turfGround(outlines, discs)
  const place = ours.squareM / ours.share
  const off = Math.abs(byTurf - ours.squareM) / place
  const oursMs = medianMs(repeats.ours, () => uncoveredGround(outlines, discs, REACH_M, DETOUR))
  const peerMs = medianMs(repeats.peer, () => turfGround(outlines, discs))
  return {
    row: 'uncovered ground of 400 discs',
    peer: 'Turf circle, union, difference and area, 64 corners a disc in both',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 25 },
    agrees: off < 1e-3,
    difference: off,
    of: "share of the place's ground",
    areas: outlines.length,
    services: discs.count,
    uncoveredSquareKm: ours.squareM / 1e6,
    share: ours.share,
  }
}

function nearestTo(middle: [number, number], { count, lon, lat }: Points): Points {
  const metres = lon.map((here, j) => distanceM(middle, [here, lat[j]!]))
  const rows = Array.from({ length: count }, (_, j) => j)
    .toSorted((a, b) => metres[a]! - metres[b]!)
    .slice(0, DISCS)
  return {
    count: rows.length,
    lon: Float64Array.from(rows, (j) => lon[j]!),
    lat: Float64Array.from(rows, (j) => lat[j]!),
  }
}

function turfGround(outlines: readonly (Polygon | MultiPolygon)[], discs: Points): number {
  const round = Array.from(discs.lon, (lon, j) => circle([lon, discs.lat[j]!], REACH_M / DETOUR, { units: 'meters', steps: 64 }))
  const covered = union(featureCollection<Polygon>(round))
  const place = multiPolygon(outlines.flatMap((outline) => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates)))
  const left: Feature<Polygon | MultiPolygon> | null =
    covered === null ? place : difference(featureCollection<Polygon | MultiPolygon>([place, covered]))
  return left === null ? 0 : area(left)
}
