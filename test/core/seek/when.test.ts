import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, readInstant } from '../../../core/days/londonTime.ts'
import { readWhen, windowOf, writeWhen } from '../../../core/seek/when.ts'

const at = (text: string) => readInstant(text)!
const windowAt = (text: string, instant: string) => {
  const { from, to } = windowOf(readWhen(text)!, at(instant))
  return [new Date(from).toISOString().slice(0, 16), new Date(to).toISOString().slice(0, 16)]
}

describe('when a person can go', () => {
  // Tuesday 24 November 2026, 2 pm in London, which is UTC in winter.
  const TUESDAY = '2026-11-24T14:00'
  const CASES: [text: string, from: string, to: string][] = [
    ['now', '2026-11-24T14:00', '2026-11-24T14:01'],
    ['today', '2026-11-24T14:00', '2026-11-25T00:00'],
    ['tomorrow', '2026-11-25T00:00', '2026-11-26T00:00'],
    ['tue', '2026-11-24T14:00', '2026-11-25T00:00'],
    ['sat', '2026-11-28T00:00', '2026-11-29T00:00'],
    ['sat-10', '2026-11-28T10:00', '2026-11-28T11:00'],
    ['sat-am', '2026-11-28T00:00', '2026-11-28T12:00'],
    ['wed-eve', '2026-11-25T17:00', '2026-11-26T00:00'],
    ['tue-am', '2026-12-01T00:00', '2026-12-01T12:00'],
    ['tue-pm', '2026-11-24T14:00', '2026-11-24T17:00'],
  ]
  it.each(CASES)('%s is from %s to %s', (text, from, to) => {
    expect(windowAt(text, TUESDAY)).toEqual([from, to])
  })

  it('goes by the London clock over the night that it changes', () => {
    // On Sunday 25 October 2026 the clock goes back at 2 am: the day has 25 hours, from 23:00 UTC to midnight UTC.
    expect(windowAt('sun', '2026-10-24T12:00')).toEqual(['2026-10-24T23:00', '2026-10-26T00:00'])
    // On Sunday 28 March 2027 it goes forward: 23 hours.
    expect(windowAt('sun', '2027-03-27T12:00')).toEqual(['2027-03-28T00:00', '2027-03-28T23:00'])
    expect(windowAt('sun-10', '2027-03-27T12:00')).toEqual(['2027-03-28T09:00', '2027-03-28T10:00'])
  })

  it('is written as it is read', () => {
    for (const text of ['now', 'today', 'tomorrow', 'mon', 'sun-am', 'wed-eve', 'sat-0', 'sat-23'])
      expect(writeWhen(readWhen(text)!)).toBe(text)
    for (const text of ['', 'noon', 'sat-24', 'sat-', 'satam', 'sat-10-11', 'NOW', 'constructor']) expect(readWhen(text), text).toBeNull()
  })

  // On Sunday 28 March 2027 the clocks go from 1 to 2 am: nobody can come from 1 to 2. 1 am a week later is summer time, 0 UTC.
  it('is the hour a week later where the clocks skip it', () => {
    expect(windowOf(readWhen('sun-1')!, Date.UTC(2027, 2, 27, 12))).toEqual({
      from: Date.UTC(2027, 3, 4, 0),
      to: Date.UTC(2027, 3, 4, 1),
    })
  })

  it('always lies ahead, and starts within a week, or two where the clocks skip it', () => {
    const texts = fc.constantFrom('mon', 'wed-am', 'sat-pm', 'sun-eve', 'thu-10', 'sun-1', 'sun-23')
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
    fc.assert(
      fc.property(texts, instants, (text, instant) => {
        const { from, to } = windowOf(readWhen(text)!, instant)
        expect(from).toBeGreaterThanOrEqual(instant)
        expect(to).toBeGreaterThan(from)
        expect(to - instant).toBeLessThanOrEqual(15 * DAY_MS + 3_600_000)
      }),
    )
  })
})
