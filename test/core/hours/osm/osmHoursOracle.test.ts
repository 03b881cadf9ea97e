process.env.TZ = 'Europe/London'
import fc from 'fast-check'
import OpeningHours from 'opening_hours'
import { describe, expect, it } from 'vitest'
import { isHoliday } from '../../../../core/days/bankHolidays.ts'
import { ENGLAND } from '../../../../core/days/calendar.ts'
import { rulesAt } from '../../../../core/hours/openStateOf.ts'
import { DAY_MS, londonDay, londonDayAt, londonDayMs } from '../../../../core/days/londonTime.ts'
import { readOsmHours } from '../../../../core/hours/osm/osmHours.ts'
import { EXPRESSIONS } from './osmExpressions.ts'
import { runs } from '../../../runs.ts'

/**
 * Our reader against the library of the OSM project (`opening_hours`, LGPL, here only). It reads the clock of the process,
 * so this file sets the zone in its first line, before any date is made.
 */
const [FIRST, LAST] = [londonDay(2026, 1, 5), londonDay(2027, 12, 20)]
const PLACE = { lat: 53.4, lon: -2.2, address: { country_code: 'gb', country: 'United Kingdom', state: 'England' } }
const theirs = (text: string) => new OpeningHours(text, PLACE)

const HOLIDAYS = holidaysOfTheLibrary()

/**
 * Both at one instant; '' = they agree, or a sentence. What a bank holiday decides is left aside: where no word is said ours
 * does not know, and theirs keeps some days that gov.uk does not list.
 */
function difference(text: string, reading: ReturnType<typeof readOsmHours>, library: ReturnType<typeof theirs>, at: number): string {
  const ours = rulesAt(reading.rules ?? [], reading.exceptions, at, ENGLAND)
  const date = new Date(at)
  const says = (what: string) => `${text} at ${date.toISOString()}: ours ${JSON.stringify(ours)}, theirs ${what}`
  if (isNearHoliday(at, at) || isNearChangeOfClocks(date)) return ''
  if (library.getUnknown(date)) return 'reason' in ours && ours.reason === 'no closing time' ? '' : says('unknown')
  const open = library.getState(date)
  if (open !== (ours.state === 'open until')) return says(String(open))
  // Past the last year of an expression the library looks for the next change for ever.
  const until = ours.state === 'open until' ? ours.until : ours.state === 'opens next' ? ours.opens : null
  if (until === null) return ''
  const change = library.getNextChange(date)?.getTime()
  if (change === until || isNearHoliday(at, Math.max(change ?? until, until))) return ''
  // 29 March 01:00 is a time that the clock skips.
  if (isNearChangeOfClocks(new Date(until)) || (change !== undefined && isNearChangeOfClocks(new Date(change)))) return ''
  if (ours.state === 'open until' && until > at + 6 * DAY_MS && (change === undefined || change > until)) return ''
  return says(`until ${change === undefined ? 'ever' : new Date(change).toISOString()}`)
}

/** The library counts back a day of 24 hours for what runs past midnight; our own vectors hold the nights of the changes. */
function isNearChangeOfClocks(date: Date): boolean {
  const offsetAfter = (days: number) => new Date(date.getTime() + days * DAY_MS).getTimezoneOffset()
  return offsetAfter(-2) !== offsetAfter(2)
}

/** A bank holiday, or a day that the library takes for one, from the day before. */
function isNearHoliday(from: number, to: number): boolean {
  for (let day = londonDayAt(from) - 1; day <= Math.min(londonDayAt(to), londonDayAt(from) + 71); day++)
    if (isHoliday(day, 'england') || HOLIDAYS.has(day)) return true
  return false
}

/** Days in a fixed, scattered order, with every quarter of an hour coming up. */
const INSTANTS = Array.from({ length: 400 }, (_, i) =>
  londonDayMs(FIRST + ((i * 37) % (LAST - FIRST)), ((i * 277) % 96) * 15 + (i % 3) * 5),
)

it('stands in London', () => {
  expect([new Date(2026, 0, 1).getTimezoneOffset(), new Date(2026, 6, 1).getTimezoneOffset()]).toEqual([0, -60])
})

it('the library knows bank holidays too', () => {
  expect(HOLIDAYS.size).toBeGreaterThan(14)
})

function holidaysOfTheLibrary(): Set<number> {
  const library = theirs('PH 00:00-24:00')
  const days = Array.from({ length: LAST + 100 - FIRST }, (_, at) => FIRST + at)
  return new Set(days.filter((day) => library.getState(new Date(londonDayMs(day, 720)))))
}

describe('ours says what the library says', () => {
  it.each(EXPRESSIONS)('%s', (text) => {
    const reading = readOsmHours(text)
    expect(reading.rules, reading.left).not.toBeNull()
    const library = theirs(text)
    expect(
      INSTANTS.map((at) => difference(text, reading, library, at))
        .filter((said) => said !== '')
        .slice(0, 3),
    ).toEqual([])
  })
})

const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su')
const days = fc.oneof(
  weekday,
  fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`),
  fc.uniqueArray(weekday, { minLength: 2, maxLength: 3 }).map((list) => list.join(',')),
  fc.tuple(weekday, fc.constantFrom('[1]', '[2]', '[1,3]', '[-1]', '[2-4]')).map((parts) => parts.join('')),
)
const wide = fc.constantFrom(
  '',
  '',
  '',
  'Apr-Oct ',
  'Nov-Feb ',
  'Jun 10-Aug 20 ',
  'Oct 20-Mar 10 ',
  'week 1-53/2 ',
  'week 10-20 ',
  '2026 ',
  '2026 Mar 01-2027 Feb 15 ',
)
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const daytime = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => `${clock(from * 15)}-${clock((from + length) * 15)}`)
const night = fc
  .tuple(fc.integer({ min: 70, max: 95 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, to]) => `${clock(from * 15)}-${clock(to * 15)}`)
const held = fc.oneof({ weight: 4, arbitrary: daytime }, { weight: 1, arbitrary: fc.tuple(daytime, daytime).map((two) => two.join(',')) })
const named = fc.tuple(wide, days).map((parts) => parts.join(''))
const usual = fc.tuple(named, held).map((parts) => parts.join(' '))
const change = fc.oneof(
  { weight: 4, arbitrary: usual },
  { weight: 2, arbitrary: named.map((text) => `${text} off`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('PH off', 'PH 10:00-12:00', 'Dec 25 off', 'Aug off', '2026 Dec 24 off', '2027 Jan 04-2027 Jan 08 off'),
  },
)
const several = fc
  .tuple(usual, fc.array(fc.tuple(fc.constantFrom('; ', '; ', ', '), change), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map((parts) => parts.join('')).join(''))
const instants = fc.array(
  fc.tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 287 })).map(([day, part]) => londonDayMs(day, part * 5)),
  { minLength: 20, maxLength: 20 },
)

describe('on expressions made by chance', () => {
  interface Tally {
    made: number
    read: number
  }
  const [all, cutNights]: [Tally, Tally] = [
    { made: 0, read: 0 },
    { made: 0, read: 0 },
  ]
  const agreesIn = (tally: Tally) => (text: string, times: readonly number[]) => {
    tally.made++
    const reading = readOsmHours(text)
    if (reading.rules === null) return
    tally.read++
    const library = theirs(text)
    expect(
      times
        .map((at) => difference(text, reading, library, at))
        .filter((said) => said !== '')
        .slice(0, 3),
    ).toEqual([])
  }

  it('that stand in for one another or add up', () => {
    fc.assert(fc.property(several, instants, agreesIn(all)), { numRuns: runs(100) })
  })

  it('past midnight', () => {
    fc.assert(
      fc.property(
        fc.tuple(named, night).map((parts) => parts.join(' ')),
        instants,
        agreesIn(all),
      ),
      { numRuns: runs(50) },
    )
  })

  it('past midnight, with later rules that leave the nights and the mornings after alone', () => {
    const nights = fc
      .tuple(named, night, fc.array(fc.tuple(fc.constantFrom('; ', '; ', ', '), change), { minLength: 1, maxLength: 2 }))
      .map(([on, times, rest]) => `${on} ${times}${rest.map((parts) => parts.join('')).join('')}`)
    fc.assert(fc.property(nights, instants, agreesIn(cutNights)), { numRuns: runs(100) })
  })

  it('of which nearly all are read', () => {
    expect(all.read / all.made).toBeGreaterThan(0.85)
  })

  // The rest is refused: there the standard cuts a night where ours lets it run to its end.
  it('of which of nights before other rules some are read', () => {
    expect(cutNights.read / cutNights.made).toBeGreaterThan(0.1)
  })
})
