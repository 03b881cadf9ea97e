import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, ENGLAND } from '../../../../core/days/calendar.ts'
import { datedOpenings } from '../../../../core/gap/hours/datedOpenings.ts'
import { waitHours } from '../../../../core/gap/hours/wait.ts'
import { rulesAt } from '../../../../core/hours/openStateOf.ts'
import { readInstant } from '../../../../core/days/londonTime.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { checked, listing } from '../../listing/listing.ts'
import { rule } from '../../listing/makeService.ts'
import { anyHours } from '../anyHours.ts'
import { pairsOf } from '../pairsOf.ts'
import { runs } from '../../../runs.ts'

const instant = (text: string): number => readInstant(text)!

/** Hours of waiting at the door of one listing: what is sure, and what is possible. */
function waitsAt(service: Service, text: string, calendar: Calendar = ENGLAND, days?: number): [number, number] {
  const { sure, possible } = datedOpenings([service], instant(text), calendar, days)
  const now = Float64Array.of(0)
  return [waitHours(pairsOf([[0]]), sure, now)[0]!, waitHours(pairsOf([[0]]), possible, now)[0]!]
}

/** Checked in November 2026. */
const door = (hours: Service['hours'], said: Partial<Service> = {}): Service =>
  listing({ hours, hoursRead: 'whole', ...said, confirmed: { ...listing().confirmed, hours: checked('2026-11') } })

describe('the wait for food from one instant on', () => {
  // 24 November 2026 is a Tuesday.
  it('counts from the instant itself, within a session too', () => {
    const tuesdays = door([rule('TU', '10:00', '12:00')])
    expect(waitsAt(tuesdays, '2026-11-24T09:30')).toEqual([0.5, 0.5])
    expect(waitsAt(tuesdays, '2026-11-24T11:59')).toEqual([0, 0])
    expect(waitsAt(tuesdays, '2026-11-24T12:00')).toEqual([166, 166])
  })

  it('finds a session that began the day before', () => {
    expect(waitsAt(door([rule('MO', '22:00', '02:00')]), '2026-11-24T01:00')).toEqual([0, 0])
  })

  // Saturday 28 March 2026 12:00 to Sunday 12:00 are 23 hours; on 24 October 25.
  it('counts real hours over the change of clocks', () => {
    const sundays = door([rule('SU', '12:00', '13:00')])
    expect(waitsAt(sundays, '2026-03-28T12:00')[0]).toBe(23)
    expect(waitsAt(sundays, '2026-10-24T12:00')[0]).toBe(25)
  })

  it('knows which of two weeks, where the listing says', () => {
    const everyOther = (dtstart: string | null) => door([rule('TU', '10:00', '12:00', { interval: 2, dtstart })])
    expect(waitsAt(everyOther('2026-11-17'), '2026-11-24T10:00')).toEqual([168, 168])
    expect(waitsAt(everyOther(null), '2026-11-24T10:00')).toEqual([Infinity, 0])
  })

  // Checked in November, so Tuesday 22 and 29 December are in doubt; 5 January 2027 is six weeks after 24 November.
  it('sets Christmas apart where nobody has confirmed it', () => {
    const [sure, possible] = waitsAt(door([rule('TU', '10:00', '12:00')]), '2026-12-15T12:00')
    expect([sure, possible]).toEqual([3 * 168 - 2, 168 - 2])
  })

  // Monday 31 August 2026 is a bank holiday.
  it('sets a bank holiday without a word apart, and passes one by that is said to be closed', () => {
    const mondays = (bank_holiday: 'closed' | 'open' | 'not stated') => door([rule('MO', '10:00', '12:00', { bank_holiday })])
    expect(waitsAt(mondays('not stated'), '2026-08-31T09:00')).toEqual([169, 1])
    expect(waitsAt(mondays('closed'), '2026-08-31T09:00')).toEqual([169, 169])
    expect(waitsAt(mondays('open'), '2026-08-31T09:00')).toEqual([1, 1])
  })

  it('believes a day that the listing names', () => {
    const exceptions = [{ on: '2026-11-24', opens_at: '14:00', closes_at: '15:00' }]
    expect(waitsAt(door([rule('TU', '10:00', '12:00')], { exceptions }), '2026-11-24T09:00')).toEqual([5, 5])
  })

  it('finds nothing while the listing is closed, and the first session after', () => {
    const closed = { status: 'temporarily closed', alert: { text: 'Flood', until: '2026-11-30' } } as const
    expect(waitsAt(door([rule('TU', '10:00', '12:00')], closed), '2026-11-24T10:00')).toEqual([168, 168])
    expect(waitsAt(door([rule('TU', '10:00', '12:00')], { status: 'closed' }), '2026-11-24T10:00')).toEqual([Infinity, Infinity])
  })

  it('counts hours as listed, however old, and nothing where there are none', () => {
    const old = { ...door([rule('TU', '10:00', '12:00')]), confirmed: { ...listing().confirmed, hours: checked('2018') } }
    expect(waitsAt(old, '2026-11-24T09:00')).toEqual([1, 1])
    expect(waitsAt(door(null), '2026-11-24T09:00')).toEqual([Infinity, Infinity])
  })

  it('looks no further than it is asked to', () => {
    // The first Saturday after 24 November 2026 that is the first of its month is 5 December, 11 days on.
    const firsts = door([rule('1SA', '00:00', '01:00')])
    expect(waitsAt(firsts, '2026-11-24T00:00')[0]).toBe(11 * 24)
    expect(waitsAt(firsts, '2026-11-24T00:00', ENGLAND, 11)[0]).toBe(Infinity)
  })

  it('is that of somebody who asks every minute whether the door is open', () => {
    const somewhen = fc.constantFrom('2026-03-28T20:00', '2026-05-23T11:17', '2026-08-30T09:30', '2026-10-24T23:45', '2026-11-24T10:10')
    fc.assert(
      fc.property(anyHours, somewhen, fc.nat(90), (hours, text, walk) => {
        const at = instant(text)
        const { sure } = datedOpenings([door(hours)], at, ENGLAND, 3)
        const wait = waitHours(pairsOf([[walk]]), sure, Float64Array.of(0), 1)[0]!
        // Doors without a closing time are only ever sure at their opening, which nobody can ask for minute by minute.
        fc.pre((hours ?? []).every(({ closes_at }) => closes_at !== null))
        const isOpen = (minute: number) => rulesAt(hours ?? [], [], at + minute * 60_000, ENGLAND).state === 'open until'
        const tried = Array.from({ length: 2 * 1440 }, (_, n) => walk + n)
        expect(Math.min(wait, 48)).toBe(Math.min((tried.find(isOpen) ?? Infinity) / 60, 48))
      }),
      { numRuns: runs(40) },
    )
  })
})
