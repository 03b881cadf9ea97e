import type { Pairs } from '../distance/pairs.ts'
import { tooSteep } from './share.ts'
import type { Decay } from './decay.ts'

/** Where the nearest services weigh less than this in the mean, a decay is of another unit: of 60 minutes a metre each is left 0.00… */
const LEAST_SHARE = 0.01

/** Products of such weights are nothing to a computer. */
const LEAST_WEIGHT = 1e-150

/** A step is a sharp question, which few may be inside; only far below the costs is it one of another unit. Minutes on metres are 80 below. */
const FAR_BELOW = 10

/**
 * Notices a decay of another unit than that of the costs, such as `exp:1` on metres, with which nobody has any access.
 *
 * Looked at is the share of weight within reach: what the nearest service of an area weighs, as a share of what it would at no
 * cost, in the mean over the areas that reach any. What costs nothing (a delivery) is left aside, for it tells no unit.
 * `power` has no unit; it is refused where its weights run out of numbers.
 *
 * @param byArea in the unit of the decay
 * @param unit of the costs in words, such as "metres walked"; null where it is not known
 * @throws RangeError naming where the decay ends, what the costs are, and a parameter that would fit them
 *
 * O(pairs).
 */
export function requireFit(decay: Decay, { rows, starts, cost }: Pairs, unit: string | null): void {
  const nearest = new Float64Array(rows).fill(Infinity)
  for (let i = 0; i < rows; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) if (cost[k]! > 0 && cost[k]! < nearest[i]!) nearest[i] = cost[k]!
  const reached = nearest.filter((least) => least < Infinity).sort()
  if (reached.length === 0) return
  const middle = reached[reached.length >> 1]!
  const { scale } = decay
  if (scale === null) {
    if (decay.weight(middle) < LEAST_WEIGHT)
      throw tooSteep(
        decay,
        `at ${shown(middle)}, where the nearest services of half of the areas are, it weighs ${shown(decay.weight(middle))}`,
      )
    return
  }
  const share = reached.reduce((sum, least) => sum + decay.weight(least) / scale.most, 0) / reached.length
  const isOfUnit = share >= LEAST_SHARE || scale.nothingBeyond * (scale.isStep ? FAR_BELOW : 1) > middle
  if (isOfUnit && share > 0) return
  const of = unit === null ? '' : ` ${unit}`
  throw tooSteep(
    decay,
    `it falls to nothing within ${shown(scale.nothingBeyond)}, the least of them is ${shown(reached[0]!)}${of}, and half of the areas have their nearest service at ${shown(middle)} or more; something like ${scale.fitting(middle)} would fit`,
  )
}

/** Three digits are enough to see how large it is. */
const shown = (value: number): string => String(Number(value.toPrecision(3)))
