import { z } from 'zod'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of day such as 09:30')
const DateText = z.iso.date()
const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and day such as 04-15')

/** Days of every year, both ends included; from a later to an earlier date it runs over the new year. */
const Season = z.object({ from: MonthDay, to: MonthDay })
export type Season = z.infer<typeof Season>

/**
 * One published session, named as in an Open Referral UK 3.0 `schedule` (iCalendar, RFC 5545).
 * Times are Europe/London clock times. It is held on days that fit all it says.
 */
export const HoursRule = z.object({
  freq: z.enum(['WEEKLY', 'MONTHLY']),
  /** Every n weeks or months. Above 1 without `dtstart` the week is not known: "some weeks". */
  interval: z.int().min(1).max(52).default(1),
  /** MO…SU; with MONTHLY, nth weekdays such as 1SA or -1MO. */
  byday: z.array(z.string().regex(/^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/)).min(1),
  /** ISO weeks of the year; empty = all. */
  byweekno: z.array(z.int().min(1).max(53)).default([]),
  opens_at: Clock,
  /** At or before `opens_at` = the next day. null = the source does not say when it ends. */
  closes_at: Clock.nullable(),
  dtstart: DateText.nullable().default(null),
  valid_from: DateText.nullable().default(null),
  valid_to: DateText.nullable().default(null),
  /** The part of every year it is held in; null = all year. */
  season: Season.nullable().default(null),
  term_time_only: z.boolean().default(false),
  school_holidays_only: z.boolean().default(false),
  /** `only` = on bank holidays alone. */
  bank_holiday: z.enum(['closed', 'open', 'only', 'not stated']).default('not stated'),
})
export type HoursRule = z.infer<typeof HoursRule>

/** A day on which the usual rules do not hold: closed, or open at other times. */
export const HoursException = z.object({
  on: DateText,
  opens_at: Clock.nullable(),
  closes_at: Clock.nullable(),
})
export type HoursException = z.infer<typeof HoursException>
