const DAYS = [0, 1, 2, 3, 4, 5, 6] as const
const HOURS = 24

/** The same hours on one day or several. */
export interface Stretch {
  /** 0 = Monday, ascending. */
  days: readonly number[]
  /** The first hour, 0–23. */
  from: number
  /** The hour at which it ends, 1–24. */
  to: number
}

/** What a week grid shows, in figures; shares 0–1. */
export interface WeekFinding {
  /** When over half have something open; the same hours on several days stand together. */
  most: readonly Stretch[]
  /** How many of the 168 hours those are. */
  hours: number
  /** The hour of the week, 0–167, in which the most have something; the earliest of several. */
  best: { hour: number; share: number }
  /** The most on Saturday and Sunday. */
  weekend: number
  /** The most from Monday to Friday from 5 pm on. */
  evening: number
}

/** @param share of people in need, 0–1, in each of 168 hours, Monday midnight first */
export function weekFinding(share: ArrayLike<number>): WeekFinding {
  const at = (day: number, hour: number): number => share[day * HOURS + hour]!
  const hours = Array.from({ length: HOURS }, (_, hour) => hour)
  const mostIn = (days: readonly number[], from: number): number =>
    Math.max(...days.flatMap((day) => hours.slice(from).map((hour) => at(day, hour))))
  const all = Array.from(share)
  const best = all.reduce((first, one, hour) => (one > all[first]! ? hour : first), 0)
  return {
    most: together(DAYS.flatMap((day) => stretchesOf(day, (hour) => hour < HOURS && at(day, hour) > 0.5))),
    hours: all.filter((one) => one > 0.5).length,
    best: { hour: best, share: all[best]! },
    weekend: mostIn([5, 6], 0),
    evening: mostIn([0, 1, 2, 3, 4], 17),
  }
}

function stretchesOf(day: number, isIn: (hour: number) => boolean): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < HOURS; from++) {
    if (!isIn(from)) continue
    let to = from + 1
    while (isIn(to)) to++
    stretches.push({ days: [day], from, to })
    from = to
  }
  return stretches
}

function together(stretches: readonly Stretch[]): Stretch[] {
  const groups = Map.groupBy(stretches, ({ from, to }) => `${from}–${to}`)
  return [...groups.values()].map((same) => ({ ...same[0]!, days: same.flatMap(({ days }) => days) }))
}
