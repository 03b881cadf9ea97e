import { isDropIn } from '../../seek/likely.ts'
import type { Found } from '../../seek/search.ts'
import { stepsOf } from '../byReasons.ts'
import type { Circumstances } from '../circumstances.ts'
import { type ClientNeed, needRule } from '../clientNeeds.ts'
import type { ReasonOf } from '../reason.ts'
import type { Told } from '../told.ts'
import { isTalked } from './asksOf.ts'
import { broughtTo, isCouncilSaid, isElsewhere } from './broughtTo.ts'
import { reachOf } from './reachOf.ts'
import { pastStep, wayStep } from './wayStep.ts'

type Near = ReasonOf<'near'>

/** All that the way depends on of a need. */
export type NearSort = 'once' | 'again' | 'once, by phone' | 'again, by phone'

export const nearSort = (need: ClientNeed): NearSort => {
  const { again, byPhone } = needRule(need)
  return byPhone ? (again ? 'again, by phone' : 'once, by phone') : again ? 'again' : 'once'
}

/** A number alone: that the help itself is given by phone is not said. */
const SPOKEN = 1
/** An adviser of another council's area may not take them on; the farther away, the less. */
const SPOKEN_ELSEWHERE = 2
const FARTHER = 1 / 2
/** A door that is not known is as far as one by a long ride: nobody can be sent to it. So is what is brought nobody says where. */
const NO_DOOR = 5
/** What another council's people are brought hardly ever comes to the client. */
const BROUGHT_ELSEWHERE = 9
/** Doublings past what they can walk, from which on it takes a ride. */
const RIDE_FROM = 1 / 2

/**
 * How far the help is: nothing to walk where it is brought to the client; a call, where words are what is wanted and the door is not to be
 * reached; a door at a distance; or no door that anybody knows. A place that brings things, but perhaps not to the client, is as far as
 * its door where it has one and they can go there.
 */
export function nearOf(found: Found, need: ClientNeed, told: Told | undefined, client: Circumstances): Near {
  const { service } = found
  const brought = isToldHere(found, told, client) ? 'yes' : broughtTo(found, client)
  const step = wayStep(found)
  if (brought !== null && (brought === 'yes' || step === null || client.cannotGoOut)) {
    if (brought === 'yes') return at('brought', 0, found)
    if (brought === 'elsewhere') return at('brought elsewhere', BROUGHT_ELSEWHERE, found)
    return at('may be brought', isCouncilSaid(client) ? NO_DOOR : 0, found)
  }
  const door = step === null ? null : doorAt(found, need, step, client)
  if (door !== null && door.past === 0 && !client.cannotGoOut) return door
  const call = isSpoken(found, need) ? at('spoken', callStep(found, step, client), found) : null
  if (door !== null) return call !== null && (client.cannotGoOut || stepsOf(call) > stepsOf(door)) ? call : door
  return call ?? (client.from === null && service.at !== null ? at('from nowhere', 0, found) : at('no door known', NO_DOOR, found))
}

const at = (how: Near['how'], step: number, { walkMinutes }: Found): Near => ({
  of: 'near',
  how,
  step,
  past: 0,
  walkMinutes,
  beyond: null,
  fare: false,
  again: false,
})

function doorAt(found: Found, need: ClientNeed, step: number, client: Circumstances): Near {
  const { walkMinutes } = found
  const past = pastStep(found, reachOf(client))
  const isFarther = client.farthestMin !== null && (walkMinutes === null || walkMinutes > client.farthestMin)
  const beyond = client.cannotGoOut ? 'not in person' : isFarther ? 'farther' : null
  const fare = past > RIDE_FROM && client.money === 'nothing'
  return { of: 'near', how: 'door', step, past, walkMinutes, beyond, fare, again: needRule(need).again }
}

/** An answer in words, from who gives nothing else and has a number: that of a drop-in, a hall or a library says when it is open. */
const isSpoken = ({ service }: Found, need: ClientNeed): boolean =>
  needRule(need).byPhone && service.phone !== null && service.types.every(isTalked) && !isDropIn(service)

function callStep({ service }: Found, step: number | null, client: Circumstances): number {
  if (!isElsewhere(service, client)) return SPOKEN
  return step === null ? NO_DOOR : SPOKEN_ELSEWHERE + step * FARTHER
}

/** Told that it is brought to homes, or, of a place that does that, that it serves where the client lives. */
const isToldHere = (found: Found, told: Told | undefined, client: Circumstances): boolean =>
  told?.asked?.['comes-to-me'] === 'yes' || (told?.asked?.area === 'yes' && broughtTo(found, client) !== null)
