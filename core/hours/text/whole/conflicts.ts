import { daysOf, type Group, isPlain, overlaps, without } from '../clause/group.ts'
import type { Limit, Spec } from '../pieces/piece.ts'

/**
 * Settles sessions that are said of one day more than once. The same thing said twice is said once. Hours said of fewer days,
 * or of some weeks, after those of more ("weekdays 9-5, Friday 10-5") stand in for these. Where they do not overlap ("Mon-Fri
 * 9-12, Wed 1-3") they may be more hours or other hours: what was said of more days is unsure on these. What contradicts itself
 * otherwise is unsure on the days concerned. Never both. O(groups²).
 *
 * @param groups of the listing's own thing, in the order of the text; the unsure ones take part
 * @returns those of which some hours were left
 */
export function settle(groups: readonly Group[]): Set<Group> {
  const left = new Set<Group>()
  groups.forEach((later, at) => {
    for (const earlier of groups.slice(0, at)) {
      const days = new Set([...daysOf(earlier.specs)].filter((day) => daysOf(later.specs).has(day)))
      if (days.size > 0 && canCoincide(earlier, later, days)) for (const group of settlePair(earlier, later, days)) left.add(group)
    }
  })
  return left
}

function settlePair(earlier: Group, later: Group, days: ReadonlySet<number>): Group[] {
  const isMeeting = earlier.ranges.some((a) => later.ranges.some((b) => overlaps(a, b)))
  if (isSame(earlier, later)) {
    later.specs = []
    return []
  }
  if (isMeeting && [earlier, later].some(isAroundTheClock)) {
    for (const group of [earlier, later]) group.specs = isAroundTheClock(group) ? [] : without(group.specs, days)
    return [earlier, later]
  }
  const isPlainlySaid = !earlier.unsure && !later.unsure && !later.described
  if (isPlainlySaid && isSpecial(later, earlier)) {
    const known = standIn(earlier, later, days)
    return isMeeting && known ? [] : [earlier]
  }
  if (isPlainlySaid && !isMeeting && isSpecial(earlier, later)) {
    standIn(later, earlier, days)
    return [later]
  }
  if (!isMeeting) return []
  for (const group of [earlier, later]) if (!group.unsure) group.specs = without(group.specs, days)
  return [earlier, later]
}

/** "24/7" beside other hours is about something else, or untrue, on every day. */
const isAroundTheClock = ({ ranges }: Group): boolean => ranges.some(({ opens, closes }) => opens === 0 && closes === 1440)

/** Takes the days of the special hours from the usual ones. @returns whether the other weeks keep theirs */
function standIn(usual: Group, special: Group, days: ReadonlySet<number>): boolean {
  const spec = special.specs[0]!
  const isNumbered = spec.nth.length > 0 && !spec.nth.includes(-1)
  usual.specs = isNumbered ? usual.specs.flatMap((own) => elsewhen(own, spec)) : without(usual.specs, days)
  return isNumbered || isPlain(spec)
}

/** "Saturday 10-4, 1st Saturday 10-12": the other Saturdays. */
function elsewhen(spec: Spec, { days, nth }: Spec): Spec[] {
  const [same, other] = [spec.days.filter((day) => days.includes(day)), spec.days.filter((day) => !days.includes(day))]
  return [
    { ...spec, days: other },
    { ...spec, days: same, nth: [1, 2, 3, 4, 5].filter((place) => !nth.includes(place)) },
  ].filter((part) => part.days.length > 0)
}

/** Whether the hours are those of fewer weekdays, or of some weeks, under the same limits. */
function isSpecial(special: Group, usual: Group): boolean {
  const [spec, ...more] = special.specs
  if (spec === undefined || !usual.specs.every(isPlain) || !isLimitedAlike(special, usual)) return false
  if (!special.specs.every(isPlain)) return more.length === 0
  const [few, many] = [daysOf(special.specs), daysOf(usual.specs)]
  return few.size < many.size && [...few].every((day) => many.has(day)) && [special, usual].every(hasEnds)
}

const hasEnds = ({ ranges }: Group): boolean => ranges.every(({ closes }) => closes !== null)

/** Whether both may be held on one date. */
function canCoincide(a: Group, b: Group, days: ReadonlySet<number>): boolean {
  if (isBefore(a.limit, b.limit) || isBefore(b.limit, a.limit)) return false
  return a.specs.some((one) =>
    b.specs.some((other) => [...days].some((day) => one.days.includes(day) && other.days.includes(day)) && canMeet(one, other)),
  )
}

function canMeet(a: Spec, b: Spec): boolean {
  if (a.on !== null && b.on !== null) return a.on === b.on
  return a.nth.length === 0 || b.nth.length === 0 || a.nth.includes(-1) || b.nth.includes(-1) || a.nth.some((nth) => b.nth.includes(nth))
}

const isBefore = ({ to }: Limit, { from }: Limit): boolean => to !== null && from !== null && to < from

const isSame = (a: Group, b: Group): boolean =>
  !a.unsure && !b.unsure && JSON.stringify([a.specs, a.ranges, a.limit]) === JSON.stringify([b.specs, b.ranges, b.limit])

const isLimitedAlike = (a: Group, b: Group): boolean =>
  JSON.stringify({ ...a.limit, bank: '' }) === JSON.stringify({ ...b.limit, bank: '' })
