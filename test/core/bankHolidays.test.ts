import { expect, it } from 'vitest'
import { isBankHoliday } from '../../core/bankHolidays.ts'

// gov.uk/bank-holidays, England and Wales.
const LISTED: Record<number, string> = {
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

it.each(Object.entries(LISTED))('knows the bank holidays of England in %s and no other day', (year, listed) => {
  const found: string[] = []
  for (let ms = Date.UTC(Number(year), 0, 1); ms < Date.UTC(Number(year) + 1, 0, 1); ms += 86_400_000) {
    const date = new Date(ms)
    if (isBankHoliday(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), 'england')) found.push(date.toISOString().slice(5, 10))
  }
  expect(found.join(' ')).toBe(listed)
})
