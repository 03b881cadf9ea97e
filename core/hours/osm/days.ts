/**
 * Sets of days as boxes: a day is in a box where it is in each of its parts. Parts are sets of bits, so that what two rules
 * share, and what one leaves of another, is worked out exactly.
 */
export interface Days {
  /** 7 weekdays (Monday first) × 6 places in the month: 1st, 2nd, 3rd, 4th but not last, 4th and last, 5th. */
  weekdays: bigint
  /** The 366 days of a leap year, 1 January first. */
  season: bigint
  /** ISO weeks 1–53. */
  weeks: bigint
  /** Bank holidays. */
  bank: bigint
  /** School time. */
  school: bigint
  /** Counted by `londonDay`, both ends included; Infinity where it has none. */
  from: number
  to: number
}

const bits = (count: number): bigint => (1n << BigInt(count)) - 1n

export const PLACES = 6
export const YEAR_DAYS = 366
export const WEEKS = 53

/** Bits of `bank` and of `school`. */
export const USUAL_DAY = 1n
export const HOLIDAY = 2n

export const ALL_DAYS: Days = {
  weekdays: bits(7 * PLACES),
  season: bits(YEAR_DAYS),
  weeks: bits(WEEKS),
  bank: USUAL_DAY | HOLIDAY,
  school: USUAL_DAY | HOLIDAY,
  from: -Infinity,
  to: Infinity,
}

/** Bank holidays last: they are split off only on the days that a rule about them names, and stay "not stated" on all others. */
const PARTS = ['school', 'weekdays', 'season', 'weeks', 'bank'] as const

/** The days in both; null = none. */
export function shared(a: Days, b: Days): Days | null {
  const both: Days = { ...a, from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
  if (both.from > both.to) return null
  for (const part of PARTS) {
    both[part] &= b[part]
    if (both[part] === 0n) return null
  }
  return both
}

/** The days of `a` that are not in `b`, as boxes that share none. */
export function without(a: Days, b: Days): Days[] {
  if (shared(a, b) === null) return [a]
  const left: Days[] = []
  const inside = { ...a }
  for (const part of PARTS) {
    const outside = inside[part] & ~b[part]
    if (outside !== 0n) left.push({ ...inside, [part]: outside })
    inside[part] &= b[part]
  }
  if (inside.from < b.from) left.push({ ...inside, to: b.from - 1 })
  if (inside.to > b.to) left.push({ ...inside, from: b.to + 1 })
  return left
}

export const sameDays = (a: Days, b: Days): boolean => a.from === b.from && a.to === b.to && PARTS.every((part) => a[part] === b[part])

/** Two boxes as one; null where they differ in more than one part. Whether bank holidays are stated is never mixed. */
export function joined(a: Days, b: Days): Days | null {
  if (a.from !== b.from || a.to !== b.to || a.bank !== b.bank) return null
  const differing = PARTS.filter((part) => a[part] !== b[part])
  const [part] = differing
  if (differing.length > 1) return null
  return part === undefined ? a : { ...a, [part]: a[part] | b[part] }
}
