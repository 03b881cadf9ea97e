import type { Service } from '../../listing/service.ts'
import type { Circumstances } from '../circumstances.ts'
import type { ReasonOf } from '../reason.ts'

/** It says that everybody may come, or only what whoever asks for food is, or what other facts hold: ages, the area, a membership. */
const EVERYBODY =
  /\b(?:every(?:one|body)|any(?:one|body)|all ages|open to all|general public|in crisis|in need|need(?:s|ing)? (?:help|food|support)|ages? \d+|members?|membership|proof of|postcode|minutes?['’]? walk|walking distance|who lives?|residents?)\b/i

/** "Food Club £2 for people on pension/benefits": a clause of the way in that parts people. */
const CLAUSE = /\bfor (?:people|those|families|households) (?:on|with|who|in receipt)\b[^.,;)]*/i

/** Of everybody a part: who lives somewhere, who has joined, who is like that. */
const PART = /\b(?:targeted|especially|members|benefits|income|budget|free from|town|area|borough|living|residents?)\b/i

/** "People in Coventry and Birmingham": names of places and nothing else. */
const NAMED_AREA = /^people (?:in|of|from|living in) (?:(?:[A-Z][\w'’-]*|and|or|of|the|upon|,)[ ,]*)+$/

/** As far as was said. */
function isNewcomer({ noRecourse, needs }: Circumstances): boolean {
  return noRecourse || needs.includes('immigration')
}

/** Words for people, and the circumstance that makes the client one of them. Nothing else is read from a text. */
const PEOPLE: readonly [words: RegExp, is: (client: Circumstances) => boolean][] = [
  [/\b(?:asylum|refugee|migrant)/i, isNewcomer],
  [/\bat risk of homelessness/i, ({ needs }) => needs.includes('housing')],
  [/\b(?:famil|child|parent|baby|babies)/i, ({ children }) => children.length > 0],
  [/\b(?:older people|over[- ]?(?:50|55|60|65)s?|pensioners?)\b/i, ({ age }) => age !== null && age >= 65],
  [/\byoung/i, ({ age }) => age !== null && age < 25],
]

type Whom = Omit<ReasonOf<'for whom'>, 'of'>

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/**
 * Whom a place says that it is for. It may mean the client: who is meant by words that are not read is
 * asked, never answered. Of children and of who is under 18 is asked apart, and that everybody may come answers it there; to who cannot go
 * out it is of no use.
 *
 * @returns null where it says nothing, or nothing that parts people
 */
export function forWhom({ eligibility, referral, authority, types }: Service, client: Circumstances): Whom | null {
  const named = [eligibility.text, ...eligibility.groups].filter((part) => part !== null).join('; ')
  const said = named === '' ? (CLAUSE.exec(referral.text ?? '')?.[0] ?? '') : named
  const isMet = !client.cannotGoOut && client.children.length === 0 && (client.age === null || client.age >= 18)
  if (isMet && eligibility.groups.includes('everyone') && !PART.test(said)) return { how: 'everybody', text: eligibility.text ?? said }
  if (said === '' && types.every((type) => type === 'refugee-support') && !isNewcomer(client)) return { how: 'refugees', text: said }
  if (said === '' || EVERYBODY.test(said)) return null
  if (authority !== null && client.areas.includes(authority) && NAMED_AREA.test(lowerFirst(said)))
    return { how: 'their council', text: said }
  if (!PEOPLE.some(([words, is]) => words.test(said) && is(client))) return { how: 'ask', text: said }
  const isAway = /\bin [A-Z]/.test(said) && authority !== null && client.areas.length > 0 && !client.areas.includes(authority)
  return { how: isAway ? 'another council' : 'the client', text: said }
}
