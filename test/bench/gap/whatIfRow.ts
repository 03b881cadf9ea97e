import { changed, type SupplyChange } from '../../../core/gap/whatIf/change.ts'
import { modelOf, type Model } from '../../../core/gap/model/model.ts'
import { runOf, type Run } from '../../../core/gap/run/run.ts'
import { supplyOf } from '../../../core/gap/model/supplyColumns.ts'
import { whatIf } from '../../../core/gap/whatIf/whatIf.ts'
import { rule } from '../../core/listing/makeService.ts'
import { greatestDifference, medianMs, type Bench } from './row.ts'
import { KINDS, type World } from './world.ts'

const WALKING = { reachM: 1_609, detour: 1.3 }

/** Add, remove, move and re-time one service, a fourth of the time of all four, against answering the model with the service moved anew. */
export const whatIfAndRun: Bench = (world, repeats) => {
  const { areas, services } = world
  const model = modelOf(areas, services, WALKING)
  const run = runOf(model)
  const changes = fourChanges(world)
  const difference = Math.max(...changes.map((change) => differenceFrom(runOf(changed(model, change)), model, run, change)))
  const oursMs = medianMs(repeats.ours, () => changes.map((change) => whatIf(model, run, change))) / changes.length
  const peerMs = medianMs(repeats.peer, () => runOf(changed(model, changes[2]!)))
  const runMs = medianMs(repeats.peer, () => runOf(model))
  return {
    row: 'what-if: one service added, removed, moved or re-timed',
    peer: 'a full run of the model with the change in it',
    oursMs,
    peerMs,
    ratio: oursMs / peerMs,
    bar: { atMost: 0.01 },
    agrees: difference <= 1e-12,
    difference,
    of: "any figure of any area, and the sums, relative to the full run's",
    areas: areas.count,
    services: services.count,
    pairs: model.served.byArea.column.length,
    runMs,
    ratioToRunWithPairsBuilt: oursMs / runMs,
  }
}

function fourChanges({ rows, services }: World): SupplyChange[] {
  const [row, other] = [rows[1_234]!, rows[5_678]!]
  const none = supplyOf([], services.kindCount)
  const more = (changedRow: typeof row) => supplyOf([changedRow], KINDS)
  return [
    { less: [], more: more({ ...row, id: 'new', at: other.at }) },
    { less: [1_234], more: none },
    { less: [1_234], more: more({ ...row, at: other.at }) },
    { less: [1_234], more: more({ ...row, hours: [rule('SU', '09:00', '21:00')] }) },
  ]
}

/** Lays what the what-if says over the run, and holds it against the full run. */
function differenceFrom(full: Run, model: Model, run: Run, change: SupplyChange): number {
  const delta = whatIf(model, run, change)
  const [choice, access, straightM] = [run.answers.choice.slice(), run.answers.access.slice(), run.answers.straightM.slice()]
  delta.areas.forEach((area, row) => {
    choice[area] = delta.after.choice[row]!
    access[area] = delta.after.access[row]!
    straightM[area] = delta.after.straightM[row]!
  })
  const { sums } = delta
  const { people, covered, needCovered } = full.sums.coverage.total
  return Math.max(
    greatestDifference(choice, full.answers.choice),
    greatestDifference(access, full.answers.access),
    greatestDifference(straightM, full.answers.straightM),
    Math.abs(sums.coverage.total.covered - covered) / people,
    Math.abs(sums.coverage.total.needCovered - needCovered) / people,
    Math.abs(sums.supplied / full.sums.supplied - 1),
    greatestDifference(sums.peopleByHour, full.sums.peopleByHour) / people,
  )
}
