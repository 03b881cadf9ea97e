import { describe, expect, it } from 'vitest'
import { londonMs, londonParts, readInstant } from '../../core/londonTime.ts'

const platform = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23',
})

describe('the clock of Europe/London', () => {
  it('is the clock of the platform’s zone data in every hour of 2017–2030', () => {
    const wrong: string[] = []
    for (let ms = Date.UTC(2017, 0, 1); ms < Date.UTC(2031, 0, 1); ms += 3_600_000) {
      const parts = Object.fromEntries(platform.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
      const { year, month, day, minutes } = londonParts(ms)
      if (year !== parts.year || month !== parts.month || day !== parts.day || minutes !== Number(parts.hour) * 60 + Number(parts.minute))
        wrong.push(new Date(ms).toISOString())
    }
    expect(wrong).toEqual([])
  })

  // Clocks go forward on 29 March 2026 and 28 March 2027, back on 25 October 2026 and 31 October 2027.
  it('turns on the right Sundays', () => {
    expect(londonParts(Date.UTC(2026, 2, 29, 0, 59)).minutes).toBe(59)
    expect(londonParts(Date.UTC(2026, 2, 29, 1, 0)).minutes).toBe(120)
    expect(londonParts(Date.UTC(2026, 9, 25, 0, 59)).minutes).toBe(119)
    expect(londonParts(Date.UTC(2026, 9, 25, 1, 0)).minutes).toBe(60)
    expect(londonMs(2027, 3, 28, 10 * 60)).toBe(Date.UTC(2027, 2, 28, 9))
    expect(londonMs(2027, 10, 31, 10 * 60)).toBe(Date.UTC(2027, 9, 31, 10))
  })

  it('reads a clock time, a date, and an exact instant', () => {
    expect(readInstant('2018-02-08T11:00')).toBe(Date.UTC(2018, 1, 8, 11))
    expect(readInstant('2018-07-08T11:00')).toBe(Date.UTC(2018, 6, 8, 10))
    expect(readInstant('2018-07-08')).toBe(Date.UTC(2018, 6, 8, 11))
    expect(readInstant('2018-07-08T11:00Z')).toBe(Date.UTC(2018, 6, 8, 11))
    expect(readInstant('2018-07-08T11:00+05:30')).toBe(Date.UTC(2018, 6, 8, 5, 30))
  })

  it('knows no date that does not exist', () => {
    for (const text of ['2018-02-31', '2018-13-01', '2018-02-08T24:30', 'yesterday', '', '2018-2-8']) expect(readInstant(text), text).toBeNull()
  })
})
