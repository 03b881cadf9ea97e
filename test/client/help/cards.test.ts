import { describe, expect, it } from 'vitest'
import { addressWords } from '../../../client/help/words/addressWords.ts'
import { afterFor, whomWords } from '../../../client/help/words/whomWords.ts'
import { speak } from '../../../client/i18n/languages.ts'
import type { Service } from '../../../core/listing/service.ts'
import { makeService, rule } from '../../core/listing/makeService.ts'
import { list, M16, read } from '../rendered.ts'

const i18n = speak()

const cardOf = (said: Partial<Service>, on: string | null, query = ''): string => {
  const service = makeService({ name: 'Corner Hall', at: [-2.28, 53.46], address: '1 High Street', ...said }, on ?? undefined)
  const { html } = list([service], { where: M16, query: `area=M16&types=${service.types.join(',')}${query}` })
  return read((/<li class="card".*?<\/li>/.exec(html)?.[0] ?? '').replaceAll(/<!--.*?-->/g, '')).trim()
}

const WEDNESDAYS: Partial<Service> = { hours: [rule('WE', '13:00', '15:00')], hoursRead: 'whole', phone: '0161 222 3032' }

describe('a card under a heading that says "ring before you go"', () => {
  it('shows old hours as what they were, and the date, without saying again what the heading says', () => {
    const text = cardOf(WEDNESDAYS, '2018-01')
    expect(text).toContain('In January 2018: Wednesdays 1 pm–3 pm')
    expect(text).toContain('Checked January 2018')
    expect(text).not.toMatch(/ring first|not confirmed|before you go|Last checked/i)
  })

  it('says that hours are not stated, which is not "closed"', () => {
    const text = cardOf({ phone: '0161 222 3032' }, '2018-01')
    expect(text).toContain('Hours: not stated')
    expect(text).not.toMatch(/closed|not confirmed/i)
  })

  it('says the same of what was not checked for half a year: eight months ago', () => {
    const text = cardOf(WEDNESDAYS, '2026-03-20')
    expect(text).toContain('On 20 March 2026: Wednesdays 1 pm–3 pm')
    expect(text).toContain('Checked 20 March 2026')
    expect(text).not.toMatch(/ring first|not confirmed/i)
  })

  it('still says what the heading does not: closed, closed for now, found closed by people', () => {
    expect(cardOf({ ...WEDNESDAYS, status: 'closed' }, '2018-01')).toContain('Closed')
    expect(cardOf({ ...WEDNESDAYS, status: 'temporarily closed' }, '2018-01')).toContain('Closed for now')
    expect(cardOf({ ...WEDNESDAYS, closedReports: 2, closedSince: '2026-11-23' }, '2026-11-03')).toContain(
      'Not confirmed – ring first two people found it closed',
    )
  })

  it('names of many hours the days alone, and of what is not weekly all there is', () => {
    const week = [rule('MO TU WE', '09:30', '18:00'), rule('TH FR', '09:30', '16:00'), rule('SA', '09:30', '14:30')]
    expect(cardOf({ hours: week, hoursRead: 'whole' }, '2023-07')).toContain(
      'In July 2023: Monday to Saturday Address'.replace(' Address', ''),
    )
    const monthly = [rule('1SA', '09:30', '18:00'), rule('3SA', '09:30', '16:00')]
    expect(cardOf({ hours: monthly, hoursRead: 'whole' }, '2023-07')).toContain('1st Saturday of the month 9.30 am–6 pm; 3rd Saturday')
  })
})

describe('a card where no heading says it', () => {
  it('warns once: in the badge, not beside the date too', () => {
    const text = cardOf({ phone: '0161 222 3032' }, '2026-11-03')
    expect(text).toContain('Not confirmed – ring first no hours published')
    expect(text.match(/ring first/g)).toHaveLength(1)
  })

  it('says that it is by appointment', () => {
    const text = cardOf(
      { ...WEDNESDAYS, referral: { ...makeService({}).referral, routes: ['self'], needs: ['appointment'] } },
      '2026-11-03',
    )
    expect(text).toContain('Not confirmed – ring first by appointment only')
    expect(text).toContain('You can refer yourself (an appointment)')
    expect(text).not.toMatch(/Opens|Open until/)
  })
})

describe('ringing without credit', () => {
  it.each([
    ['0800 111 2222', 'Free to ring', false],
    ['0161 222 3032', 'Costs as in your plan', true],
    ['0300 123 4567', 'Costs as a usual call', true],
    ['0844 515 1860', 'Costs more than a usual call', true],
    ['0161 222 3032 / 0800 111 2222', 'Free to ring', false],
  ])('%s: %s', (phone, cost, offers) => {
    const text = cardOf({ phone }, '2026-11-03')
    expect(text).toContain(cost)
    expect(text.includes('Free: Help through Hardship 0808 208 2138')).toBe(offers)
  })

  it('offers a number where none is listed', () => {
    expect(cardOf({}, '2026-11-03')).toContain('No phone listed. Free: Help through Hardship 0808 208 2138')
    expect(cardOf({ types: ['advice-housing'] }, '2026-11-03')).toContain('Free: Shelter 0808 800 4444')
  })
})

describe('where it is, in a line', () => {
  const words = (said: Partial<Service>, district: string | null = null) => addressWords(i18n, makeService({ at: null, ...said }), district)

  it('is the address with its postcode, once', () => {
    const at: [number, number] = [-2.28, 53.46]
    expect(words({ at, address: '1 High Street', postcode: 'M16 0RA' })).toBe('1 High Street, M16\u00A00RA')
    expect(words({ at, address: '1 High Street, m16 0ra', postcode: 'M16 0RA' })).toBe('1 High Street, m16\u00A00ra')
    expect(words({ at, address: null, postcode: 'M16 0RA' })).toBe('M16\u00A00RA')
  })

  it('breaks between words, never inside a postcode', () => {
    const at: [number, number] = [-2.28, 53.46]
    expect(words({ at, address: 'Flat 2 3AB House, EC1A 1BB, London', postcode: 'EC1A 1BB' })).toBe(
      'Flat 2 3AB House, EC1A\u00A01BB, London, EC1A\u00A01BB',
    )
  })

  it('is the district where its door is not shown', () => {
    expect(words({ precision: 'area' }, 'Manchester')).toBe('District: Manchester – ask where')
    expect(words({ precision: 'area', mode: ['phone'] }, 'Manchester')).toBe('District: Manchester · No door to go to: by phone')
  })

  it('is what there is instead of a door', () => {
    expect(words({ mode: ['phone', 'online'] })).toBe('No door to go to: by phone and online')
    expect(words({ mode: ['delivery'], address: '1 Office Road' })).toBe('No door to go to: delivered to you')
    expect(words({})).toBe('Where it is: not stated')
  })
})

describe('for whom', () => {
  const whom = (text: string | null, groups: string[] = []) =>
    whomWords(makeService({ eligibility: { ...makeService({}).eligibility, text, groups } }))

  it.each([
    ['For rough sleepers', 'rough sleepers'],
    ['for: women', 'women'],
    ['Open to families', 'families'],
    ['Women', 'Women'],
    ['Forest Hill residents', 'Forest Hill residents'],
  ])('%s is told as "For: %s"', (text, words) => {
    expect(whom(text)).toBe(words)
  })

  it('says nothing where it is for everyone, or not stated', () => {
    for (const text of ['Everyone', 'Open to everyone', 'for anyone', 'Open to all.', 'For']) expect(whom(text), text).toBeNull()
    expect(whom('Everyone; targeted at Altrincham residents', ['everyone'])).toBeNull()
    expect(whom(null)).toBeNull()
  })

  it('names nobody by what is to be brought', () => {
    for (const text of ['Proof of address required', 'Please bring ID', 'For proof of income']) expect(whom(text), text).toBeNull()
    expect(whom('Bringing up a child alone')).toBe('Bringing up a child alone')
  })

  it('stands beside the referral on the card', () => {
    const eligibility = { ...makeService({}).eligibility, text: 'For rough sleepers' }
    expect(cardOf({ eligibility }, '2026-11-03')).toContain('Referral: not stated · For: rough sleepers')
  })

  it('leaves out "Referral: not stated" where the line of what was asked says it', () => {
    const text = cardOf({}, '2026-11-03', '&needs=no-referral,halal')
    expect(text).toContain('Not stated: whether you need a referral and halal')
    expect(text).not.toContain('Referral: not stated')
    expect(cardOf({}, '2026-11-03', '&needs=halal')).toContain('Referral: not stated Not stated: halal')
  })

  it('keeps a word that only begins like it', () => {
    expect(afterFor('Former carers')).toBe('Former carers')
  })
})
