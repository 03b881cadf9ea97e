import type { Decay } from './decay.ts'

/** Below this a sum has lost digits, and what is divided by it may pass the largest number there is (1.8e308). */
const LEAST_SUM = 1e-290

/**
 * An amount divided by the weights that it is shared among; nothing shared among nobody is nothing.
 *
 * @throws RangeError where the decay weighs all of them in at next to nothing, so that no share can be told
 */
export function share(amount: number, among: number, decay: Decay): number {
  if (among === 0) return 0
  if (among < LEAST_SUM) throw tooSteep(decay, `all that reach a service, or that an area reaches, weigh in at ${among} together`)
  return requireFinite(amount / among, decay)
}

/** A sum or share that can be held. @throws RangeError where it is not */
export function requireFinite(value: number, { text }: Decay): number {
  if (!Number.isFinite(value)) throw new RangeError(`decay ${text} makes sums too large: people, capacities or weights pass 1.8e308`)
  return value
}

export const tooSteep = ({ text }: Decay, why: string): RangeError =>
  new RangeError(`decay ${text} is too steep for these costs: ${why}; use a gentler one, in the unit of the costs`)
