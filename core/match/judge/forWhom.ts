import type { Service } from '../../listing/service.ts'
import type { Circumstances } from '../circumstances.ts'

/** It says that everybody may come, or only what whoever asks for food is, or what other facts hold: ages, the area, a membership. */
const EVERYBODY =
  /\b(?:every(?:one|body)|any(?:one|body)|all ages|open to all|general public|in crisis|in need|need(?:s|ing)? (?:help|food|support)|ages? \d+|members?|membership|postcode|minutes?['’]? walk|walking distance|who lives?|residents?)\b/i

/** "Food Club £2 for people on pension/benefits": a clause of the way in that parts people. */
const CLAUSE = /\bfor (?:people|those|families|households) (?:on|with|who|in receipt)\b[^.,;)]*/i

/** Words for people, and the circumstance that makes the client one of them. Nothing else is read from a text. */
const PEOPLE: readonly [words: RegExp, is: (client: Circumstances) => boolean][] = [
  [/\b(?:asylum|refugee|migrant)/i, ({ noRecourse }) => noRecourse],
  [/\b(?:famil|child|parent|baby|babies)/i, ({ children }) => children.length > 0],
  [/\b(?:older people|over[- ]?(?:50|55|60|65)s?|pensioners?)\b/i, ({ age }) => age !== null && age >= 65],
  [/\byoung/i, ({ age }) => age !== null && age < 25],
]

/**
 * Whom a place says that it is for, where that is not everybody. It may mean the client: who is meant by words that are not read is
 * asked, never answered.
 *
 * @returns null where it says nothing, or nothing that parts people
 */
export function forWhom({ eligibility, referral }: Service, client: Circumstances): { how: 'the client' | 'ask'; text: string } | null {
  const named = [eligibility.text, ...eligibility.groups].filter((part) => part !== null).join('; ')
  const said = named === '' ? (CLAUSE.exec(referral.text ?? '')?.[0] ?? '') : named
  if (said === '' || EVERYBODY.test(said)) return null
  return { how: PEOPLE.some(([words, is]) => words.test(said) && is(client)) ? 'the client' : 'ask', text: said }
}
