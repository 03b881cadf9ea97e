import { describe, expect, it } from 'vitest'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakShare } from '../../../../client/help/share/speakShare.ts'
import type { HandedOn } from '../../../../client/help/share/text/handedOn.ts'
import { messagesFor, messageText } from '../../../../client/help/share/text/messageText.ts'
import { recordText } from '../../../../client/help/share/text/recordText.ts'
import type { Fact } from '../../../../core/listing/service.ts'
import { gsmLength } from '../../../../core/share/gsm.ts'
import { helpline } from '../../../../core/support/helplines.ts'
import { makeService, rule } from '../../../core/listing/makeService.ts'
import { PLACES } from '../../places.ts'

const i18n = speakShare(speak())
/** Sunday 29 November 2026, 11 am. */
const NOW = Date.UTC(2026, 10, 29, 11)
const ALL: readonly Fact[] = ['name', 'types', 'status', 'address', 'phone', 'hours', 'referral']
const PANTRY = makeService(
  {
    id: '00000000-0000-5000-8000-000000000001',
    name: 'Corner Pantry',
    types: ['food-pantry'],
    at: [-2.28, 53.46],
    address: '1 High Street',
    postcode: 'M16 0RA',
    hours: [rule('TH', '10:30', '12:30')],
    hoursRead: 'whole',
    phone: '0161 222 3032',
  },
  '2018-01',
  ALL,
)
const HOPE = makeService({ id: 'a0000000-0000-5000-8000-000000000002', name: 'Hope Refuge', phone: '0161 000 1111' })

const handed = (more: Partial<HandedOn> = {}): HandedOn => ({
  place: PLACES[0]!,
  services: [PANTRY],
  listed: [PANTRY, HOPE],
  lines: [],
  at: NOW,
  now: NOW,
  origin: 'https://map.example',
  ...more,
})

describe('a message about what was kept', () => {
  it('is a paragraph a place, then the link that opens them', () => {
    expect(messageText(i18n, handed())).toBe(
      [
        'Corner Pantry. In 2018: Thu 10.30am-12.30pm, ring first. Referral: ask. 1 High Street, M16 0RA. 0161 222 3032',
        `https://map.example/shortlist/${PLACES[0]!.id}#1.0000000000`,
      ].join('\n\n'),
    )
  })

  it('names no help around abuse, in a listing or a national line', () => {
    const text = messageText(i18n, handed({ services: [PANTRY, HOPE], lines: [helpline('domestic-abuse'), helpline('samaritans')] }))
    expect(text).not.toMatch(/Hope|refuge|abuse/i)
    for (const words of [
      'The number you asked for: 0161 000 1111',
      'The number you asked for: 0808 2000 247',
      'Samaritans: 116 123, free to ring',
    ])
      expect(text).toContain(words)
    expect(gsmLength(text)).not.toBeNull()
  })

  it('says of what day it speaks where that is not today', () => {
    expect(messageText(i18n, handed({ at: Date.UTC(2018, 1, 8, 11) }))).toMatch(/^As listed on 8 February 2018\n/)
    expect(messageText(i18n, handed())).not.toContain('As listed on')
  })

  it.each([
    [160, 1],
    [161, 2],
    [306, 2], // 2 × 153
    [307, 3],
  ])('of %i letters is sent as %i', (length, count) => {
    expect(messagesFor('a'.repeat(length))).toBe(count)
  })
})

describe('plain text for a case record', () => {
  it('says each place in full, and what is not stated', () => {
    expect(recordText(i18n, handed()).split('\n')).toEqual([
      'Corner Pantry',
      'Food pantry or social supermarket',
      'When: Ring first: hours not checked lately',
      'Hours: Thursdays 10.30 am–12.30 pm (As listed in January 2018)',
      'Phone: 0161 222 3032',
      'Where: 1 High Street, M16\u00A00RA',
      'Referral: not stated',
      'Bring: not stated',
      'Cost: not stated',
      'Last checked in January 2018 – ring first',
      '',
      'Together Map, as listed on 29 November 2026. Ring before you go: times change.',
      `https://map.example/shortlist/${PLACES[0]!.id}#1.0000000000`,
    ])
  })
})
