import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakShare } from '../../../../client/help/share/speakShare.ts'
import { shortText } from '../../../../client/help/share/text/shortText.ts'
import { phonesIn } from '../../../../client/help/words/phones.ts'
import { ENGLAND } from '../../../../core/days/calendar.ts'
import { openStateOf } from '../../../../core/hours/openStateOf.ts'
import { asOf } from '../../../../core/listing/asOf.ts'
import { readServices } from '../../../../core/listing/dataset.ts'
import type { Fact, Service } from '../../../../core/listing/service.ts'
import { gsmLength, toGsm } from '../../../../core/share/gsm.ts'
import { makeService, rule } from '../../../core/listing/makeService.ts'

const i18n = speakShare(speak())
/** Sunday 29 November 2026, 11 am. */
const NOW = Date.UTC(2026, 10, 29, 11)
const ALL: readonly Fact[] = ['name', 'types', 'status', 'address', 'phone', 'hours', 'referral']
const NOT_ASKED = makeService({}).referral

const textOf = (service: Service, at = NOW, district: string | null = null): string | null =>
  shortText(i18n, service, { at, calendar: ENGLAND, district })

const PANTRY: Partial<Service> = {
  name: 'Corner Pantry',
  at: [-2.28, 53.46],
  address: '1 High Street, Old Trafford',
  postcode: 'M16 0RA',
  hours: [rule('TH', '10:30', '12:30')],
  hoursRead: 'whole',
  phone: '0161 222 3032',
  referral: { ...NOT_ASKED, routes: ['open'] },
}

describe('a place in a text message', () => {
  it('says when it opens next, with the date, where that is sure', () => {
    // 3 December 2026 is the Thursday after Sunday 29 November.
    expect(textOf(makeService(PANTRY, '2026-11-20', ALL))).toBe(
      'Corner Pantry. Thu 10.30am-12.30pm. Opens Thu 3 Dec 10.30am. No referral needed. 1 High Street, Old Trafford, M16 0RA. 0161 222 3032',
    )
  })

  it('says of what year old hours are, and to ring first', () => {
    expect(textOf(makeService(PANTRY, '2018-01', ALL))).toBe(
      'Corner Pantry. In 2018: Thu 10.30am-12.30pm, ring first. No referral needed. 1 High Street, Old Trafford, M16 0RA. 0161 222 3032',
    )
  })

  it('says what is not stated as to be asked, and a district for a door that is not shown', () => {
    expect(textOf(makeService({ name: 'Old Hall' }), NOW, 'Bolton')).toBe(
      'Old Hall. Hours not stated, check first. Referral: ask. Bolton. No phone listed',
    )
  })

  it.each([
    [{ ...NOT_ASKED, routes: ['professional'], needs: ['voucher'] }, 'Voucher needed'],
    [{ ...NOT_ASKED, routes: ['professional'], inferred: true }, 'Referral usually needed'],
    [{ ...NOT_ASKED, routes: ['self'] }, 'You can refer yourself'],
    [{ ...NOT_ASKED, routes: ['open'], needs: ['membership'] }, 'No referral needed, ask what to bring'],
  ] as const)('tells how one is referred: %#', (referral, words) => {
    expect(textOf(makeService({ ...PANTRY, referral: referral as unknown as Service['referral'] }))).toContain(`. ${words}. `)
  })

  it('says that two people found it closed, that it is closed, and that one needs an appointment', () => {
    expect(textOf(makeService({ ...PANTRY, closedReports: 2 }, '2026-11-20', ALL))).toContain('Two people found it closed, ring first')
    expect(textOf(makeService({ ...PANTRY, status: 'closed' }, '2026-11-20', ALL))).toContain('. Closed. ')
  })

  it('gives the street up before the hours, and cuts a name at a word, never the phone', () => {
    const long = makeService({ ...PANTRY, name: `The ${'Very Long '.repeat(15)}Hall`, address: 'Long Street '.repeat(12) }, '2018-01', ALL)
    const text = textOf(long)!
    expect(text).toMatch(/^The Very Long [A-Za-z ]*(?:Very|Long)\. In 2018: Thu 10\.30am-12\.30pm, ring first\. .*0161 222 3032$/)
    expect(gsmLength(text)).toBeLessThanOrEqual(160)
  })

  it('gives of help around abuse the number and the hours: no name, kind or address', () => {
    const text = textOf(makeService({ ...PANTRY, name: 'Hope Domestic Abuse Service' }, '2018-01', ALL))
    expect(text).toBe('The number you asked for: 0161 222 3032. In 2018: Thu 10.30am-12.30pm, ring first')
    expect(textOf(makeService({ ...PANTRY, name: 'Hope Refuge', phone: null }))).toBeNull()
  })
})

const PACKS = ['bristol-area', 'greater-manchester', 'north-east-essex', 'west-midlands']
const listed = PACKS.flatMap((place) => readServices(JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8'))).services)

describe('every listing of the packs', () => {
  it.each([
    ['today', NOW, 979],
    ['in February 2018', Date.UTC(2018, 1, 8, 11), 1],
  ])('fits into one message %s, phone and all, and says open only where that is sure', (_, at, least) => {
    let seen = 0
    for (const service of listed) {
      const known = asOf(service, at)
      if (known === null) continue
      seen++
      const text = textOf(known, at, 'Manchester') ?? ''
      expect(gsmLength(text) ?? Infinity, text).toBeLessThanOrEqual(160)
      const [phone] = phonesIn(known.phone)
      if (phone !== undefined) expect(text).toContain(toGsm(phone.shown))
      const { state } = openStateOf(known, at, ENGLAND)
      if (state === 'not confirmed' || state === 'closed') expect(text, known.name).not.toMatch(/\bOpens? (?:until|day|[MTWFS][a-z]{2} \d)/)
      if (state === 'not confirmed') expect(text).toMatch(/(?:ring|check) first/)
    }
    expect(seen).toBeGreaterThanOrEqual(least)
  })

  it('fits whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(words, fc.option(words), fc.option(words), (name, address, hoursText) => {
        const text = textOf(makeService({ ...PANTRY, name, address, hours: null, hoursText }, '2018-01', ALL)) ?? ''
        expect(gsmLength(text) ?? Infinity).toBeLessThanOrEqual(160)
        expect(text).toContain('0161 222 3032')
      }),
    )
  })
})
