import { z } from 'zod'
import { readInstant } from '../days/londonTime.ts'
import { readWeekHours, WEEK_HOURS } from '../gap/query/weekHours.ts'
import { SERVICE_TYPES } from '../listing/taxonomy.ts'

/** The parts that questions are made of. Each message says what the field should be. */

/** Several values, with commas between in an address, or an array in JSON. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (text) => (typeof text === 'string' ? text.split(',').filter((part) => part !== '') : text),
    z.array(item, 'a list of these, or left out').max(60, 'at most 60'),
  )

/** A number as plain digits in an address, or a number in JSON. */
export const finite = (min: number, max: number, what: string) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
    z.number(`${what} as a plain number`).min(min, `${what}, at least ${min}`).max(max, `${what}, at most ${max}`),
  )

export const Types = list(z.enum(SERVICE_TYPES, 'a kind of service such as food-bank; /openapi.json lists them all')).default([])

const LON_LAT = 'longitude,latitude in degrees such as -2.26,53.46'

const PLAIN_LON_LAT = /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){1,2}$/

/** Two numbers of an address as text or of JSON; a height that stands third is dropped. */
function twoNumbers(at: unknown): unknown {
  const all: unknown = typeof at === 'string' && PLAIN_LON_LAT.test(at) ? at.split(',').map(Number) : at
  return Array.isArray(all) && all.length === 3 && (all[2] === null || typeof all[2] === 'number') ? all.slice(0, 2) : all
}

/** In degrees, longitude first. Where the two are swapped it would be off Arabia or Madagascar, and is refused. */
export const LonLat = z.preprocess(
  twoNumbers,
  z
    .tuple([z.number(LON_LAT).min(-180, LON_LAT).max(180, LON_LAT), z.number(LON_LAT).min(-90, LON_LAT).max(90, LON_LAT)], LON_LAT)
    .check(({ value, issues }) => {
      const [first, second] = value
      if (isSwapped(value))
        issues.push({
          code: 'invalid_value',
          values: [],
          input: value,
          message: `longitude first: write ${second},${first}, not ${first},${second}`,
        })
    }),
)

/** Whether latitude stands first: nothing of the British Isles lies there, and all of them would with the two the other way round. */
export const isSwapped = ([first, second]: readonly [number, number, ...number[]]): boolean =>
  first >= 49 && first <= 61.5 && second >= -11 && second <= 3

/** Hours of the week as `readWeekHours` reads them: `sat-10` = Saturday, the hour from 10 am; empty = any time. */
export const WeekHours = z
  .stringFormat('week-hours', (text) => readWeekHours(text) !== null, WEEK_HOURS)
  .max(600, 'at most 600 letters')
  .describe(WEEK_HOURS)

const AS_OF = 'a date and time such as 2018-02-08T11:00'

/** An instant: `2018-02-08T11:00` is Europe/London clock time; with Z or an offset it is exactly that. */
export const AsOf = z
  .string(AS_OF)
  .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/, AS_OF)
  .check(({ value, issues }) => {
    if (readInstant(value) === null)
      issues.push({ code: 'invalid_value', values: [], input: value, message: 'a date that exists, such as 2018-02-08T11:00' })
  })
