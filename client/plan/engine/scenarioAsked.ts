import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import type { Service } from '../../../core/listing/service.ts'

/** A scenario as this place can have it. */
export interface ScenarioAsked {
  /** The changes that can be made, in order. */
  made: readonly ServiceChange[]
  /** The place of each in the scenario: one may stand between that cannot be made. */
  numbers: readonly number[]
  /** Numbers of those that cannot: their listing is not here, or an earlier change has taken it away. */
  left: readonly number[]
}

/** A list of listings is renewed while a scenario is kept: what names one that is gone is left out, and said, so that the rest still answers. */
export function scenarioAsked(services: readonly Pick<Service, 'id'>[], changes: readonly ServiceChange[]): ScenarioAsked {
  const there = new Set(services.map(({ id }) => id))
  const numbers: number[] = []
  const left: number[] = []
  changes.forEach((change, number) => {
    const can = change.do === 'add' || there.has(change.id)
    if (change.do === 'remove') there.delete(change.id)
    ;(can ? numbers : left).push(number)
  })
  return { made: numbers.map((number) => changes[number]!), numbers, left }
}
