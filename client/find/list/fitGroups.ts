import type { Fit, JudgedListing } from '../../../core/seek/fit.ts'
import { isUnlikely } from '../../../core/seek/likely.ts'
import { NEARNESS_ORDER, nearnessOf, type Nearness } from '../../../core/seek/nearness.ts'
import { AGE_OF, trustOf, type Age, type Trust } from '../../help/words/trust.ts'

/** Answers of one step that were checked about as lately. */
export interface TrustGroup {
  trust: Trust
  count: number
  /** Those to show now, in order. */
  shown: JudgedListing[]
  folded: boolean
}

/** Answers that are comparably near, or that have closed. */
export interface StepGroup {
  step: Nearness | 'closed'
  count: number
  groups: TrustGroup[]
}

export interface FitGroup {
  /** `unlikely`: not stated, and its network or kind usually asks for, or lacks, what was asked. */
  fits: 'matches' | 'unknown' | 'unlikely'
  count: number
  steps: StepGroup[]
}

const AGES: readonly Age[] = ['lately', 'not lately', 'long ago']

/** So many fresher places in the same step mean that old listings need not stand in the way. */
const ENOUGH_FRESHER = 3

/** The first `show` answers: those that fit before those that may, and these before those that probably do not. Groups that are not reached yet are left out. */
export function fitGroups({ matches, unknown }: Fit, show: number): FitGroup[] {
  const [unlikely, open] = [unknown.filter(isUnlikely), unknown.filter((one) => !isUnlikely(one))]
  const parts = [
    { fits: 'matches' as const, all: matches, left: show },
    { fits: 'unknown' as const, all: open, left: show - matches.length },
    { fits: 'unlikely' as const, all: unlikely, left: show - matches.length - open.length },
  ]
  return parts
    .filter(({ all, left }) => all.length > 0 && left > 0)
    .map(({ fits, all, left }) => ({ fits, count: all.length, steps: stepGroups(all, left) }))
}

/**
 * Answers under the headings of how near they are, and in each of how lately they were checked; the first `show` of them.
 *
 * @param found in the order of `search`
 */
export function stepGroups(found: readonly JudgedListing[], show: number): StepGroup[] {
  const shown = new Set(found.slice(0, show))
  return [...NEARNESS_ORDER, 'closed' as const].flatMap((step) => {
    const all = found.filter((one) => stepOf(one) === step)
    if (!all.some((one) => shown.has(one))) return []
    return [{ step, count: all.length, groups: trustGroups(all, shown) }]
  })
}

const stepOf = (one: JudgedListing): StepGroup['step'] => (one.service.status === 'closed' ? 'closed' : nearnessOf(one))

function trustGroups(found: readonly JudgedListing[], shown: ReadonlySet<JudgedListing>): TrustGroup[] {
  const fresher = found.filter(({ freshness }) => freshness !== 'old').length
  return AGES.flatMap((age) => {
    const all = found.filter(({ freshness }) => AGE_OF[freshness] === age)
    const now = all.filter((one) => shown.has(one))
    if (now.length === 0) return []
    return [{ trust: trustOf(all, age), count: all.length, shown: now, folded: age === 'long ago' && fresher >= ENOUGH_FRESHER }]
  })
}
