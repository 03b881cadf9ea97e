import type { Calendar } from '../days/calendar.ts'
import type { Service } from '../listing/service.ts'
import { couldMeet } from './couldMeet.ts'
import { openInAny, speaks, welcomesAll } from './judge.ts'
import { isUnlikely } from './likely.ts'
import { meets, type Judgement } from './needs.ts'
import { type Asked, asksAnything, type Question } from './question.ts'
import type { Found } from './search.ts'
import { windowOf, type Window } from './when.ts'

/** A place that was found, and how it fits what was asked. `leanOf` says how likely it is to, where that is not stated. */
export interface JudgedListing extends Found {
  /** What was asked and nothing states. */
  unknown: readonly Asked[]
  /** What was asked and is stated otherwise. */
  against: readonly Asked[]
}

/** Three groups, each in the order of `search`. None is ever hidden: a blank is not a "no". */
export interface Fit {
  matches: JudgedListing[]
  /** Fits as far as is stated. Those that are unlikely to (`isUnlikely`) come after all others. */
  unknown: JudgedListing[]
  /** At least one thing is stated otherwise. */
  others: JudgedListing[]
}

/**
 * The places of the wanted kinds in three groups: they fit; something is not stated; something is stated otherwise.
 * Kinds that cannot meet a need (`couldMeet`) are left out: halal asks for no library.
 *
 * @param found in the order of `search`
 * @param at ms since 1970 UTC
 *
 * O(places × things asked); tests hold it against a slow scan. `placesLeft` counts the same without sorting.
 */
export function fit(found: readonly Found[], question: Question, at: number, calendar: Calendar): Fit {
  const answers: Fit = { matches: [], unknown: [], others: [] }
  const unlikely: JudgedListing[] = []
  const windows = question.when.map((when) => windowOf(when, at))
  const wanted = new Set(question.types)
  for (const one of found) {
    if (wanted.size > 0 && !one.service.types.some((type) => wanted.has(type))) continue
    if (!question.needs.every((need) => couldMeet(one.service, need))) continue
    const { unknown, against } = judge(one.service, question, windows, calendar)
    const judged = { ...one, unknown, against }
    if (against.length > 0) answers.others.push(judged)
    else if (unknown.length === 0) answers.matches.push(judged)
    else if (isUnlikely(judged)) unlikely.push(judged)
    else answers.unknown.push(judged)
  }
  return { ...answers, unknown: [...answers.unknown, ...unlikely] }
}

function judge(
  service: Service,
  question: Question,
  windows: readonly Window[],
  calendar: Calendar,
): Pick<JudgedListing, 'unknown' | 'against'> {
  const unknown: Asked[] = []
  const against: Asked[] = []
  const note = (asked: Asked, judgement: Judgement): void => {
    if (judgement === 'not stated') unknown.push(asked)
    else if (judgement === 'no') against.push(asked)
  }
  if (service.status === 'closed' && asksAnything(question)) against.push('closed')
  else if (windows.length > 0) note('when', openInAny(service, windows, calendar))
  for (const need of question.needs) note(need, meets(service, need))
  if (question.children.length > 0) note('children', welcomesAll(service, question.children))
  if (question.languages.length > 0) note('languages', speaks(service, question.languages))
  return { unknown, against }
}
