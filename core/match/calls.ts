import { compareText } from '../listing/compareText.ts'
import { stepsOf } from './byReasons.ts'
import { answersNow } from './issuersFor.ts'
import type { Call, NeedMatch, Option } from './matched.ts'
import type { Reason } from './reason.ts'
import type { Asks } from './told.ts'

/** Of each need only so many of the first are rung: a worker has ten minutes. */
const RUNG_OF_EACH = 5
/** As many things as can be asked in one call. */
const MOST_ASKS = 3

/** A call is worth what its answers may change, and half of that where nobody may answer, a quarter where nobody does. */
const WORTH: Readonly<Record<Call['answers'], number>> = { now: 1, 'not known': 1 / 2, later: 1 / 4 }

/**
 * Whom to ring and what to ask, in the order in which to: what could change the plan most, times whether somebody answers now.
 *
 * An answer may lift a place to what "told" counts: how far it has to go there is what asking is worth. The
X/
export function calls(matches: readonly NeedMatch[]): Call[] {
  const made = new Map<string, { option: Option; phone: string; gains: Map<Asks, number>; needs: Set<Call['needs'][number]> }>()
  for (const { need, options } of matches) {
    options.slice(0, RUNG_OF_EACH).forEach((option, index) => {
      const { service } = option.found
      const phone = service.phone ?? service.referral.phone
      if (phone === null || option.unknown.length === 0) return
      const call = made.get(service.id) ?? { option, phone, gains: new Map<Asks, number>(), needs: new Set() }
      made.set(service.id, call)
      call.needs.add(need)
      for (const asked of option.unknown) call.gains.set(asked, (call.gains.get(asked) ?? 0) + worthOf(asked, option) / (index + 1))
    })
  }
  return [...made.values()]
    .map(({ option: { found }, phone, gains, needs }): Call => {
      const asks = [...gains].toSorted(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, MOST_ASKS)
      const answers = answersNow(found)
      const gain = asks.reduce((sum, [, worth]) => sum + worth, 0) * WORTH[answers]
      return { found, phone, asks: asks.map(([asked]) => asked), needs: [...needs], answers, gain }
    })
    .toSorted((a, b) => b.gain - a.gain || compareText(a.found.service.id, b.found.service.id))
}

/** How far it is from what it counts now to what it would if the answer were yes. */
function worthOf(asked: Asks, { reasons }: Option): number {
  const now = reasons.find((reason) => isAbout(reason, asked))
  const yes = stepsOf({ of: 'fits', asked, from: 'told' })
  return yes - (now === undefined ? 0 : stepsOf(now))
}

const isAbout = (reason: Reason, asked: Asks): boolean =>
  reason.of === 'not stated'
    ? reason.asked === asked
    : (reason.of === 'times' && asked === 'when') ||
      (reason.of === 'for whom' && asked === 'who') ||
      (reason.of === 'way' && asked === 'no-referral')
