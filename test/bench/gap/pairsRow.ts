import { around } from 'geokdbush'
import { gridOf } from '../../../core/gap/distance/grid.ts'
import type { Points } from '../../../core/gap/distance/points.ts'
import { walkedPairs } from '../../../core/gap/distance/walkedPairs.ts'
import { EARTH_RADIUS_M } from '../../../core/place/geo.ts'
import { treeOf } from './nearestRows.ts'
import { inTurns, type Bench } from './row.ts'

const WITHIN_M = 2_000
/** geokdbush has an earth of 6,371 km, ours is 8.8 m larger: the same angle. */
const WITHIN_KM = (WITHIN_M / EARTH_RADIUS_M) * 6_371

/** Ours holds the pairs both ways with their metres; the peer lists them one way without. */
export const pairsAndGeokdbush: Bench = ({ areas, services }, repeats) => {
  const { byArea } = walkedPairs(areas, gridOf(services), WITHIN_M, 1)
  const listed = geokdbushPairs(areas, services).map((found) => found.toSorted((a, b) => a - b))
  const same = listed.every((found, i) => {
    const ours = byArea.column.subarray(byArea.starts[i], byArea.starts[i + 1])
    return found.length === ours.length && found.every((j, n) => j === ours[n])
  })
  const { oursMs, peerMs } = inTurns(
    repeats,
    () => walkedPairs(areas, gridOf(services), WITHIN_M, 1),
    () => geokdbushPairs(areas, services),
  )
  return {
    row: 'all pairs within 2 km, index built',
    peer: 'geokdbush',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 20 },
    agrees: same,
    difference: Math.abs(listed.reduce((sum, found) => sum + found.length, 0) - byArea.column.length),
    of: 'pairs; the same services for each area',
    areas: areas.count,
    services: services.count,
    pairs: byArea.column.length,
  }
}

function geokdbushPairs(areas: Points, services: Points): number[][] {
  const tree = treeOf(services)
  return Array.from(areas.lon, (lon, i) => around(tree, lon, areas.lat[i]!, Infinity, WITHIN_KM))
}
