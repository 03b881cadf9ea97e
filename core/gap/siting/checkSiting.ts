import { leastCosts } from './leastCosts.ts'
import { freeCandidates, hasRadius, isMost, usableSites, type Siting } from './siting.ts'

/** More than anybody can count; larger numbers are beyond what the solver tells apart. */
export const MOST_WEIGHT = 1e12

/** Somebody lives where no candidate reaches, though the model must reach everybody. `areas` says where. */
export class OutOfReach extends RangeError {
  readonly areas: readonly number[]

  /** @param radius null where the question has none */
  constructor(areas: readonly number[], radius: number | null) {
    super(
      `no candidate reaches ${areas.length} area${areas.length === 1 ? '' : 's'}${radius === null ? '' : ` within ${radius}`}: ${areas.slice(0, 20).join(', ')}${areas.length > 20 ? ' …' : ''}`,
    )
    this.name = 'OutOfReach'
    this.areas = areas
  }
}

/**
 * Refuses a question that has no answer, naming the field, what was expected and what came.
 *
 * @throws RangeError for a wrong argument, no pair at all, or a radius that no one is inside
 * @throws OutOfReach where `lscp`, `pmedian` or `pcenter` cannot reach every area that holds somebody. There is no silent
 * penalty: the caller leaves those areas out, adds candidates or asks `mclp`, and says so to the reader.
 */
export function checkSiting(siting: Siting): void {
  const { model, weight, byCandidate, radius, p, fixed, candidates } = siting
  if (weight.length !== byCandidate.columns)
    throw new RangeError(`weight must have one number for each of ${byCandidate.columns} areas, got ${weight.length}`)
  const wrong = weight.findIndex((value) => !(value >= 0 && value <= MOST_WEIGHT))
  if (wrong >= 0) throw new RangeError(`weight must be from 0 to ${MOST_WEIGHT}, got ${weight[wrong]} for area ${wrong}`)
  if (weight.every((value) => value === 0)) throw new RangeError('weight must be above 0 somewhere, got nobody at all')
  if (byCandidate.column.length === 0) throw new RangeError('byCandidate must hold a pair: no candidate reaches any area')
  checkIndices('fixed', fixed, byCandidate.rows)
  checkIndices('candidates', candidates ?? [], byCandidate.rows)
  const free = freeCandidates(siting).reduce((sum, one) => sum + one, 0)
  if (model !== 'lscp' && !(Number.isInteger(p) && p >= 1)) throw new RangeError(`p must be a whole number from 1, got ${p}`)
  if (model !== 'lscp' && p > free) throw new RangeError(`p must be at most ${free}, the candidates that are not open yet, got ${p}`)
  if (hasRadius(model) && !(radius >= 0)) throw new RangeError(`radius must be 0 or more, got ${radius}`)
  checkReach(siting)
}

function checkIndices(field: string, indices: readonly number[], rows: number): void {
  const wrong = indices.find((j) => !(Number.isInteger(j) && j >= 0 && j < rows))
  if (wrong !== undefined) throw new RangeError(`${field} must be whole numbers from 0 to ${rows - 1}, got ${wrong}`)
}

function checkReach(siting: Siting): void {
  const { model, weight, byCandidate, radius } = siting
  const cheapest = leastCosts(byCandidate, usableSites(siting))
  const farthest = hasRadius(model) ? radius : Number.MAX_VALUE
  const inhabited = [...weight.keys()].filter((i) => weight[i]! > 0)
  const beyond = inhabited.filter((i) => !(cheapest[i]! <= farthest))
  if (beyond.length === inhabited.length && hasRadius(model)) {
    const least = inhabited.reduce((low, i) => Math.min(low, cheapest[i]!), Infinity)
    throw new RangeError(`radius ${radius} reaches nobody: the least cost is ${least}`)
  }
  if (isMost(model) || beyond.length === 0) return
  throw new OutOfReach(beyond, hasRadius(model) ? radius : null)
}
