import { describe, expect, it } from 'vitest'
import changes from '../../../core/days/bankHolidayChanges.json' with { type: 'json' }
import { isBankHoliday, isHoliday } from '../../../core/days/bankHolidays.ts'
import { calendarDay } from '../../../core/days/calendarDay.ts'
import { easterSunday } from '../../../core/days/easter.ts'
import { londonDay } from '../../../core/days/londonTime.ts'
import { Nation } from '../../../core/days/nation.ts'

/**
 * As gov.uk/bank-holidays lists them: substitutes, and the days that were moved or added. Easter Sunday is 4 April 2021,
 * 17 April 2022, 9 April 2023, 31 March 2024, 20 April 2025, 5 April 2026, 28 March 2027, 16 April 2028.
 */
const ENGLAND_AND_WALES: Record<number, string> = {
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
  // 26 December 2026 is a Saturday, so Boxing Day is kept on Monday 28.
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  // 1 January 2028 is a Saturday.
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

const SCOTLAND: Record<number, string> = {
  // 2 January 2021 is a Saturday: Monday 4.
  2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
  // 1 and 2 January 2022 are Saturday and Sunday: Monday 3 and Tuesday 4.
  2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
  // 1 January 2023 is a Sunday: Tuesday 3, as Monday is 2 January itself.
  2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
  // St Andrew's Day 2024 is a Saturday, 2025 a Sunday.
  2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
  // 15 June 2026: the World Cup, by royal proclamation of 4 February 2026.
  2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
  2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
  2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
}

const NORTHERN_IRELAND: Record<number, string> = {
  2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
  2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
  2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
  // 17 March 2024 is a Sunday, 12 July 2025 a Saturday, 12 July 2026 a Sunday.
  2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
  2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
  2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
}

const LISTED: Record<Nation, Record<number, string>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: SCOTLAND,
  'northern-ireland': NORTHERN_IRELAND,
}

describe.each(Nation.options)('bank holidays of %s', (nation) => {
  it.each(Object.entries(LISTED[nation]))('in %s are those listed', (year, listed) => {
    const found: string[] = []
    for (let day = londonDay(Number(year), 1, 1); day < londonDay(Number(year) + 1, 1, 1); day++)
      if (isBankHoliday(day, nation)) found.push(calendarDay(day).on.slice(5))
    expect(found.join(' ')).toBe(listed)
  })
})

// Of 2021–2028 the own dates on weekends: 25 and 26 December 2021, 1 January 2022 and so on; the substitutes stand above.
describe('a holiday is kept on its own date as well as on its substitute', () => {
  const all: Nation[] = [...Nation.options]
  it.each<[string, Nation[]]>([
    ['2021-12-25', all],
    ['2021-12-26', all],
    ['2022-01-01', all],
    ['2022-12-25', all],
    ['2026-12-26', all],
    ['2026-12-28', all],
    ['2022-01-02', ['scotland']],
    ['2021-01-02', ['scotland']],
    ['2025-11-30', ['scotland']],
    ['2025-12-01', ['scotland']],
    ['2024-03-17', ['northern-ireland']],
    ['2025-07-12', ['northern-ireland']],
    ['2026-07-12', ['northern-ireland']],
    ['2026-12-27', []],
    ['2026-11-24', []],
  ])('%s: %j', (text, nations) => {
    const [year, month, date] = text.split('-').map(Number) as [number, number, number]
    expect(all.filter((nation) => isHoliday(londonDay(year, month, date), nation))).toEqual(nations)
  })
})

it('the file of changes names real days of years, in every nation', () => {
  expect(Object.keys(changes).toSorted()).toEqual(Nation.options.toSorted())
  for (const years of Object.values(changes))
    for (const [year, { added, removed }] of Object.entries(years))
      for (const text of [...added, ...removed]) {
        const [month, day] = text.split('-').map(Number) as [number, number]
        expect(calendarDay(londonDay(Number(year), month, day)).on).toBe(`${year}-${text}`)
      }
})

it.each([
  [1961, 4, 2],
  [2000, 4, 23],
  [2008, 3, 23],
  [2038, 4, 25],
])('Easter %i falls on %i/%i', (year, month, day) => {
  expect(easterSunday(year)).toBe(londonDay(year, month, day))
})

describe('a day of the calendar', () => {
  const on = (year: number, month: number, day: number) => calendarDay(londonDay(year, month, day))

  it('at Christmas, from 20 December to 4 January, belongs to the year it began in', () => {
    expect(on(2026, 12, 19).winter).toBeNull()
    expect(on(2026, 12, 20).winter).toBe(2026)
    expect(on(2027, 1, 4).winter).toBe(2026)
    expect(on(2027, 1, 5).winter).toBeNull()
  })

  it('has its ISO week', () => {
    // 2026 begins on a Thursday, so it has 53 weeks; 1–3 January 2027 are still in its week 53.
    expect([on(2026, 1, 1), on(2026, 12, 31), on(2027, 1, 3), on(2027, 1, 4), on(2024, 12, 30)].map(({ week }) => week)).toEqual([
      1, 53, 53, 1, 1,
    ])
  })

  it('has its place among the weekdays of the month', () => {
    // Mondays of November 2026: 2, 9, 16, 23, 30.
    expect([on(2026, 11, 2), on(2026, 11, 23), on(2026, 11, 30)].map(({ nth, isLast }) => [nth, isLast])).toEqual([
      [1, false],
      [4, false],
      [5, true],
    ])
  })
})
