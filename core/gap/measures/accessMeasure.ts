import { accessOf, gravity, NoWeight, supplyRatios } from '../access/access.ts'
import { balancedAccess } from '../access/balancedAccess.ts'
import { endingWithin, parseDecay, type Decay } from '../access/decay.ts'
import { requireFit } from '../access/fitsCosts.ts'
import { orderlessSum } from '../fairness/orderlessSum.ts'
import type { MeasureInput, Measured } from './measureInput.ts'

/** Access of every area by the method and decay that were asked for, in services a person (gravity, cumulative: services). */
export interface Access {
  decay: Decay
  /** Whether services are shared among the people who reach them, so that 10,000 people is the unit to show. */
  shared: boolean
  values: Float64Array
}

/**
 * @throws RangeError if the decay cannot be read, ends beyond reach (pairs out there are not held), is of another unit
 *   than metres, or has no value for a service
 *   that stands where people live or delivers to them
 */
export function accessAsked(input: Pick<MeasureInput, 'query' | 'answered'>): Access {
  try {
    return accessBy(input)
  } catch (error) {
    if (!(error instanceof NoWeight)) throw error
    const { decay } = input.query
    throw new RangeError(
      `decay ${decay} has no value at 0 metres, and a service stands in the middle of an area or delivers to it: use exp or gaussian`,
      { cause: error },
    )
  }
}

function accessBy({ query, answered: { model } }: Pick<MeasureInput, 'query' | 'answered'>): Access {
  const { served, demand, supply, reachM } = model
  const decay = endingWithin(parseDecay(query.decay ?? `binary:${reachM}`, query.bounds), reachM, query.bounds)
  if (query.decay !== undefined) requireFit(decay, served.byArea, 'walked metres')
  switch (query.method) {
    case 'gravity':
      return { decay, shared: false, values: gravity(served.byArea, supply.capacity, decay) }
    case 'cumulative':
      if (!decay.text.startsWith('binary:')) throw new RangeError(`decay of cumulative must be binary, got ${decay.text}`)
      return { decay, shared: false, values: gravity(served.byArea, supply.capacity, decay) }
    case 'bfca':
      return { decay, shared: true, values: balancedAccess(served, demand.people, supply.capacity, decay) }
    default:
      return {
        decay,
        shared: true,
        values: accessOf(served.byArea, supplyRatios(served.byService, demand.people, supply.capacity, decay), decay),
      }
  }
}

/** Services per 10,000 people, by people's own weight: what an analyst compares areas by. */
export function accessMeasure(input: MeasureInput): Measured {
  const { people } = input.answered.model.demand
  const { decay, shared, values } = accessAsked(input)
  const shown = values.map((value) => (shared ? value * 10_000 : value))
  const all = orderlessSum(people)
  return {
    columns: { access: Array.from(shown) },
    summary: {
      access: {
        method: input.query.method,
        decay: decay.text,
        unit: shared ? 'services per 10,000 people' : 'services',
        mean: all === 0 ? null : orderlessSum(people.map((here, i) => here * shown[i]!)) / all,
        people_without: orderlessSum(people.map((here, i) => (shown[i] === 0 ? here : 0))),
      },
    },
  }
}
