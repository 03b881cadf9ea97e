import type { Calendar } from '../days/calendar.ts'
import type { Service } from '../listing/service.ts'
import type { ServiceType } from '../listing/taxonomy.ts'
import { type AgeBand, welcomes } from './children.ts'
import { couldMeet } from './couldMeet.ts'
import { openInAny, speaks } from './judge.ts'
import { type Judgement, meets, type Need } from './needs.ts'
import { asksAnything, type Question } from './question.ts'
import type { Found } from './search.ts'
import { type When, windowOf, writeWhen } from './when.ts'

/** One thing that can be pressed in the list of filters: a kind, a time, a need, an age of a child, a language by its BCP 47 code. */
export type Choice =
  | { of: 'types'; value: ServiceType }
  | { of: 'when'; value: When }
  | { of: 'needs'; value: Need }
  | { of: 'children'; value: AgeBand }
  | { of: 'languages'; value: string }

/** Does the question hold this choice? */
export const isSet = (question: Question, choice: Choice): boolean => without(question, choice).length < question[choice.of].length

/** The part of the question that a press changes: the choice is added, or taken away where it is set. */
export function pressed(question: Question, choice: Choice): Partial<Question> {
  const rest = without(question, choice)
  return { [choice.of]: rest.length < question[choice.of].length ? rest : [...question[choice.of], choice.value] }
}

const without = (question: Question, { of, value }: Choice): readonly unknown[] =>
  (question[of] as readonly Choice['value'][]).filter((one) => keyOf(one) !== keyOf(value))

const keyOf = (value: Choice['value']): string => (typeof value === 'string' ? value : writeWhen(value))

/** Of each place, in the order in which they were found: 3 = it fits, 1 = it may, 0 = it does not or is left out. So "and" and "or" are those of bits. */
type Column = Uint8Array
const BITS: Readonly<Record<Judgement, number>> = { yes: 3, 'not stated': 1, no: 0 }

export interface Left {
  /** Places that fit, and those that may. */
  left: number
  /** Those of them that fit by what is stated. */
  sure: number
}

/**
 * How many places are left by any question: those that fit and those that may, as `fit` has them.
 *
 * @param at ms since 1970 UTC
 * @returns a function to be kept while these three stay the same: each place is judged once for each thing that is ever asked,
 * and a question after that is only counting, O(places × things asked). Tests hold it against `fit`.
 */
export function placesLeft(found: readonly Found[], at: number, calendar: Calendar): (question: Question) => Left {
  const columns = new Map<string, Column>()
  const column = (key: string, judge: (service: Service) => Judgement): Column => {
    const known = columns.get(key)
    if (known !== undefined) return known
    const made = new Uint8Array(found.length)
    for (let i = 0; i < made.length; i++) made[i] = BITS[judge(found[i]!.service)]
    columns.set(key, made)
    return made
  }
  let kept: Kept[] | undefined
  /** What no clock changes, of a listing that never does: judged once for all who ask. */
  const lasting = (key: string, judge: (service: Service) => Judgement): Column => {
    const slot = slotOf(key)
    if (slot === null) return column(key, judge)
    const known = columns.get(key)
    if (known !== undefined) return known
    kept ??= found.map(({ service }) => keptOf(service))
    const made = new Uint8Array(found.length)
    for (let i = 0; i < made.length; i++) made[i] = kept[i]![slot] ??= BITS[judge(found[i]!.service)]
    columns.set(key, made)
    return made
  }
  const ofKind = (type: ServiceType) => column(`kind ${type}`, ({ types }) => (types.includes(type) ? 'yes' : 'no'))
  const ofTime = (when: When) => {
    const windows = [windowOf(when, at)]
    return column(`time ${writeWhen(when)}`, (service) => openInAny(service, windows, calendar))
  }
  const ofNeed = (need: Need) => lasting(`need ${need}`, (service) => (couldMeet(service, need) ? meets(service, need) : 'no'))
  const ofBand = (band: AgeBand) => lasting(`age ${band}`, (service) => welcomes(service, band))
  const ofLanguage = (tag: string) => lasting(`language ${tag}`, (service) => speaks(service, [tag]))

  return (question) => {
    const { types, when, needs, children, languages } = question
    const anyOf = [types.map(ofKind), when.map(ofTime), languages.map(ofLanguage)].filter((some) => some.length > 0)
    const allOf = [...needs.map(ofNeed), ...children.map(ofBand), ...anyOf.map(merge)]
    if (asksAnything(question)) allOf.push(column('not closed', ({ status }) => (status === 'closed' ? 'no' : 'yes')))
    const places = new Uint8Array(found.length).fill(BITS.yes)
    for (const judged of allOf) for (let i = 0; i < places.length; i++) places[i]! &= judged[i]!
    let [left, sure] = [0, 0]
    for (let i = 0; i < places.length; i++) {
      if (places[i]! > 0) left++
      if (places[i] === BITS.yes) sure++
    }
    return { left, sure }
  }
}

/** What was judged of one listing, by slot. */
type Kept = (number | undefined)[]

const keptBits = new WeakMap<Service, Kept>()

function keptOf(service: Service): Kept {
  const known = keptBits.get(service)
  if (known !== undefined) return known
  const none: Kept = []
  keptBits.set(service, none)
  return none
}

/** All needs, ages and languages on offer have room; an address may name languages without end. */
const MOST_SLOTS = 256
const slots = new Map<string, number>()

/** null = there is no room for more. */
function slotOf(key: string): number | null {
  const known = slots.get(key)
  if (known !== undefined) return known
  if (slots.size === MOST_SLOTS) return null
  slots.set(key, slots.size)
  return slots.size - 1
}

/** As good as in the best of them. @param some at least one */
function merge(some: readonly Column[]): Column {
  if (some.length === 1) return some[0]!
  const merged = some[0]!.slice()
  for (const judged of some) for (let i = 0; i < merged.length; i++) merged[i]! |= judged[i]!
  return merged
}
