import { meets } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import type { Circumstances } from '../circumstances.ts'
import { servesArea } from './catchment.ts'
import { onceOf } from './once.ts'

/**
 * Does what is brought come to where the client lives? By its catchment, else by the council's area that it is listed in: that a place
 * delivers does not say that it delivers everywhere.
 *
 * @returns null where it brings nothing; `elsewhere` = listed for the area of another council
 */
export function broughtTo({ service, walkMinutes }: Found, client: Circumstances): 'yes' | 'elsewhere' | 'not stated' | null {
  if (meets(service, 'comes-to-me') !== 'yes') return null
  if (servesArea(service, client, walkMinutes) === 'yes') return 'yes'
  return isElsewhere(service, client) ? 'elsewhere' : isHere(service, client) ? 'yes' : 'not stated'
}

const isHere = ({ authority }: Found['service'], { areas }: Circumstances): boolean => authority !== null && areas.includes(authority)

/** By its authority, where the client's is said too. */
export const isElsewhere = (service: Found['service'], client: Circumstances): boolean =>
  service.authority !== null && isCouncilSaid(client) && !isHere(service, client)

export const isCouncilSaid = ({ areas }: Circumstances): boolean => hasCouncil(areas)

const hasCouncil = onceOf((areas: Circumstances['areas']): boolean => areas.some((code) => /^E0[6-9]/.test(code)))
