import { compareText } from '../listing/compareText.ts'
import { stepsOf } from './byReasons.ts'
import { needRule } from './clientNeeds.ts'
import { answersNow } from './issuersFor.ts'
import type { Call, NeedMatch, Option } from './matched.ts'
import type { Reason } from './reason.ts'
import type { Asks } from './told.ts'

/** Of each need only so many of the first are rung: a worker has ten minutes. */
const RUNG_OF_EACH = 5
/** As many things as can be asked in one call. */
const MOST_ASKS = 3

/** What cannot wait counts twice. */
const URGENT = 2

/** A call is worth what its answers may change, and half of that where nobody may answer, a quarter where nobody does. */
const WORTH: Readonly<Record<Call['answers'], number>> = { now: 1, 'not known': 1 / 2, later: 1 / 4 }

/** A client of whom it was not said is seldom one of those whom a place names, and then nothing else that it answers counts. */
const SELDOM = 1 / 4

interface Making {
  option: Option
  phone: string
  gains: Map<Asks, number>
  needs: Set<Call['needs'][number]>
}

/**
 * Whom to ring and what to ask, in the order in which to: what could change the plan most, times whether somebody answers now.
 *
 * An answer may lift a place to what "told" counts: how far it has to go there is what asking is worth. The first place of a need counts
 * whole, the second half, the third a third: what is far down changes no plan. What cannot wait counts twice.
 */
export function calls(matches: readonly NeedMatch[]): Call[] {
  const making = new Map<string, Making>()
  for (const { need, options } of matches)
    options.slice(0, RUNG_OF_EACH).forEach((option, index) => add(making, need, option, (needRule(need).urgent ? URGENT : 1) / (index + 1)))
  return [...making.values()].map(callOf).toSorted((a, b) => b.gain - a.gain || compareText(a.found.service.id, b.found.service.id))
}

function add(making: Map<string, Making>, need: Call['needs'][number], option: Option, share: number): void {
  const { service } = option.found
  const phone = service.phone ?? service.referral.phone
  if (phone === null || option.unknown.length === 0) return
  const call = making.get(service.id) ?? { option, phone, gains: new Map<Asks, number>(), needs: new Set() }
  making.set(service.id, call)
  call.needs.add(need)
  for (const asked of option.unknown) call.gains.set(asked, (call.gains.get(asked) ?? 0) + worthOf(asked, option) * share)
}

function callOf({ option: { found }, phone, gains, needs }: Making): Call {
  const asks = [...gains]
    .toSorted(([a, x], [b, y]) => Number(b === 'who') - Number(a === 'who') || y - x || compareText(a, b))
    .slice(0, MOST_ASKS)
  const answers = answersNow(found)
  const gain = asks.reduce((sum, [, worth]) => sum + worth, 0) * WORTH[answers] * (gains.has('who') ? SELDOM : 1)
  return { found, phone, asks: asks.map(([asked]) => asked), needs: [...needs], answers, gain }
}

/** How far it is from what it counts now to what it would if the answer were yes. */
function worthOf(asked: Asks, { reasons }: Option): number {
  const now = reasons.find((reason) => isAbout(reason, asked))
  return stepsOf({ of: 'fits', asked, from: 'told' }) - (now === undefined ? 0 : stepsOf(now))
}

function isAbout(reason: Reason, asked: Asks): boolean {
  if (reason.of === 'not stated') return reason.asked === asked
  if (reason.of === 'times') return asked === 'when'
  if (reason.of === 'for whom') return asked === 'who'
  return reason.of === 'way' && asked === 'no-referral'
}
