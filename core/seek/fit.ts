import type { Calendar } from '../days/calendar.ts'
import { welcomes } from './children.ts'
import { meets, type Judgement } from './needs.ts'
import { openWithin } from '../hours/openWithin.ts'
import { type Asked, asksAnything, type Question } from './question.ts'
import type { Found } from './search.ts'
import type { Service } from '../listing/service.ts'
import { windowOf, type Window } from './when.ts'

/** A place that was found, and how it fits what was asked. */
export interface JudgedListing extends Found {
  /** What was asked and nothing states. */
  unknown: readonly Asked[]
  /** What was asked and is stated otherwise. */
  against: readonly Asked[]
}

/** Three groups, each in the order of `search`. None is ever hidden: a blank is not a "no". */
export interface Fit {
  matches: JudgedListing[]
  /** Fits as far as is stated. */
  unknown: JudgedListing[]
  /** At least one thing is stated otherwise. */
  others: JudgedListing[]
}

/**
 * The places of the wanted kinds in three groups: they fit; something is not stated; something is stated otherwise.
 *
 * @param found in the order of `search`
 * @param at ms since 1970 UTC
 *
 * O(places × things asked); tests hold it against a slow scan.
 */
export function fit(found: readonly Found[], question: Question, at: number, calendar: Calendar): Fit {
  const answers: Fit = { matches: [], unknown: [], others: [] }
  const windows = question.when.map((when) => windowOf(when, at))
  const wanted = new Set(question.types)
  for (const one of found) {
    if (wanted.size > 0 && !one.service.types.some((type) => wanted.has(type))) continue
    const { unknown, against } = judge(one.service, question, windows, calendar)
    const group = against.length > 0 ? answers.others : unknown.length > 0 ? answers.unknown : answers.matches
    group.push({ ...one, unknown, against })
  }
  return answers
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
  if (question.children.length > 0) note('children', all(question.children.map((band) => welcomes(service, band))))
  if (question.languages.length > 0) note('languages', speaks(service, question.languages))
  return { unknown, against }
}

/** Open for sure in one of the windows; in doubt in one; closed in all. */
function openInAny(service: Service, windows: readonly Window[], calendar: Calendar): Judgement {
  const answers = new Set(windows.map(({ from, to }) => openWithin(service, from, to, calendar)))
  if (answers.has('yes')) return 'yes'
  return answers.has('not confirmed') ? 'not stated' : 'no'
}

function all(judgements: readonly Judgement[]): Judgement {
  if (judgements.includes('no')) return 'no'
  return judgements.includes('not stated') ? 'not stated' : 'yes'
}

/** A list of languages may not be whole, and an interpreter speaks any: only a stated "no interpreter" beside other languages is a no. */
function speaks({ languages, interpreter }: Service, wanted: readonly string[]): Judgement {
  if (languages.some((tag) => wanted.includes(tag.split('-')[0]!)) || interpreter === 'yes') return 'yes'
  return interpreter === 'no' && languages.length > 0 ? 'no' : 'not stated'
}
