import type { Service } from '../../listing/service.ts'
import type { ServiceType } from '../../listing/taxonomy.ts'
import type { Circumstances } from '../circumstances.ts'
import type { ReasonOf } from '../reason.ts'
import { isCouncilSaid, isElsewhere } from './broughtTo.ts'

/** Given by the council to who lives in its area: local welfare, and meals at its schools. */
const BY_COUNCILS: ReadonlySet<ServiceType> = new Set(['crisis-fund', 'emergency-voucher', 'free-school-meals'])

const OWN: ReasonOf<'council'> = { of: 'council', how: 'own' }
const ANOTHER: ReasonOf<'council'> = { of: 'council', how: 'another' }

/**
 * A council owes housing advice and its welfare fund to who lives in its area (Housing Act 1996, s. 179; a homeless person is sent back to
 * where they have a local connection, s. 198), so that another's is no answer, however near.
 *
 * @returns null where it is none of these, or nobody said where the client lives
 */
export function councilOf(service: Service, type: ServiceType, client: Circumstances): ReasonOf<'council'> | null {
  if (service.authority === null || !isCouncilSaid(client) || !isCouncils(service, type)) return null
  return isElsewhere(service, client) ? ANOTHER : OWN
}

/** A house that gives housing advice and no other is the council's; a charity beside it has others, or its number. */
function isCouncils({ types, organisation }: Service, type: ServiceType): boolean {
  if (BY_COUNCILS.has(type)) return true
  if (type !== 'advice-housing') return false
  if (/\bcouncil\b/i.test(organisation.name ?? '')) return true
  return organisation.charity === null && organisation.network === null && types.every((one) => one === 'advice-housing')
}
