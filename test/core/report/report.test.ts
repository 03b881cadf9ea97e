import { ENGLAND } from '../../../core/days/calendar.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { asOf } from '../../../core/listing/asOf.ts'
import { closedHistory, closedPairs } from '../../../core/report/closedPairs.ts'
import { freshness } from '../../../core/listing/freshness.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import { isNhsNumber } from '../../../core/report/personalNumbers.ts'
import { ReportInput } from '../../../core/api/report.ts'
import type { Report } from '../../../core/report/report.ts'
import { reportNumber } from '../../../core/report/reportKinds.ts'
import { noteTrouble, tidyNote } from '../../../core/report/reportNote.ts'
import { compact, expand } from '../../../core/listing/wire.ts'
import { makeService, rule } from '../listing/makeService.ts'
import { HOSTILE, holds } from './hostile.ts'

const HALL = '00000000-0000-5000-8000-000000000001'
const sent = (said: Record<string, unknown>) => ReportInput.safeParse({ service: HALL, what: 'closed', ...said })
const faults = (said: Record<string, unknown>): [PropertyKey | undefined, string][] =>
  (sent(said).error?.issues ?? []).map(({ path, message }) => [path[0], message])

describe('what is sent', () => {
  it('is a listing, what is wrong, and a note or none', () => {
    expect(sent({}).data).toEqual({ service: HALL, what: 'closed', note: null })
    expect(sent({ note: null }).data?.note).toBeNull()
    expect(sent({ note: '  A sign on the door.\r\nIt says "moved".  ' }).data?.note).toBe('A sign on the door.  It says "moved".')
  })
  it('is blank where only spaces were typed', () => {
    expect(tidyNote(' \n\t ')).toBeNull()
  })
  it.each([
    [{ service: 'hall' }, 'service'],
    [{ what: 'rude' }, 'what'],
    [{ what: undefined }, 'what'],
    [{ note: 7 }, 'note'],
    [{ note: 'x'.repeat(501) }, 'note'],
    [{ note: 'ring\u0007' }, 'note'],
    [{ note: 'nul\u0000' }, 'note'],
  ])('%j is refused by its field', (said, field) => {
    expect(faults(said).map(([name]) => name)).toEqual([field])
  })
  it('may be as long as the box: 500, spaces at the ends not counted', () => {
    expect(sent({ note: ` ${'x'.repeat(500)} ` }).success).toBe(true)
  })
  it('has no place for a name, an address or anything else', () => {
    for (const field of ['name', 'email', 'ip', 'at', 'id']) expect(sent({ [field]: 'x' }).success).toBe(false)
    expect(ReportInput.safeParse(JSON.parse(`{"service":"${HALL}","what":"closed","__proto__":{"what":"other"}}`)).data?.what).not.toBe(
      'other',
    )
    expect(ReportInput.safeParse([]).success).toBe(false)
  })
  it('is told what to take out', () => {
    expect(faults({ note: 'I am 943 476 5919' })).toEqual([['note', 'please take out the NHS number; other people read these notes later']])
  })
})

describe('what tells who somebody is', () => {
  // 943 476 5919: 9·10 + 4·9 + 3·8 + 4·7 + 7·6 + 6·5 + 5·4 + 9·3 + 1·2 = 299, and 299 + 9 = 308 = 28 · 11.
  it.each([
    '9434765919',
    '943 476 5919',
    '943-476-5919',
    'NHS:943.476.5919.',
    '9 4 3 4 7 6 5 9 1 9',
    '٩٤٣ ٤٧٦ ٥٩١٩',
    '９４３４７６５９１９',
  ])('an NHS number is seen in %j', (note) => expect(noteTrouble(note)).toBe('nhs number'))
  it('ten digits that do not check are no NHS number', () => {
    expect(noteTrouble('943 476 5918')).toBeNull()
  })
  it.each([
    '07700 900123',
    '07700900123',
    'ring me on 07700-900-123 please',
    '+44 7700 900123',
    '+44 (0)121 496 0000',
    '0044 121 496 0000',
    '(0121) 496 0000',
    '0121/4960000',
    '020 7946 0000',
    '01632 96000',
    'tel07700900123x',
    '07 70 09 00 12 3',
    '+353 85 012 3456',
    '07\u200b700900123',
    '7700900123',
    'ring 7700 900 123',
    '07700,900,123',
    '07700, 900, 123',
    '07700. 900. 123',
    '0121، 496، 0000',
    'O7700 900123',
    'o7700900123',
    'O77OO 9OO123',
    'O2O 7946 OOOO',
    'OO44 77OO 9OO 123',
  ])('a phone is seen in %j', (note) => expect(noteTrouble(note)).toBe('phone'))
  it.each([
    'jo@example.org',
    'Jo.Bloggs+food@mail.example.co.uk',
    '<jo@example.org>',
    'jo＠example.org',
    'a@b@example.org',
    'jo at example dot org',
    'Jo.Bloggs AT mail dot example dot co dot uk',
    'jo (at) example.org',
    'jo[at]example[dot]org',
    'jo@example dot org',
    'jo.bloggs at gmail',
    'jo at yahoo.co.uk',
  ])('a mail address is seen in %j', (note) => expect(noteTrouble(note)).toBe('mail address'))
  it.each([
    'It was closed when I came on 24/11/2026 at 10.30',
    'Open 10.30-12.30 13.30-15.30, not 09.30-12.30 13.00',
    'closed on 2026-11-24 10am',
    '01.12.2026 10.30',
    'It costs £3.50 for 10 items, 5 days, since 2019',
    'They now say ring 0300 123 4567 or 0800 144 8848',
    'Unit 12, 104 High Street, B24',
    'it moved to M16 0',
    'in M16 2pm to 5pm, was M16 1pm',
    'open 1,000 days, 24, 25, 26 and 27 December, 10,30',
    'at 10 o’clock on 7, 14, 21 and 28 May 2026',
    'look at example.org, or meet at the dot',
    'no sign at all, so I dot my i at home',
    'closed at O2, and 10 or so were there',
    'Charity 1234567',
    'came @ 10, left @ 11',
    'see example.org/food',
  ])('nothing is seen in %j', (note) => expect(noteTrouble(note)).toBeNull())

  it.each(['Unit 12, 104 High Street, B24 9AA', 'm160ra', 'M16-0RA', 'I live at SW1A 1AA.', 'Ｍ16 0ＲＡ', `${'x '.repeat(150)}EC1A  1BB`])(
    'a postcode is seen in %j',
    (note) => expect(noteTrouble(note)).toBe('postcode'),
  )
  it('marks that turn or hide text are taken out, and the joiners that words need stay', () => {
    expect(tidyNote('\u202eback\u2066 to\u200b front\ufeff')).toBe('back to front')
    expect(tidyNote('می\u200cخواهم 👩\u200d🍳')).toBe('می\u200cخواهم 👩\u200d🍳')
    expect(tidyNote('\u200b \u200d\u202e ')).toBeNull()
  })

  it('every NHS number and mobile is seen, whatever stands around it and however it is spaced', () => {
    const digits = fc.integer({ min: 0, max: 9 })
    const word = fc.constantFrom('', 'closed ', 'see: ', 'on 3 May, ')
    const gap = fc.constantFrom('', ' ', '-', '.', ' - ', ',', ', ', '. ')
    fc.assert(
      fc.property(fc.array(digits, { minLength: 9, maxLength: 9 }), word, gap, word, (nine, before, between, after) => {
        fc.pre(nine[0] !== 0)
        const sum = nine.reduce((total, digit, index) => total + digit * (10 - index), 0)
        const check = (11 - (sum % 11)) % 11
        fc.pre(check < 10)
        const all = [...nine, check].join('')
        expect(isNhsNumber(all)).toBe(true)
        const spaced = [all.slice(0, 3), all.slice(3, 6), all.slice(6)].join(between)
        expect(noteTrouble(`${before}${spaced}, ${after}`)).toBe('nhs number')
        const mobile = `07${nine.join('')}`
        expect(noteTrouble(`${before}${mobile.slice(0, 5)}${between}${mobile.slice(5)}, ${after}`)).not.toBeNull()
      }),
    )
  })

  it.each(HOSTILE)('100 kB of %j say what 5 kB of it say', (unit) => {
    expect(holds(unit.repeat(100_000 / unit.length))).toEqual(holds(unit.repeat(5000 / unit.length)))
  })

  it.each(HOSTILE)('a note of 100 kB of %j is refused by its length, before anything looks at it', (unit) => {
    expect(noteTrouble(unit.repeat(100_000))).toBe('too long')
  })
})

describe('the number a person is told', () => {
  it('is six digits of the id', () => {
    expect(reportNumber('3f9a0c12-0000-4000-8000-000000000000')).toBe('3F9-A0C')
  })
})

/** Tuesday 24 November 2026, 11 am in London. */
const NOW = Date.UTC(2026, 10, 24, 11)
const report = (number: number, daysAgo: number, more: Partial<Report> = {}): Report => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  service: HALL,
  what: 'closed',
  note: null,
  at: new Date(NOW - daysAgo * DAY_MS).toISOString(),
  ...more,
})

/** The day on which enough reports found the hall closed; null = fewer. */
function since(reports: readonly Report[]): string | null {
  const pairs = closedPairs(closedHistory(reports, new Map()), NOW)
  return pairs[0] === undefined ? null : new Date(pairs[0].at).toISOString().slice(0, 10)
}

describe('reports that it was closed', () => {
  it('count from two on, dated by the second', () => {
    expect(since([report(1, 3)])).toBeNull()
    expect(since([report(2, 1), report(1, 3)])).toBe('2026-11-23')
    expect(since([report(3, 0), report(2, 1), report(1, 3)])).toBe('2026-11-23')
  })
  it('count once each, for 180 days, and only of one listing', () => {
    expect(since([report(1, 1), report(1, 1)])).toBeNull()
    expect(since([report(1, 1), report(2, 1, { repeat: true })])).toBeNull()
    expect(since([report(1, 180), report(2, 0)])).toBe('2026-11-24')
    expect(since([report(1, 180.01), report(2, 0)])).toBeNull()
    expect(since([report(1, 1), report(2, 1, { what: 'hours' })])).toBeNull()
    expect(since([report(1, 1), report(2, 1, { service: '00000000-0000-5000-8000-000000000002' })])).toBeNull()
  })
})

describe('a listing that two people found closed', () => {
  // Open on Tuesdays 10 to 2, checked three weeks ago; the second report came on 23 November.
  const open = makeService({ hours: [rule('TU', '10:00', '14:00')], hoursRead: 'whole' }, '2026-11-03')
  const closed = { ...open, closedReports: 2, closedSince: '2026-11-23' }

  it('is old and never open, while one report changes nothing', () => {
    expect([freshness(open, NOW), openStateOf(open, NOW, ENGLAND).state]).toEqual(['fresh', 'open until'])
    expect(freshness({ ...open, closedReports: 1 }, NOW)).toBe('fresh')
    expect(freshness(closed, NOW)).toBe('old')
    expect(openStateOf(closed, NOW, ENGLAND)).toEqual({ state: 'not confirmed', reason: 'reported closed' })
    for (let hour = 0; hour < 168; hour++) expect(openStateOf(closed, NOW + hour * 3_600_000, ENGLAND).state).toBe('not confirmed')
  })
  it('stays closed where the listing itself says so', () => {
    expect(openStateOf({ ...closed, status: 'closed' }, NOW, ENGLAND)).toEqual({ state: 'closed', reason: 'closed' })
  })
  it('is as it was, in a view of the past', () => {
    expect(asOf(closed, Date.UTC(2026, 10, 22))).toEqual(open)
    expect(asOf(closed, NOW)).toBe(closed)
  })
  it('stays as it was where the reports are held: its date, its door and its order, until somebody has looked', () => {
    const held = { ...open, closedHeldSince: '2026-11-23' }
    expect([freshness(held, NOW), openStateOf(held, NOW, ENGLAND)]).toEqual([freshness(open, NOW), openStateOf(open, NOW, ENGLAND)])
    expect(asOf(held, Date.UTC(2026, 10, 22))).toEqual(open)
    expect(asOf(held, NOW)).toBe(held)
    expect(expand(compact(held))).toEqual(held)
  })
  it('says so on the wire, and a listing without reports says nothing', () => {
    expect(expand(compact(closed))).toEqual(closed)
    const said = Object.keys(compact(open).properties)
    expect(said.filter((field) => field.startsWith('closed'))).toEqual([])
  })
})

/** As `noteTrouble`, past its limit on length. */
