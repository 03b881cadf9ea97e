import { areaMasks } from '../../../core/gap/hours/areaMasks.ts'
import { kindsOf } from '../../../core/gap/hours/kinds.ts'
import { modelOf } from '../../../core/gap/model/model.ts'
import type { Pairs } from '../../../core/gap/distance/pairs.ts'
import { peopleByHour } from '../../../core/gap/hours/peopleByHour.ts'
import type { Supply } from '../../../core/gap/model/supplyColumns.ts'
import { hasHour } from '../../../core/gap/hours/weekMasks.ts'
import { HOURS_IN_WEEK } from '../../../core/hours/weekWeights.ts'
import { greatestDifference, medianMs, type Bench } from './row.ts'
import { KINDS } from './world.ts'

export const hoursAndRecomputing: Bench = ({ areas, services }, repeats) => {
  const { byArea } = modelOf(areas, services, { reachM: 1_609, detour: 1.3 }).served
  const ours = () => peopleByHour(areaMasks(byArea, services.everyWeek, kindsOf(services.kinds, KINDS)), areas.people, KINDS)
  const peer = () => hourByHour(byArea, services, areas.people)
  const difference = greatestDifference(ours(), peer())
  const oursMs = medianMs(repeats.ours, ours)
  const peerMs = medianMs(repeats.peer, peer)
  return {
    row: 'people covered in 168 hours × 5 types',
    peer: 'the coverage of each hour and type anew, pairs built already',
    oursMs,
    peerMs,
    ratio: peerMs / oursMs,
    bar: { atLeast: 50 },
    agrees: difference === 0,
    difference,
    of: 'people in any hour and type',
    areas: areas.count,
    services: services.count,
    pairs: byArea.column.length,
  }
}

/** For each type and hour: which services are open, who reaches one, how many people they are. */
function hourByHour(byArea: Pairs, { count, kinds, everyWeek }: Supply, people: Float64Array): Float64Array {
  return Float64Array.from({ length: KINDS * HOURS_IN_WEEK }, (_, which) => {
    const [kind, hour] = [Math.floor(which / HOURS_IN_WEEK), which % HOURS_IN_WEEK]
    const open = Uint8Array.from({ length: count }, (__, j) => (kinds[j]!.includes(kind) && hasHour(everyWeek, j, hour) ? 1 : 0))
    let covered = 0
    for (let i = 0; i < byArea.rows; i++)
      for (let k = byArea.starts[i]!; k < byArea.starts[i + 1]!; k++)
        if (open[byArea.column[k]!] === 1) {
          covered += people[i]!
          break
        }
    return covered
  })
}
