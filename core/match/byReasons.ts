import type { LikelyReason } from '../seek/likely.ts'
import type { Reason, ReasonOf, Times, Way } from './reason.ts'

/**
 * How much a reason counts, in steps: one step about doubles the chance that the place works for this client, or halves it. Chances of
 * things that have nothing to do with each other multiply, so that steps add up. docs/decisions.md says why these figures.
 */
export const stepsOf = (reason: Reason): number => (STEPS[reason.of] as (one: Reason) => number)(reason)

/** In the order in which they break a tie: where two places have as many steps, the first kind of reason in which they differ decides. */
const STEPS: { readonly [Kind in Reason['of']]: (reason: ReasonOf<Kind>) => number } = {
  door: ({ how }) => DOORS[how] ?? OUT,
  way: ({ how }) => WAYS[how],
  fits: ({ from }) => (from === 'told' ? 4 : 3),
  'does not fit': () => OUT,
  'for whom': ({ how }) => WHOM[how],
  council: ({ how }) => (how === 'own' ? 3 : -5),
  times: ({ how, today, age, narrow }) => TIMES[how][age]! + (today ? TODAY[age]! : 0) - Number(narrow && how === 'not stated'),
  booked: () => -1,
  'not stated': ({ lean, why }) => (lean === 'likely' ? 2 : lean === 'unlikely' ? (why.every(isGranted) ? -2 : -4) : 0),
  kind: ({ step }) => -step,
  checked: ({ step, rung }) => -step * (rung ? RUNG : UNRUNG),
  'still listed': ({ step, rung }) => (step / 2) * (rung ? RUNG : UNRUNG),
  alert: () => -2,
  near: nearSteps,
  also: ({ needs }) => Math.min(needs.length, 2),
  phone: ({ how }) => (how === 'yes' ? 1 : -1),
  'public funds': ({ here }) => (here ? 0 : -3),
  registration: ({ how }) => (how === 'no' ? -4 : how === 'yes' ? 1 : 0),
  small: () => 0,
  turn: () => 0,
}

/** What is against a place keeps it out of the options; here it only stands last. */
const OUT = -20

const DOORS: Partial<Record<ReasonOf<'door'>['how'], number>> = { 'has room': 2, limited: -1, 'noted full': -6 }
const WAYS: Readonly<Record<Way, number>> = { mine: 4, 'holds it': 3, 'mine issues': 2, 'paper first': -4 }
/** That it is for everybody is as good as that it is for such as the client. */
const WHOM: Readonly<Record<ReasonOf<'for whom'>['how'], number>> = {
  everybody: 1,
  'the client': 1,
  'such as they': 4,
  'their council': 1,
  'another council': -3,
  half: -2,
  refugees: -6,
  few: -6,
  ask: -3,
}
/** Unlikely, but given where somebody asks for it on the phone. */
const isGranted = (why: LikelyReason): boolean => why === 'parcels need cooking'

/** By how old the hours are (`ageOf`): those of years ago say little more than none, whichever way they speak. Of one who can come in the evening alone hours that are not stated seldom are the right ones. */
const TIMES: Readonly<Record<Times, readonly number[]>> = {
  told: [4, 4, 4, 4, 4],
  'open now': [4, 4, 4, 4, 4],
  'open then': [4, 4, 4, 4, 4],
  'listed then': [1, 1, 1, 0, -0.5],
  'named then': [0, 0, 0, -0.5, -1],
  'not stated': [-1, -1, -1, -1, -1],
  'not listed then': [-2, -2, -2, -1.5, -1],
}
const TODAY: readonly number[] = [1, 1, 1, 0.5, 0]

/** What a class of age counts where a call can tell whether it still is so, and where somebody may walk for nothing. */
const RUNG = 1 / 2
const UNRUNG = 3 / 4

/**
 * Each doubling of the way counts one step; past what the client can reasonably walk two, and past twice that three. Without money for a ride
 * few get there. Past their reach what is gone to week after week counts once more.
 */
function nearSteps({ how, step, past, beyond, fare, again }: ReasonOf<'near'>): number {
  if (how === 'from nowhere') return 0
  return -(step + past * (again ? 2 : 1) + Math.max(0, past - 1)) - (beyond === null ? 0 : 2) - (fare ? 3 : 0)
}

const ORDER = Object.keys(STEPS) as readonly Reason['of'][]

/** The reasons as they are told: the weightiest first, whichever way it speaks. */
export const inOrder = (reasons: readonly Reason[]): Reason[] =>
  reasons.toSorted((a, b) => Math.abs(stepsOf(b)) - Math.abs(stepsOf(a)) || PLACES[a.of] - PLACES[b.of])

const PLACES = Object.fromEntries(ORDER.map((of, place) => [of, place])) as Readonly<Record<Reason['of'], number>>

/**
 * What a list of reasons amounts to: all that `byReasons` looks at, as numbers in the order in which they decide; the greater comes first.
 * The steps in all, with what lifts the worker's own routes above every other; then those of each kind by `ORDER`; then whose turn it is.
 */
export type Weight = readonly number[]

/** More than any steps add up to. */
const MINE = 100_000
const TURN = 1 + ORDER.length

/** Of numbers that may be fractions: an array of whole ones is copied at the first fraction. */
export const NO_WEIGHT: Weight = Array.from({ length: TURN + 1 }, () => 0.5).fill(0)

/** @param beside what other reasons of the same option amount to */
export function weigh(reasons: readonly Reason[], beside = NO_WEIGHT): Weight {
  const weight = beside.slice()
  for (const reason of reasons) {
    const steps = stepsOf(reason)
    weight[0]! += steps
    weight[1 + PLACES[reason.of]]! += steps
    if (reason.of === 'way' && reason.how === 'mine') weight[0]! += MINE
    if (reason.of === 'turn') weight[TURN] = -reason.place
  }
  return weight
}

/** As `byReasons`; 0 = equal in every step, so that the day decides (`turns`). */
export function byWeight(a: Weight, b: Weight): number {
  for (let i = 0; i <= TURN; i++) if (a[i] !== b[i]) return b[i]! - a[i]!
  return 0
}

/**
 * The order of options, by nothing but their reasons: the worker's own routes first; then by steps; where these are equal by the
 * weightiest kind of reason in which they differ; then by whose turn it is.
 */
export const byReasons = (a: readonly Reason[], b: readonly Reason[]): number => byWeight(weigh(a), weigh(b))
