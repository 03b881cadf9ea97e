import { checkedOn, isReportedClosed, type Freshness } from '../../../core/listing/freshness.ts'
import type { Service } from '../../../core/listing/service.ts'

/** Answers that can be trusted alike: checked within half a year, within a year, or longer ago; or with no date of a check. */
export type Trust = 'lately' | 'not lately' | 'long ago' | 'no date'

const TRUST_OF: Readonly<Record<Freshness, Trust>> = { fresh: 'lately', aging: 'lately', stale: 'not lately', old: 'long ago' }

/** A listing that is old because people found it closed keeps what its age says. */
export const trustOf = ({ service, freshness }: { service: Service; freshness: Freshness }): Trust =>
  freshness === 'old' && checkedOn(service) === null && !isReportedClosed(service) ? 'no date' : TRUST_OF[freshness]
