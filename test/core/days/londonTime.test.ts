import { describe, expect, it } from 'vitest'
import { calendarDate, londonDay, londonDayAt, londonMs, londonParts, readInstant, weekdayOf } from '../../../core/days/londonTime.ts'

const HOUR_MS = 3_600_000
const PLATFORM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

describe('the London clock', () => {
  it("agrees with the platform's in every hour from 2016 to 2030", () => {
    for (let ms = Date.UTC(2016, 0, 1); ms < Date.UTC(2031, 0, 1); ms += HOUR_MS) {
      const told = Object.fromEntries(PLATFORM.formatToParts(ms).map(({ type, value }) => [type, value]))
      const parts = londonParts(ms)
      const same =
        parts.year === Number(told.year) &&
        parts.month === Number(told.month) &&
        parts.day === Number(told.day) &&
        WEEKDAYS[parts.weekday] === told.weekday &&
        parts.minutes === Number(told.hour) * 60 + Number(told.minute)
      if (!same) expect({ ms, parts }).toEqual({ ms, parts: told })
    }
  })

  it('puts back every instant it took apart, but for the hour that the autumn repeats', () => {
    for (let ms = Date.UTC(2025, 0, 1); ms < Date.UTC(2028, 0, 1); ms += HOUR_MS / 2) {
      const { year, month, day, minutes } = londonParts(ms)
      const back = londonMs(year, month, day, minutes)
      const isRepeated = back === ms - HOUR_MS && month === 10 && minutes >= 60 && minutes < 120
      if (!isRepeated) expect(back).toBe(ms)
    }
  })

  it('goes from 00:59 to 02:00 on 29 March 2026', () => {
    expect(londonParts(Date.UTC(2026, 2, 29, 0, 59)).minutes).toBe(59)
    expect(londonParts(Date.UTC(2026, 2, 29, 1, 0)).minutes).toBe(120)
    // 01:30 is skipped that night: read as 02:30 summer time, which is 01:30 UTC.
    expect(londonMs(2026, 3, 29, 90)).toBe(Date.UTC(2026, 2, 29, 1, 30))
  })

  it('has 01:30 twice on 25 October 2026, and takes the first', () => {
    expect(londonParts(Date.UTC(2026, 9, 25, 0, 30)).minutes).toBe(90)
    expect(londonParts(Date.UTC(2026, 9, 25, 1, 30)).minutes).toBe(90)
    expect(londonMs(2026, 10, 25, 90)).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(londonMs(2026, 10, 25, 120)).toBe(Date.UTC(2026, 9, 25, 2, 0))
  })

  it('changes on 28 March and 31 October 2027', () => {
    expect(londonMs(2027, 3, 28, 600)).toBe(Date.UTC(2027, 2, 28, 9))
    expect(londonMs(2027, 10, 31, 600)).toBe(Date.UTC(2027, 9, 31, 10))
  })

  it('runs minutes past midnight into the next day by the clock', () => {
    // 25:00 of 28 March 2026 is 01:00 of the 29th, which the spring change skips.
    expect(londonMs(2026, 3, 28, 1500)).toBe(londonMs(2026, 3, 29, 60))
    expect(londonMs(2026, 3, 28, 1440)).toBe(Date.UTC(2026, 2, 29))
  })

  it('counts days and weekdays', () => {
    expect(weekdayOf(londonDay(2018, 2, 8))).toBe(3)
    expect(weekdayOf(londonDay(1969, 12, 31))).toBe(2)
    expect(calendarDate(londonDay(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 })
    // 23:30 UTC in July is half past midnight of the next day in London.
    expect(londonDayAt(Date.UTC(2026, 6, 1, 23, 30))).toBe(londonDay(2026, 7, 2))
  })
})

describe('an instant in an address', () => {
  it.each([
    ['2018-02-08T11:00', Date.UTC(2018, 1, 8, 11)],
    ['2018-07-08T11:00', Date.UTC(2018, 6, 8, 10)],
    ['2018-02-08', Date.UTC(2018, 1, 8, 12)],
    ['2018-07-08', Date.UTC(2018, 6, 8, 11)],
    ['2018-07-08T11:00Z', Date.UTC(2018, 6, 8, 11)],
    ['2018-07-08T11:00:30+05:30', Date.UTC(2018, 6, 8, 5, 30, 30)],
    ['2018-07-08T11:00-08:00', Date.UTC(2018, 6, 8, 19)],
    ['2024-02-29', Date.UTC(2024, 1, 29, 12)],
  ])('%s', (text, ms) => {
    expect(readInstant(text)).toBe(ms)
  })

  it.each([
    '',
    'now',
    '2018-02-31',
    '2018-13-01',
    '2023-02-29',
    '2018-02',
    '2018-02-08T24:00',
    '2018-2-8',
    'yesterday',
    '2018-02-08T11:60',
    '2018-02-08T11',
    '08/02/2018',
    '0000-00-00',
    '2018-02-08T11:00+99:00',
    '2018-02-08Z',
    ' 2018-02-08',
  ])('is refused where it is none: %j', (text) => {
    expect(readInstant(text)).toBeNull()
  })
})
