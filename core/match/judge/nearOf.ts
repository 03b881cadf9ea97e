import type { ServiceType } from '../../listing/taxonomy.ts'
import type { Found } from '../../seek/search.ts'
import { isTalked } from './asksOf.ts'
import type { Circumstances } from '../circumstances.ts'
import { type ClientNeed, needRule } from '../clientNeeds.ts'
import type { ReasonOf } from '../reason.ts'
import type { Told } from '../told.ts'
import { broughtTo, isCouncilSaid, isElsewhere } from './broughtTo.ts'
import { wayStep } from './wayStep.ts'

/** A number alone: that the help itself is given by phone is not said. */
const SPOKEN = 1
/** A door that is not known is as far as one by a long ride: nobody can be sent to it. So is what is brought nobody says where. */
const NO_DOOR = 4
/** Farther than 80 minutes on foot, as `wayStep` counts. */
const RIDE_FROM = 3
/** What another council's people are brought hardly ever comes to the client. */
const BROUGHT_ELSEWHERE = 6

/**
 * How far the help is: nothing to walk where it is brought to the client or spoken; a door at a distance; or no door that anybody knows. A
 * place that brings things, but perhaps not to the client, is as far as its door where it has one and they can go there.
 */
export function nearOf(found: Found, need: ClientNeed, type: ServiceType, told: Told | undefined, client: Circumstances): ReasonOf<'near'> {
  const { service, walkMinutes } = found
  const near = (how: ReasonOf<'near'>['how'], step: number, beyond = false) => ({
    of: 'near' as const,
    how,
    step,
    walkMinutes,
    beyond,
    fare: how === 'door' && step > RIDE_FROM && client.money === 'nothing',
  })
  const brought = isToldHere(found, told, client) ? 'yes' : broughtTo(found, client)
  const step = wayStep(found)
  if (brought !== null && (brought === 'yes' || step === null || client.cannotGoOut)) {
    if (brought === 'yes') return near('brought', 0)
    if (brought === 'elsewhere') return near('brought elsewhere', BROUGHT_ELSEWHERE)
    return near('may be brought', isCouncilSaid(client) ? NO_DOOR : 0)
  }
  if (step !== null) return near('door', step, client.farthestMin !== null && (walkMinutes === null || walkMinutes > client.farthestMin))
  const spoken = needRule(need).byPhone && isTalked(type) && service.phone !== null
  if (spoken) return near('spoken', isElsewhere(service, client) ? NO_DOOR : SPOKEN)
  return client.from === null && service.at !== null ? near('from nowhere', 0) : near('no door known', NO_DOOR)
}

/** Told that it is brought to homes, or, of a place that does that, that it serves where the client lives. */
const isToldHere = (found: Found, told: Told | undefined, client: Circumstances): boolean =>
  told?.asked?.['comes-to-me'] === 'yes' || (told?.asked?.area === 'yes' && broughtTo(found, client) !== null)
