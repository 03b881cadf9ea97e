import { supplyRatios } from '../access/access.ts'
import { cutOut } from './cutOut.ts'
import { goneIn, type SupplyChange } from './change.ts'
import type { Model } from '../model/model.ts'
import type { Nearest } from '../distance/nearest.ts'
import { nearestAfter, type NearestChanges } from './nearestAfter.ts'
import { newcomersTo, type Newcomers } from './newcomers.ts'
import { servedOf, type AreaAnswers, type Run, type Served, type Sums } from '../run/run.ts'
import { sumsAfter } from './sumsAfter.ts'
import { joinSupply, pickSupply, type Supply } from '../model/supplyColumns.ts'
import type { Pairs } from '../distance/pairs.ts'
import { MASK_WORDS } from '../hours/weekMasks.ts'

/** What a change does: the areas whose figures may differ, ascending, and one row each of how it was and how it would be. */
export interface Delta {
  areas: Uint32Array
  before: AreaAnswers
  /** `index` of a service that stays is its row as before; newcomer m is row `supply.count + m`. */
  after: AreaAnswers
  /** Of the whole place, after the change. */
  sums: Sums
}

/**
 * What would be if some services were gone and others were there: add, remove, move, re-time, resize or redraw, several at once.
 *
 * The areas that the change touches are cut out with the services they still reach, and answered by the very functions of a
 * full run; the sums take their old figures out and their new ones in. So every figure, and every sum, is equal to that of
 * `runOf(changed(model, change))`, to the last bit. Nothing as long as a column is copied.
 *
 * @throws RangeError as `changed`
 *
 * O(services) comparisons for each newcomer, and the areas touched × services within their reach.
 */
export function whatIf(model: Model, run: Run, change: SupplyChange): Delta {
  const gone = goneIn(model, change)
  const newcomers = newcomersTo(model, run, change.more)
  const nearest = nearestAfter(model, run, gone, change.more, newcomers)
  const areas = areasTouched(model, gone, newcomers, nearest)
  const before = answersOf(run.answers, areas, model.supply.kindCount)
  const after = { ...nearestOf(before, areas, nearest), ...servedAfter(model, run, areas, gone, change.more, newcomers.served) }
  return { areas, before, after, sums: sumsAfter(model, run, areas, before, after) }
}

function areasTouched({ served }: Model, gone: ReadonlySet<number>, newcomers: Newcomers, nearest: NearestChanges): Uint32Array {
  const touched = new Set(newcomers.served.column)
  for (const area of nearest.keys()) touched.add(area)
  const { starts, column } = served.byService
  for (const j of gone) for (let k = starts[j]!; k < starts[j + 1]!; k++) touched.add(column[k]!)
  return Uint32Array.from(touched).sort()
}

/** The rows of some areas. */
function answersOf(answers: AreaAnswers, areas: Uint32Array, kindCount: number): AreaAnswers {
  const words = kindCount * MASK_WORDS
  const hours = new Uint32Array(areas.length * words)
  areas.forEach((area, row) => hours.set(answers.hours.subarray(area * words, (area + 1) * words), row * words))
  return {
    index: Int32Array.from(areas, (area) => answers.index[area]!),
    straightM: Float64Array.from(areas, (area) => answers.straightM[area]!),
    choice: areas.map((area) => answers.choice[area]!),
    access: Float64Array.from(areas, (area) => answers.access[area]!),
    hours,
  }
}

function nearestOf(before: Nearest, areas: Uint32Array, changes: NearestChanges): Nearest {
  return {
    index: before.index.map((was, row) => changes.get(areas[row]!)?.index ?? was),
    straightM: before.straightM.map((was, row) => changes.get(areas[row]!)?.straightM ?? was),
  }
}

/** The areas and the services that they reach after the change, as a small model of its own. */
function servedAfter(model: Model, run: Run, areas: Uint32Array, gone: ReadonlySet<number>, more: Supply, newcomers: Pairs): Served {
  const { stay, byArea } = cutOut(model.served.byArea, areas, gone, newcomers)
  const ratios = new Float64Array(stay.length + more.count)
  stay.forEach((service, number) => (ratios[number] = run.ratios[service]!))
  ratios.set(supplyRatios(newcomers, model.demand.people, more.capacity, run.decay), stay.length)
  return servedOf(byArea, joinSupply(pickSupply(model.supply, stay), more), ratios, run.decay)
}
