import { readDecimal } from './decimal.ts'

/** Whether a cost equal to a bound is inside it (`closed`, the default) or outside (`open`). */
export type Bounds = 'closed' | 'open'

/** How much a service counts for an area at a cost: the f of the access measures. */
export interface Decay {
  /** As it was asked for, such as `step:10=1,20=.67`. */
  readonly text: string
  /** From a cost of 0 or more to a weight of 0 or more; Infinity only for `power` at cost 0, which the sums refuse. */
  readonly weight: (cost: number) => number
  /** Nothing beyond this cost has any weight: the reach to ask pairs for. Infinity where the decay never ends. */
  readonly farthest: number
  /** How large its costs are meant to be; null where it is of no unit, as `power`. */
  readonly scale: Scale | null
}

/** What tells the unit of a decay: see `requireFit`. */
interface Scale {
  /** Beyond this cost less than a thousandth of the weight is left. */
  readonly nothingBeyond: number
  /** The largest weight it gives. */
  readonly most: number
  /** Whether it ends at a bound. */
  readonly isStep: boolean
  /** The text of a decay of this form that weighs about half at a cost, or ends there. */
  readonly fitting: (cost: number) => string
}

/** −ln of what counts as nothing left: a thousandth. */
const NOTHING = Math.log(1000)

/** One digit: where a decay should begin, no more. */
const round = (value: number): string => String(Number(value.toPrecision(1)))

/** To two digits, and never up, so that a bound stays within reach. */
function roundDown(value: number): string {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return String(Number((Math.floor(value / unit) * unit).toPrecision(2)))
}

/** Numbers as for minutes; for metres they are larger. */
const FORMS = 'binary:45, step:10=1,20=.67,30=.33, exp:0.1, gaussian:20 or power:1, in the unit of the costs'

/**
 * Reads a decay, with costs in the unit of the pairs (walked metres, or that of an imported matrix):
 * - `binary:45` weighs 1 up to 45, then 0 (2SFCA, cumulative opportunities);
 * - `step:10=1,20=.67,30=.33` weighs 1 up to 10, 0.67 up to 20, 0.33 up to 30, then 0 (E2SFCA, Luo & Qi 2009);
 * - `exp:b` weighs e^(−b·d); `gaussian:s` e^(−d²/2s²); `power:a` d^(−a). These three never end by themselves: see `cutAt`.
 *
 * @throws RangeError saying what was expected and what was got
 */
export function parseDecay(text: string, bounds: Bounds = 'closed'): Decay {
  const colon = text.indexOf(':')
  const given = text.slice(colon + 1)
  switch (colon === -1 ? '' : text.slice(0, colon)) {
    case 'binary':
      return stepDecay(text, [[numberIn(text, given, 'a bound of 0 or more', 0), 1]], bounds)
    case 'step':
      return stepDecay(text, stepsIn(text, given), bounds)
    case 'exp': {
      const b = numberIn(text, given, 'a number above 0', Number.MIN_VALUE)
      const fitting = (cost: number): string => `exp:${round(Math.LN2 / cost)}`
      const scale = { nothingBeyond: NOTHING / b, most: 1, isStep: false, fitting }
      return { text, weight: (cost) => Math.exp(-b * cost), farthest: Infinity, scale }
    }
    case 'gaussian': {
      const s = numberIn(text, given, 'a number above 0', Number.MIN_VALUE)
      const fitting = (cost: number): string => `gaussian:${round(cost)}`
      const scale = { nothingBeyond: s * Math.sqrt(2 * NOTHING), most: 1, isStep: false, fitting }
      return { text, weight: (cost) => Math.exp(-((cost / s) ** 2) / 2), farthest: Infinity, scale }
    }
    case 'power': {
      const a = numberIn(text, given, 'a number above 0', Number.MIN_VALUE)
      return { text, weight: (cost) => cost ** -a, farthest: Infinity, scale: null }
    }
    default:
      throw new RangeError(`decay must be ${FORMS}, got ${JSON.stringify(text)}`)
  }
}

/** The same decay, with no weight beyond a cost. @throws RangeError if `maxCost` is not 0 or more */
export function cutAt(decay: Decay, maxCost: number, bounds: Bounds = 'closed'): Decay {
  if (!(maxCost >= 0)) throw new RangeError(`maxCost must be 0 or more, got ${maxCost}`)
  return {
    text: `${decay.text} up to ${maxCost}`,
    weight: (cost) => (isInside(cost, maxCost, bounds) ? decay.weight(cost) : 0),
    farthest: Math.min(decay.farthest, maxCost),
    scale: decay.scale && { ...decay.scale, nothingBeyond: Math.min(decay.scale.nothingBeyond, maxCost) },
  }
}

/** A decay fit for pairs that are held out to a reach: what never ends is cut there. @throws RangeError if it ends beyond reach */
export function endingWithin(decay: Decay, reach: number, bounds: Bounds = 'closed'): Decay {
  if (decay.farthest <= reach) return decay
  if (decay.farthest === Infinity) return cutAt(decay, reach, bounds)
  throw new RangeError(`decay must end within reach, ${reach}, got ${decay.text}`)
}

const isInside = (cost: number, bound: number, bounds: Bounds): boolean => cost < bound || (cost === bound && bounds === 'closed')

/** Few steps: looking at them one after the other is as fast as anything. */
function stepDecay(text: string, steps: readonly (readonly [bound: number, weight: number])[], bounds: Bounds): Decay {
  const limits = Float64Array.from(steps, ([limit]) => limit)
  const weights = Float64Array.from(steps, ([, weight]) => weight)
  const weight = (cost: number): number => {
    for (let s = 0; s < limits.length; s++) if (isInside(cost, limits[s]!, bounds)) return weights[s]!
    return 0
  }
  const last = limits.at(-1)!
  const fitting = (cost: number): string => {
    const scaled = steps.map(([limit]) => roundDown((cost * limit) / last))
    return steps.length === 1 ? `binary:${scaled[0]}` : `step:${steps.map(([, of], s) => `${scaled[s]}=${of}`).join(',')}`
  }
  const most = weights.reduce((high, one) => Math.max(high, one), 0)
  return { text, weight, farthest: last, scale: most === 0 ? null : { nothingBeyond: last, most, isStep: true, fitting } }
}

function stepsIn(text: string, given: string): [number, number][] {
  let before = -1
  return given.split(',').map((step) => {
    const [bound, weight, ...more] = step.split('=')
    if (bound === undefined || weight === undefined || more.length > 0) throw wrong(text, 'steps such as 10=1,20=.67', step)
    const at = numberIn(text, bound, 'a bound of 0 or more', 0)
    if (at <= before) throw wrong(text, `bounds that grow, so one above ${before}`, bound)
    before = at
    return [at, numberIn(text, weight, 'a weight of 0 or more', 0)]
  })
}

function numberIn(text: string, given: string, expected: string, least: number): number {
  const value = readDecimal(given.trim())
  if (value === null || value < least) throw wrong(text, expected, given)
  return value
}

const wrong = (text: string, expected: string, got: string): RangeError =>
  new RangeError(`decay ${text}: expected ${expected}, got ${JSON.stringify(got)}`)
