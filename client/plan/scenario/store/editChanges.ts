import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import type { Position } from '../../../../core/listing/service.ts'

/**
 * The changes with one more. A listing is closed or it is changed, and has one change of each kind: what is said last holds. A change that
 * takes another's place keeps it in the order.
 */
export function withChange(changes: readonly ServiceChange[], change: ServiceChange): ServiceChange[] {
  if (change.do === 'add') return [...changes, change]
  const gives = (other: ServiceChange): boolean =>
    other.do !== 'add' && other.id === change.id && (change.do === 'remove' || other.do === 'remove' || other.do === change.do)
  const first = changes.findIndex(gives)
  if (first === -1) return [...changes, change]
  return changes.flatMap((other, i) => (i === first ? [change] : gives(other) ? [] : [other]))
}

/** @param number the place of a change */
export const withoutChange = (changes: readonly ServiceChange[], number: number): ServiceChange[] => changes.filter((_, i) => i !== number)

/** The hub of that place put elsewhere; what is no hub stays. */
export const withHubAt = (changes: readonly ServiceChange[], number: number, at: Position): ServiceChange[] =>
  changes.map((change, i) => (i === number && change.do === 'add' ? { ...change, at } : change))
