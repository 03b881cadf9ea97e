import type { JudgedListing, Fit } from '../../../core/seek/fit.ts'
import type { Freshness } from '../../../core/listing/freshness.ts'

/** Answers that can be trusted alike: checked within half a year, within a year, or longer ago. */
export type Trust = 'lately' | 'not lately' | 'long ago'

export interface TrustGroup {
  trust: Trust
  /** Straight metres to the nearest of them; null = not known. */
  nearestM: number | null
  /** All there are. */
  count: number
  /** Those to show now, in order. */
  shown: JudgedListing[]
  folded: boolean
}

/** Places that fit, or may fit, under the headings of how lately they were checked. */
export interface FitGroup {
  fits: 'matches' | 'unknown'
  count: number
  groups: TrustGroup[]
}

const TRUST_OF: Readonly<Record<Freshness, Trust>> = { fresh: 'lately', aging: 'lately', stale: 'not lately', old: 'long ago' }
const ORDER: readonly Trust[] = ['lately', 'not lately', 'long ago']

/** A fresher place this near means that old listings need not stand in the way. */
const NEAR_M = 3000
/** Over an hour on foot: no help today for most, however lately it was checked. */
const FAR_M = 5000

/** The first `show` answers: those that fit before those that may. Groups that are not reached yet are left out. */
export function fitGroups({ matches, unknown }: Fit, show: number): FitGroup[] {
  const parts = [
    { fits: 'matches' as const, all: matches, left: show },
    { fits: 'unknown' as const, all: unknown, left: show - matches.length },
  ]
  return parts
    .filter(({ all, left }) => all.length > 0 && left > 0)
    .map(({ fits, all, left }) => ({ fits, count: all.length, groups: trustGroups(all, left) }))
}

/**
 * Answers under their headings, the first `show` of them.
 * Listings not checked for over a year are folded away only where a fresher place is near; fresher ones that are all far, where an
 * older one is nearer.
 *
 * @param found in the order of `search`
 */
export function trustGroups(found: readonly JudgedListing[], show: number): TrustGroup[] {
  const fresherNear = found.some(({ freshness, distanceM }) => freshness !== 'old' && distanceM !== null && distanceM <= NEAR_M)
  const shown = new Set(found.slice(0, show))
  return ORDER.flatMap((trust) => {
    const all = found.filter(({ freshness }) => TRUST_OF[freshness] === trust)
    const now = all.filter((one) => shown.has(one))
    if (now.length === 0) return []
    const nearestM = nearestOf(all)
    const far = nearestM !== null && nearestM > FAR_M && olderNearer(found, trust, nearestM)
    return [{ trust, nearestM, count: all.length, shown: now, folded: trust === 'long ago' ? fresherNear : far }]
  })
}

const nearestOf = (found: readonly JudgedListing[]): number | null =>
  found.reduce<number | null>((least, { distanceM }) => (distanceM !== null && distanceM < (least ?? Infinity) ? distanceM : least), null)

const olderNearer = (found: readonly JudgedListing[], trust: Trust, nearestM: number): boolean =>
  found.some(
    ({ freshness, distanceM }) => ORDER.indexOf(TRUST_OF[freshness]) > ORDER.indexOf(trust) && distanceM !== null && distanceM < nearestM,
  )
