import type { Service } from '../../listing/service.ts'
import type { Circumstances } from '../circumstances.ts'
import type { ReasonOf } from '../reason.ts'
import { onceFew, onceOf } from './once.ts'
import { isNewcomer, type Named, peopleIn, peopleInName } from './groupsNamed.ts'

/** It says that everybody may come. */
const ALL = /\b(?:every(?:one|body)|any(?:one|body)|open to all|general public)\b/i

/** It says so, or only what whoever asks for food is, or what other facts hold: ages, the area, a membership. */
const EVERYBODY =
  /\b(?:every(?:one|body)|any(?:one|body)|all ages|open to all|general public|in crisis|in need|need(?:s|ing)? (?:help|food|support)|ages? \d+|members?|membership|proof of|postcode|minutes?['’]? walk|walking distance|who lives?|residents?)\b/i

/** "Food Club £2 for people on pension/benefits": a clause of the way in that parts people. */
const CLAUSE = /\bfor (?:people|those|families|households) (?:on|with|who|in receipt)\b[^.,;)]*/i

/** Of everybody a part: who lives somewhere, who has joined, who is like that. */
const PART = /\b(?:targeted|especially|members|benefits|income|budget|free from|town|area|borough|living|residents?)\b/i

/** "People in Coventry and Birmingham": names of places and nothing else. */
const NAMED_AREA = /^people (?:in|of|from|living in) (?:(?:[A-Z][\w'’-]*|and|or|of|the|upon|,)[ ,]*)+$/

/** "Any Dudley borough resident", "low-income families in Salford", "any household in the postcode area". */
const OF_A_TOWN = /\b(?:in|of) [A-Z]|[A-Z]\w+ (?:borough )?residents?\b|\bpostcode area\b/
const FOR_RESIDENTS = /\bresidents?\b|\bpostcode area\b/i

/** "Aged 16+ registered with a Trafford GP": who lives under its council nearly always is. */
const DOCTORS = /^(?:(?:adults?|people|anyone|those)? ?(?:aged )?\d+\+? )?(?:and )?registered with an? [A-Z][\w'’-]* (?:gp|doctor)\b/i

/** "Breakfast: homeless people": said of one part of what it does. */
const OF_A_PART = /^[a-z][a-z ]{2,20}: /i

type Whom = Omit<ReasonOf<'for whom'>, 'of'>

/** What a listing says of whom it is for. Empty = nothing. */
const saidBy = onceOf(({ eligibility, referral }: Service): string => {
  const named = [eligibility.text, ...eligibility.groups].filter((part) => part !== null && !OF_A_PART.test(part)).join('; ')
  return named === '' ? (CLAUSE.exec(referral.text ?? '')?.[0] ?? '') : named
})

/** What is read of such words, whoever the client is. */
const readingOf = onceFew((said: string) => ({
  isPart: PART.test(said),
  isOfATown: OF_A_TOWN.test(said),
  isForPatients: DOCTORS.test(said),
  isForAll: ALL.test(said),
  isForEverybody: EVERYBODY.test(said),
  isForResidents: FOR_RESIDENTS.test(said),
  people: peopleIn(said),
}))

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/**
 * Whom a place says that it is for, or its name where it does not. It may mean the client: who is meant by words that are not read is
 * asked, never answered. Of children and of who is under 18 is asked apart, and that everybody may come answers it there; to who cannot go
 * out it is of no use.
 *
 * @returns null where it says nothing, or nothing that parts people
 */
export function forWhom(service: Service, client: Circumstances): Whom | null {
  const { eligibility, authority } = service
  const said = saidBy(service)
  const isMet = !client.cannotGoOut && client.children.length === 0 && (client.age === null || client.age >= 18)
  if (said === '')
    return isMet && eligibility.groups.includes('everyone') ? { how: 'everybody', text: eligibility.text ?? said } : byName(service, client)
  const read = readingOf(said)
  if (isMet && eligibility.groups.includes('everyone') && !read.isPart) return { how: 'everybody', text: eligibility.text ?? said }
  const isHere = authority !== null && client.areas.includes(authority)
  const isAway = read.isOfATown && authority !== null && client.areas.length > 0 && !isHere
  if (read.isForPatients && client.areas.length > 0 && authority !== null)
    return { how: isHere ? 'their council' : 'another council', text: said }
  if (!read.isForAll) {
    const share = shareOf(read.people, client)
    if (share !== null) return { how: share === 'such as they' && isAway ? 'another council' : share, text: said }
    if (!read.isForEverybody && read.people.some(({ is }) => is(client) === 'yes'))
      return { how: isAway ? 'another council' : 'the client', text: said }
  }
  if (read.isForEverybody) return isAway && read.isForResidents ? { how: 'another council', text: said } : null
  return { how: isHere && NAMED_AREA.test(lowerFirst(said)) ? 'their council' : 'ask', text: said }
}

/** By its kind, then by its name. */
function byName(service: Service, client: Circumstances): Whom | null {
  if (service.types.every((type) => type === 'refugee-support'))
    return isNewcomer(client) ? { how: 'such as they', text: service.name } : { how: 'refugees', text: '' }
  const how = shareOf(peopleInName(service), client)
  return how === null ? null : { how, text: service.name }
}

/** How those who are named stand to the client, where they are such as few are, or half; null = they are not, or others are named beside them. */
function shareOf(people: readonly Named[], client: Circumstances): 'such as they' | 'few' | 'half' | null {
  if (people.length === 0) return null
  const narrow = people.filter(({ wide }) => !wide)
  if (narrow.some(({ share, is }) => share === 'few' && is(client) !== 'yes')) return narrow.some(isAny(client)) ? 'half' : 'few'
  if (narrow.some(({ is }) => is(client) === 'no')) return 'few'
  if (narrow.some(({ is }) => is(client) === 'not said')) return 'half'
  if (narrow.length > 0) return people.every(({ is }) => is(client) !== 'no') ? 'such as they' : 'few'
  return people.every(({ is }) => is(client) === 'no') ? 'few' : null
}

const isAny =
  (client: Circumstances) =>
  ({ is }: Named): boolean =>
    is(client) === 'yes'
