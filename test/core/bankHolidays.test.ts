import { describe, expect, it } from 'vitest'
import { easterSunday, isBankHoliday, winterOf } from '../../core/bankHolidays.ts'
import { calendarDate, londonDay } from '../../core/londonTime.ts'

/** As gov.uk/bank-holidays lists England and Wales: substitutes, and the days that were moved or added. */
const LISTED: Record<number, string> = {
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

const two = (number: number): string => String(number).padStart(2, '0')

describe('bank holidays', () => {
  it.each(Object.entries(LISTED))('of England and Wales in %s are those listed', (year, listed) => {
    const found: string[] = []
    for (let day = londonDay(Number(year), 1, 1); day < londonDay(Number(year) + 1, 1, 1); day++) {
      const date = calendarDate(day)
      const [england, wales] = (['england', 'wales'] as const).map((nation) => isBankHoliday(date.year, date.month, date.day, nation))
      expect(wales).toBe(england)
      if (england) found.push(`${two(date.month)}-${two(date.day)}`)
    }
    expect(found.join(' ')).toBe(listed)
  })

  it('are not known yet for other nations', () => {
    expect(isBankHoliday(2026, 12, 25, 'scotland')).toBe(false)
  })

  it.each([
    [1961, 4, 2],
    [2000, 4, 23],
    [2008, 3, 23],
    [2038, 4, 25],
  ])('Easter %i falls on %i/%i', (year, month, day) => {
    expect(easterSunday(year)).toBe(londonDay(year, month, day))
  })
})

it('Christmas runs from 20 December to 4 January, and belongs to the year it began in', () => {
  expect(winterOf({ year: 2026, month: 12, day: 19 })).toBeNull()
  expect(winterOf({ year: 2026, month: 12, day: 20 })).toBe(2026)
  expect(winterOf({ year: 2027, month: 1, day: 4 })).toBe(2026)
  expect(winterOf({ year: 2027, month: 1, day: 5 })).toBeNull()
})
