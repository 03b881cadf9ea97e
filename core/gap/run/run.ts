import { accessOf, supplyRatios } from '../access/access.ts'
import { allocationOf, type Allocation } from './allocation.ts'
import { areaMasks } from '../hours/areaMasks.ts'
import { coverageSums, uncertainIn, type CoverageSums } from './coverage.ts'
import { endingWithin, parseDecay, type Decay } from '../access/decay.ts'
import { kindsOf } from '../hours/kinds.ts'
import type { Model } from '../model/model.ts'
import type { Nearest } from '../distance/nearest.ts'
import { choiceOf } from '../access/choiceOf.ts'
import { nearestServing } from '../model/nearestServing.ts'
import type { Pairs } from '../distance/pairs.ts'
import { peopleByHour } from '../hours/peopleByHour.ts'
import { suppliedBlocks, suppliedOf } from './supplied.ts'
import type { Supply } from '../model/supplyColumns.ts'

/** What an area gets from the services that serve it within reach. One row an area. */
export interface Served {
  /** How many there are (cumulative opportunities, Hansen 1959): covered where it is not 0. */
  choice: Uint32Array
  /** Capacity a person, shared with all who reach the same services (2SFCA, or E2SFCA by the decay). */
  access: Float64Array
  /** Hours of the week with an open service, by kind: `kindCount × MASK_WORDS` words an area. */
  hours: Uint32Array
}

/** All figures of an area: what it is served, and the nearest service that serves it, however far. */
export interface AreaAnswers extends Served, Nearest {}

/** What adds up over the areas. */
export interface Sums {
  coverage: CoverageSums
  /** Σ people × access: the capacity that somebody reaches. */
  supplied: number
  /** People who reach an open service, by kind and hour (see `peopleByHour`). */
  peopleByHour: Float64Array
}

/** A model answered, with what a what-if needs beside. */
export interface Run {
  decay: Decay
  answers: AreaAnswers
  sums: Sums
  /** Capacity a person at each service. */
  ratios: Float64Array
  allocation: Allocation
  blocks: Float64Array
}

/**
 * Every figure of every area, and their sums.
 *
 * @param decay how much a service counts by walked metres; without it all within reach count alike. What never ends is cut at reach
 * @throws RangeError if the decay ends beyond reach: pairs out there are not held
 *
 * O(areas + pairs × kinds).
 */
export function runOf(model: Model, decay: Decay = parseDecay(`binary:${model.reachM}`)): Run {
  const { demand, supply, served, reachM } = model
  const within = endingWithin(decay, reachM)
  const ratios = supplyRatios(served.byService, demand.people, supply.capacity, within)
  const nearest = nearestServing(model)
  const answers = { ...nearest, ...servedOf(served.byArea, supply, ratios, within) }
  const blocks = suppliedBlocks(demand.people, answers.access)
  return {
    decay: within,
    answers,
    sums: {
      coverage: coverageSums(demand, model.quintiles, coveredOf(answers), uncertainIn(model, nearest.straightM)),
      supplied: suppliedOf(blocks),
      peopleByHour: peopleByHour(answers.hours, demand.people, supply.kindCount),
    },
    ratios,
    allocation: allocationOf(nearest, supply.count, (j) => supply.catchment[j]?.delivers === true),
    blocks,
  }
}

/** 1 = at least one service serves the area within reach. */
export const coveredOf = ({ choice }: Pick<Served, 'choice'>): Uint8Array => Uint8Array.from(choice, (count) => (count > 0 ? 1 : 0))

/**
 * What areas get from the services they reach. A full run asks for all areas, a what-if for those it touches: the same
 * function, adding up in the same order, so the same bits.
 *
 * @param byArea columns are the rows of `supply` and `ratios`
 */
export function servedOf(byArea: Pairs, supply: Supply, ratios: Float64Array, decay: Decay): Served {
  return {
    choice: choiceOf(byArea),
    access: accessOf(byArea, ratios, decay),
    hours: areaMasks(byArea, supply.everyWeek, kindsOf(supply.kinds, supply.kindCount)),
  }
}
