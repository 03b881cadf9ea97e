import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HoursRule } from '../../../../core/listing/hoursRule.ts'
import type { ServiceType } from '../../../../core/listing/taxonomy.ts'
import { readHoursText, type TextReading } from '../../../../core/hours/text/hoursText.ts'
import { inShort } from '../../../../scripts/hours/rulesInShort.ts'
import { HOURS_TEXTS } from './hoursTexts.ts'
import { runs } from '../../../runs.ts'

/** In the notation of scripts/hours/rulesInShort.ts. */
const short = ({ rules, read }: TextReading): string => (rules === null ? read : `${read}: ${inShort(rules)}`)
const reading = (text: string | null): string => short(readHoursText(text))

describe('published opening times, each worked out by reading it', () => {
  it.each(HOURS_TEXTS)('%i %s', (_row, text, expected) => {
    expect(reading(text)).toBe(expected)
  })

  it('has at least 75 of them', () => {
    expect(HOURS_TEXTS.length).toBeGreaterThanOrEqual(75)
  })
})

describe('other ways of writing', () => {
  it.each([
    ['last Monday of month 10.30am-12noon', 'whole: -1Mo 10:30-12:00'],
    ['First Wednesday of the month 9.30-11am', 'whole: 1We 09:30-11:00'],
    ['1st and 3rd Saturday of the month 10-12', 'whole: 1Sa,3Sa 10:00-12:00'],
    ['alternate Saturdays 9.15am-12.15pm', 'whole: Sa 09:15-12:15 /2'],
    ['every other Monday 1pm - 2pm', 'whole: Mo 13:00-14:00 /2'],
    ['Friday: 13:00 - 15:00 Fortnightly', 'whole: Fr 13:00-15:00 /2'],
    ['Tues 9:30-12:30 1:30-4:00pm', 'whole: Tu 09:30-12:30; Tu 13:30-16:00'],
    ['Mon 10:15-11:45 and 12:30-14:00, term time only', 'whole: Mo 10:15-11:45 term; Mo 12:30-14:00 term'],
    ['weekdays 7-9pm; weekends 3-9pm', 'whole: Mo-Fr 19:00-21:00; Sa,Su 15:00-21:00'],
    ['Sunday @12pm to 3pm', 'whole: Su 12:00-15:00'],
    ['Thursday between 10.30am and 12.30pm', 'whole: Th 10:30-12:30'],
    ['Monday to Thursdays, 9-5pm', 'whole: Mo-Th 09:00-17:00'],
    ['Mon-Sun 8.30-4.30', 'whole: Mo-Su 08:30-16:30'],
    ['Wensday 2 - 4', 'whole: We 14:00-16:00'],
    ['Tuesdays 10 a.m. - 12 noon', 'whole: Tu 10:00-12:00'],
    ['Tues. 10am - noon', 'whole: Tu 10:00-12:00'],
    ['Fri 7pm - 1am', 'whole: Fr 19:00-01:00'],
    ['Saturday 8pm - midnight', 'whole: Sa 20:00-24:00'],
    ['24/7', 'whole: Mo-Su 00:00-24:00'],
    ['Tuesday evenings 6 - 8', 'whole: Tu 18:00-20:00'],
    ['Mon-Fri 9-5. Closed Wednesdays', 'whole: Mo,Tu,Th,Fr 09:00-17:00'],
    ['Closed weekends and bank holidays. Mon-Fri 9-5', 'whole: Mo-Fr 09:00-17:00 bh closed'],
    ['Mon 9-5, open bank holidays', 'whole: Mo 09:00-17:00 bh open'],
    ['Mon-Fri 12-2pm; free cooked food Tue and Sun', 'part: Mo-Fr 12:00-14:00'],
    ['Drop-in Mon and Fri 10:00-15:00; Tue and Thu 09:30-16:30 by appointment', 'part: Mo,Fr 10:00-15:00'],
    ['Wednesday 10:00-12:00; community café Wednesday 9:30-11:00', 'part: We 10:00-12:00'],
    ['Tuesday and Thursday 10am-2pm (2018)', 'part: Tu,Th 10:00-14:00'],
  ])('%s', (text, expected) => {
    expect(reading(text)).toBe(expected)
  })
})

describe('what is not sure is not read', () => {
  it.each([
    // Breakfast or evening.
    'Tuesday 6 - 8',
    'Friday 7 - 9',
    // Noon or midnight.
    'Tuesday 10am - 12am',
    // No times, no days, or neither.
    'Wednesdays',
    'Monday mornings',
    'every other Saturday',
    '10am - 2pm',
    'Twice a week',
    // An end without a beginning; two beginnings, or one range.
    'Monday until 2pm',
    'Monday 10am and 2pm',
    // A slip of the pen.
    'Tuesday 16:30 - 04:30',
    'Thursday 01:00 - 04:00',
    'Friday 12:30 - 02:30',
    // Other words may take it back.
    'most Wednesday mornings 10-12',
    'on call, 24 hours a day',
    'Monday 10am - 12noon. Please ring first.',
    'Mon-Sun 9am-5pm; closed 25 December-2 January',
    'Wednesday 10am - 1pm. Except during holiday periods.',
    'Monday 10-12 one week in four',
    'Saturday 10am - 12noon monthly',
    'Monday 10am - 12noon, currently Tuesday 1pm - 2pm',
    'Mon-Fri 9-5 except bank holiday Mondays',
    // Something else at the same door.
    'Job Club Monday 1 - 2pm',
    // Whose name is whose?
    'Monday 11am - 1pm Seniors Tuesday 7pm - 8pm Young Adults Wednesday 11am - 1pm',
  ])('%s', (text) => {
    expect(reading(text)).toBe('none')
  })

  it("keeps what it did not read, in the source's words", () => {
    expect(readHoursText('Thursday 4 - 6pm Job Club Monday 1 - 2pm').left).toBe('Job Club Monday 1 - 2pm')
    expect(readHoursText('Mon – Fri by appointment').left).toBe('Mon - Fri by appointment')
    expect(readHoursText('Weds 12-2pm').left).toBe('')
  })

  it.each([null, '', ' ', 'NA', 'N/A', 'Not known', 'Not relevant'])('takes %j as not stated', (text) => {
    expect(readHoursText(text)).toEqual({ rules: null, exceptions: [], read: 'not stated', left: '', byAppointment: false })
  })

  it('does not read a text longer than a listing may hold', () => {
    const text = `Monday 10am - 12noon${' '.repeat(1200)}`
    expect(readHoursText(text)).toMatchObject({ rules: null, read: 'none', left: text })
  })
})

const words = fc.constantFrom(
  'Mon',
  'Tuesdays',
  'weds',
  '-',
  '–',
  'to',
  '10',
  '10am',
  '4.30',
  '12noon',
  '24/7',
  '09:30',
  '25:99',
  '1st',
  'last',
  'of month',
  'every other',
  'except',
  'closed',
  'bank holidays',
  'term time only',
  '(',
  ')',
  ',',
  ';',
  '.',
  '\n',
  '&',
  'and',
  'by appointment',
  'Food Bank',
  'Job Club',
  '£2',
  'daily',
)

describe('any text', () => {
  const isSound = (text: string): void => {
    const { rules, read, left } = readHoursText(text)
    for (const rule of rules ?? []) expect(HoursRule.parse(rule)).toEqual(rule)
    expect(rules?.length !== 0).toBe(true)
    expect(rules !== null).toBe(read === 'whole' || read === 'part')
    expect(left === '').toBe(read === 'whole' || read === 'not stated')
  }

  it('is answered with rules that hold, or none', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => isSound(parts.join(' '))),
      { numRuns: runs(1000) },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isSound), { numRuns: runs(500) })
  })

  it('answers 100 kB of hostile text with "none", and keeps all of it as text', () => {
    for (const unit of ['mon ', '((mon 10', 'except ', '10-', 'school term ', 'mon 10-12 foo ']) {
      expect(readHoursText(unit.repeat(100_000 / unit.length)).read, unit).toBe('none')
    }
  })
})

describe('what the listing is for', () => {
  it.each<[string, readonly ServiceType[] | null, string]>([
    // Nobody knows what else is there, and a breakfast club is seldom all.
    ['breakfast club Monday-Friday from 9am', null, 'none'],
    ['breakfast club Monday-Friday from 9am', ['food-bank', 'breakfast-club', 'advice-debt'], 'none'],
    ['breakfast club Monday-Friday from 9am', ['breakfast-club'], 'part: Mo-Fr 09:00-?'],
    ['Community café Tuesday 10-12', ['pay-as-you-feel-cafe'], 'part: Tu 10:00-12:00'],
    ['Foodbank: Wednesday 5 - 6.30pm Grocer Friday 9.30am - 12 noon', ['food-bank', 'community-grocer'], 'part: We 17:00-18:30'],
    ['Foodbank: Wednesday 5 - 6.30pm Grocer Friday 9.30am - 12 noon', ['community-grocer', 'food-bank'], 'part: Fr 09:30-12:00'],
    ['Pantry: Wednesday 5 - 6.30pm', ['food-bank'], 'whole: We 17:00-18:30'],
  ])('%s of %j: %s', (text, types, expected) => {
    expect(short(readHoursText(text, types))).toBe(expected)
  })
})

describe('by appointment', () => {
  it.each([
    ['Monday to Friday 9am-5pm, appointments only', true],
    ['Mon-Fri by appointment', true],
    ['By appointment', true],
    // Some can just come.
    ['Mon 10-12; Tue 2-4 by appointment', false],
    ['Mon-Fri 9-5. Fridays by appointment', false],
    ['Mon-Fri 9-5 (Thu by appointment)', false],
    ['Weekdays 9-5 except Wed by appointment', false],
    ['Open Tue 10-12 and by appointment', false],
    ['Tue 10-12. Other times by appointment', false],
    ['Mon-Fri 9-5, no appointment needed', false],
  ])('%s: %s', (text, expected) => {
    expect(readHoursText(text).byAppointment).toBe(expected)
  })
})

it('a closure with its year is closed on its days', () => {
  const { exceptions } = readHoursText('Closed 30 December 2026 to 1 January 2027. Mon-Fri 9-5')
  expect(exceptions).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'].map((on) => ({ on, opens_at: null, closes_at: null })))
  expect(readHoursText('Closed during February 2028. Mon 10-12').exceptions).toHaveLength(29)
})
