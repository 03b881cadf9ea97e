import { checkedOn, isReportedClosed, type Freshness } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'

/** Answers that can be trusted alike: checked within half a year, within a year, or longer ago, if at all. */
export type Age = 'lately' | 'not lately' | 'long ago'

export const AGE_OF: Readonly<Record<Freshness, Age>> = { fresh: 'lately', aging: 'lately', stale: 'not lately', old: 'long ago' }

/** What is said of answers of one age. */
export type Trust = Age | 'no date' | 'long ago or no date'

/** Where no check is stated, nobody knows that it is long ago. A listing that is old because people found it closed keeps what its age says. */
export function trustOf(answers: readonly { service: Service }[], age: Age): Trust {
  if (age !== 'long ago') return age
  const undated = answers.filter(({ service }) => checkedOn(service) === null && !isReportedClosed(service)).length
  if (undated === 0) return 'long ago'
  return undated === answers.length ? 'no date' : 'long ago or no date'
}
