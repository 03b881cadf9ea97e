import type { ServiceType } from '../../listing/taxonomy.ts'
import { meets } from '../../seek/needs.ts'
import type { Found } from '../../seek/search.ts'
import { isTalked } from './asksOf.ts'
import type { Circumstances } from '../circumstances.ts'
import { type ClientNeed, needRule } from '../clientNeeds.ts'
import type { ReasonOf } from '../reason.ts'
import { wayStep } from './wayStep.ts'

/** A number alone: that the help itself is given by phone is not said. */
const SPOKEN = 1
/** A door that is not known is as far as one by a long ride: nobody can be sent to it. So is what is brought in another council's area. */
const NO_DOOR = 4

/** How far the help is: nothing to walk where it is brought or spoken; a door at a distance; or no door that anybody knows. */
export function nearOf(found: Found, need: ClientNeed, type: ServiceType, client: Circumstances): ReasonOf<'near'> {
  const { service, walkMinutes } = found
  const near = (how: ReasonOf<'near'>['how'], step: number, beyond = false) => ({ of: 'near' as const, how, step, walkMinutes, beyond })
  const brought = meets(service, 'comes-to-me') === 'yes'
  if (brought) return near('brought', isElsewhere(found, client) ? NO_DOOR : 0)
  const step = wayStep(found)
  if (step !== null) return near('door', step, client.farthestMin !== null && (walkMinutes === null || walkMinutes > client.farthestMin))
  const spoken = needRule(need).byPhone && isTalked(type) && service.phone !== null
  if (spoken) return near('spoken', isElsewhere(found, client) ? NO_DOOR : SPOKEN)
  return client.from === null && service.at !== null ? near('from nowhere', 0) : near('no door known', NO_DOOR)
}

/** By its authority, where the client's is said too. */
const isElsewhere = ({ service: { authority } }: Found, { areas }: Circumstances): boolean =>
  authority !== null && areas.some((code) => /^E0[6-9]/.test(code)) && !areas.includes(authority)
