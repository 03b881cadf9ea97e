import { distance } from '@turf/turf'
import { accessOf, supplyRatios } from '../../../core/gap/access/access.ts'
import { parseDecay } from '../../../core/gap/access/decay.ts'
import { gridOf } from '../../../core/gap/distance/grid.ts'
import type { Demand } from '../../../core/gap/model/demand.ts'
import type { Points } from '../../../core/gap/distance/points.ts'
import { walkedPairs } from '../../../core/gap/distance/walkedPairs.ts'
import { DETOUR } from '../../../core/place/geo.ts'
import { greatestDifference, medianMs, type Bench } from './row.ts'

/** 10, 20 and 30 minutes on foot at 4.8 km/h, with the weights of Luo & Qi 2009. */
const DECAY = parseDecay('step:800=1,1600=.68,2400=.22')

export const accessAndTurf: Bench = ({ areas, services, sample }, repeats) => {
  const capacity = new Float64Array(services.count).fill(1)
  const difference = greatestDifference(access(sample, services, capacity), turfAccess(sample, services))
  const oursMs = medianMs(repeats.ours, () => access(areas, services, capacity))
  const peerMs = (areas.count / sample.count) * medianMs(repeats.peer, () => turfAccess(sample, services))
  return {
    row: 'E2SFCA from coordinates',
    peer: 'naive Turf, both steps over every pair, timed on a place of 1 % of the areas and scaled',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 1_000 },
    agrees: difference < 1e-12,
    difference,
    of: 'services a person, on the place of 1 %',
    areas: areas.count,
    services: services.count,
    pairs: walkedPairs(areas, gridOf(services), DECAY.farthest, DETOUR).byArea.column.length,
  }
}

function access(areas: Demand, services: Points, capacity: Float64Array): Float64Array {
  const { byArea, byService } = walkedPairs(areas, gridOf(services), DECAY.farthest, DETOUR)
  return accessOf(byArea, supplyRatios(byService, areas.people, capacity, DECAY), DECAY)
}

/** R_j = 1 / Σ_i P_i f(d_ij), then A_i = Σ_j R_j f(d_ij), as it stands in the paper. */
function turfAccess(areas: Demand, services: Points): number[] {
  const homes = Array.from(areas.lon, (lon, i) => [lon, areas.lat[i]!])
  const places = Array.from(services.lon, (lon, j) => [lon, services.lat[j]!])
  const weight = (home: number[], place: number[]): number => DECAY.weight(distance(home, place, { units: 'meters' }) * DETOUR)
  const ratios = places.map((place) => {
    const reaching = homes.reduce((sum, home, i) => sum + areas.people[i]! * weight(home, place), 0)
    return reaching === 0 ? 0 : 1 / reaching
  })
  return homes.map((home) => places.reduce((sum, place, j) => sum + ratios[j]! * weight(home, place), 0))
}
