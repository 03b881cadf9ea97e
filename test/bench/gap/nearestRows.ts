import { distance } from '@turf/turf'
import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { gridOf } from '../../../core/gap/distance/grid.ts'
import { nearest } from '../../../core/gap/distance/nearest.ts'
import type { Points } from '../../../core/gap/distance/points.ts'
import { distanceM } from '../../../core/place/geo.ts'
import { greatestDifference, inTurns, medianMs, type Bench } from './row.ts'

const NEAREST = 'nearest service of each area, index built'

export const nearestAndTurf: Bench = ({ areas, services, sample }, repeats) => {
  const scale = areas.count / sample.count
  const slow = turfNearest(sample, services)
  const fast = nearest(sample, gridOf(services))
  const difference = greatestDifference(fast.straightM, slow.metres)
  const oursMs = medianMs(repeats.ours, () => nearest(areas, gridOf(services)))
  const peerMs = scale * medianMs(repeats.peer, () => turfNearest(sample, services))
  return {
    row: NEAREST,
    peer: 'naive Turf loop, timed on 1 % of the areas and scaled',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 1_000 },
    agrees: difference < 1e-6 && greatestDifference(fast.index, slow.index) === 0,
    difference,
    of: 'metres; indices equal',
    areas: areas.count,
    services: services.count,
  }
}

export const nearestAndGeokdbush: Bench = ({ areas, services }, repeats) => {
  const byTree = geokdbushNearest(areas, services)
  const fast = nearest(areas, gridOf(services))
  const metres = byTree.map((j, i) => distanceM([areas.lon[i]!, areas.lat[i]!], [services.lon[j]!, services.lat[j]!]))
  const difference = greatestDifference(fast.straightM, metres)
  const { oursMs, peerMs } = inTurns(
    repeats,
    () => nearest(areas, gridOf(services)),
    () => geokdbushNearest(areas, services),
  )
  return {
    row: NEAREST,
    peer: 'geokdbush',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 20 },
    agrees: difference === 0,
    difference,
    of: 'metres to the service found',
    areas: areas.count,
    services: services.count,
  }
}

export function treeOf(services: Points): KDBush {
  const tree = new KDBush(services.count)
  for (let j = 0; j < services.count; j++) tree.add(services.lon[j]!, services.lat[j]!)
  return tree.finish()
}

function geokdbushNearest(areas: Points, services: Points): Float64Array {
  const tree = treeOf(services)
  return areas.lon.map((lon, i) => around(tree, lon, areas.lat[i]!, 1)[0] ?? -1)
}

function turfNearest(areas: Points, services: Points) {
  const metres = new Float64Array(areas.count).fill(Infinity)
  const index = new Int32Array(areas.count).fill(-1)
  const places = Array.from(services.lon, (lon, j) => [lon, services.lat[j]!])
  for (let i = 0; i < areas.count; i++) {
    const home = [areas.lon[i]!, areas.lat[i]!]
    places.forEach((place, j) => {
      const here = distance(home, place, { units: 'meters' })
      if (here >= metres[i]!) return
      metres[i] = here
      index[i] = j
    })
  }
  return { metres, index }
}
