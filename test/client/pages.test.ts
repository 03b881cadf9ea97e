import { describe, expect, it } from 'vitest'
import type { PageInput } from '../../core/api/pages.ts'
import { HELPLINES } from '../../core/support/helplines.ts'
import type { Fact, Service } from '../../core/listing/service.ts'
import { makeService, rule } from '../core/listing/makeService.ts'
import { neededBy } from '../../client/neededBy.ts'
import { PLACES } from './places.ts'
import { expectInOrder, list, listing, M16, page, read, SOURCE } from './rendered.ts'

const ALL: readonly Fact[] = ['name', 'types', 'status', 'address', 'phone', 'hours', 'referral']

const id = (last: number): string => `00000000-0000-5000-8000-${String(last).padStart(12, '0')}`

/** Open on Tuesdays from 10 to 2; checked on 3 November 2026, three weeks ago. */
const PANTRY = makeService(
  {
    id: id(1),
    name: 'Corner Pantry',
    types: ['food-pantry', 'advice-debt'],
    at: [-2.28, 53.46],
    address: '1 High Street',
    postcode: 'M16 0RA',
    hours: [rule('TU', '10:00', '14:00')],
    hoursText: 'Tuesday 10am - 2pm',
    hoursRead: 'whole',
    phone: '0161 222 3032',
    mode: ['in person'],
    referral: { ...makeService({}).referral, routes: ['open'] },
  },
  '2026-11-03',
  ALL,
)
const OLD = makeService(
  {
    id: id(2),
    name: 'Old Hall Meals',
    types: ['community-meal'],
    at: [-2.2, 53.4],
    hours: [rule('TH', '10:30', '12:30')],
    hoursRead: 'whole',
  },
  '2018-01',
)
const LINE = makeService(
  { id: id(3), name: 'Friendly Line', types: ['befriending'], mode: ['phone'], phone: '0161 000 1111' },
  '2026-11-03',
)

const find = (services: readonly Service[] = [PANTRY, OLD, LINE], more: Partial<PageInput> = {}) => list(services, more)

describe('the list', () => {
  it('says on a card, in this order: name, kind and how far, open, where, referral, phone and what it costs, checked', () => {
    // 0.005° of latitude is 111.195 km × 0.005 = 556 m; walked 723 m at 80 m a minute is 9.03, so 10 minutes.
    const text = read(find([PANTRY], { where: M16, query: 'area=M16' }).html)
    expectInOrder(text, [
      'Corner Pantry',
      'Food pantry or social supermarket · 560 m · 10 minutes on foot',
      'Open until 2 pm',
      '1 High Street, M16 0RA',
      'No referral needed',
      '0161 222 3032',
      'Costs as in your plan',
      'Free: Help through Hardship 0808 208 2138',
      'Checked 3 weeks ago',
    ])
  })

  it('counts the places and says from where', () => {
    const both = read(find([PANTRY, OLD], { where: M16, query: 'area=M16' }).html)
    expectInOrder(both, ['Help near M16 0RA', '2 places , the nearest first'])
    expectInOrder(read(find([PANTRY], { where: { ...M16, text: 'M16' }, query: 'area=M16' }).html), [
      'Help near M16',
      '1 place , the nearest first',
    ])
  })

  it('says in the heading that places under it were not checked for a year', () => {
    const kinds = `types=${OLD.types.join(',')}`
    expect(read(find([OLD], { where: M16, query: `area=M16&${kinds}` }).html)).toContain('not checked for over a year: ring before you go')
  })

  // With no need chosen: each need with its two nearest and the way to all, food first.
  it('begins with an overview of every need that can be met here', () => {
    const pantries = Array.from({ length: 3 }, (_, index) => ({ ...PANTRY, id: id(index + 10), name: `Pantry ${index}` }))
    const text = read(find([...pantries, LINE], { where: M16, query: 'area=M16' }).html)
    expectInOrder(text, ['All 3', 'Pantry 0', 'Pantry 1', 'Friendly Line'])
    expect(text).not.toContain('Pantry 2')
  })

  it('shows old hours as what they were, never as open', () => {
    const text = read(find([OLD]).html)
    expectInOrder(text, ['Old Hall Meals', 'In January 2018: Thursdays 10.30 am–12.30 pm', 'Checked January 2018'])
    expect(text).not.toContain('Open until')
  })

  it('says how to reach a service without a door, instead of a distance', () => {
    expect(read(find([LINE], { where: M16, query: 'area=M16' }).html)).toContain('No door to go to: by phone')
  })

  it('shows twenty, and a link to more that works without script', () => {
    const many = Array.from({ length: 45 }, (_, index) => makeService({ id: id(index + 10), name: `Hall ${index}` }))
    const { html } = find(many, { query: 'types=food-bank' })
    expect(html.match(/<li class="card"/g)).toHaveLength(20)
    expect(html).toContain('href="/find/greater-manchester?types=food-bank&amp;show=40"')
    expect(read(html)).toContain('Show 20 more of 25')
    expect(find(many, { query: 'types=food-bank&show=40' }).html.match(/<li class="card"/g)).toHaveLength(40)
  })

  it('shows the kinds asked for, and offers only kinds that are here', () => {
    const { html } = find(undefined, { query: 'types=community-meal' })
    expect(html.match(/<li class="card"/g)).toHaveLength(1)
    expect(read(html)).toContain('A hot meal')
    expect(read(html)).not.toContain('Cook together')
  })

  it('says what to do where nothing of the kind is listed', () => {
    const text = read(find(undefined, { query: 'types=pet-food' }).html)
    expectInOrder(text, [
      'Nothing listed in Greater Manchester fits all of this.',
      'without',
      'only this kind of help',
      '3 places',
      'Friendly Line',
    ])
  })

  // Of these the address and a free number on each card are 4 kB; twenty like lines are a few hundred bytes once compressed.
  it('stays under 35 kB with twenty answers', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...PANTRY, id: id(index + 10) }))
    expect(find(many, { where: M16, query: 'area=M16' }).html.length).toBeLessThan(35_000)
  })
})

describe('as it was on a date', () => {
  const then = { query: 'asof=2018-02-08T11:00' }

  it('says so above the list, by the month of the listings, with the way back to now', () => {
    const { html } = find(undefined, then)
    expect(read(html)).toContain('Greater Manchester as listed in January 2018.')
    expect(html).toMatch(/<a href="\/find\/greater-manchester">Back to now/)
  })

  it('shows what was known then, by that clock, and keeps the clock on every link to a listing', () => {
    // Thursday 8 February 2018, 11 am: inside Thursday 10.30–12.30. The others were confirmed only in 2026.
    const { html } = find(undefined, then)
    expect(read(html)).toContain('Open until 12.30 pm')
    expect(read(html)).not.toContain('Corner Pantry')
    expect(html).toContain(`/service/${OLD.id}?asof=2018-02-08T11:00`)
  })

  it('says that a listing was not named yet', () => {
    expect(read(listing(PANTRY, then).html)).toContain('No list named it yet on that date')
  })
})

describe('one listing', () => {
  it('answers first whether to go, whether a referral is needed, where it is and whom to ring; then each part in turn', () => {
    const text = read(listing(PANTRY).html)
    expectInOrder(text, [
      'Corner Pantry',
      'Can I go now?',
      'Open until 2 pm',
      'No referral needed',
      '1 High Street, M16 0RA',
      'Directions on OpenStreetMap',
      '0161 222 3032',
      'Costs as in your plan',
      'Dial 18001, then the number.',
      'What you get',
      'Who can come',
      'What to bring',
      'How to be referred',
      'Getting there',
    ])
    expectInOrder(text, [
      'Tuesdays 10 am–2 pm',
      'Address 1 High Street, M16 0RA',
      'Access and languages',
      'How we know',
      'A list of help',
      '· 3 November 2026 ·',
      'Open Government Licence v3.0',
    ])
  })

  it('writes what no source states', () => {
    const text = read(listing(OLD).html)
    expect(text).toContain('Bring Not stated')
    expect(text).toContain('Cost Not stated')
    expect(text).toContain('Address Not stated')
    expect(text).toContain('No phone is listed')
    expect(text).toMatch(/Not stated Step-free way in|Not stated In their words · Step-free way in/)
  })

  it('names every kind of help under its name, first the one that was asked for', () => {
    expectInOrder(read(listing(PANTRY, { query: 'types=advice-debt' }).html), [
      'Corner Pantry',
      'Debt advice and Food pantry',
      'Can I go now?',
    ])
  })

  it('leads to directions that know the door and neither the person nor the page they came from', () => {
    const { html } = listing(PANTRY, { where: M16, query: 'area=M16' })
    const [link = ''] = /<a [^>]*openstreetmap\.org\/directions[^>]*>/.exec(html) ?? []
    expect(link).toContain('route=%3B53.46%2C-2.28"')
    expect(link).toContain('rel="noopener noreferrer"')
    expect(html).not.toContain('53.465')
  })

  it('says that the pin may be off where only the street is known', () => {
    expect(read(listing({ ...PANTRY, precision: 'street' }).html)).toContain('The pin may be some doors away.')
    expect(read(listing(PANTRY).html)).not.toContain('some doors away')
  })

  it('says that it is by appointment where its hours are fresh', () => {
    const { html } = listing({ ...PANTRY, referral: { ...PANTRY.referral, needs: ['appointment'] } })
    const text = read(html)
    expect(text).toContain('Not confirmed – ring first by appointment only No referral needed, but bring or have: an appointment')
    expect(text).not.toContain('Open until')
  })

  it('is not found where there is none', () => {
    expect(page({ path: '/service/none' })).toMatchObject({ status: 404 })
  })
})

describe('when a place cannot be found', () => {
  it.each([
    ['unknown postcode', 'B24 9ZZ', 'We don’t know the postcode B24 9ZZ . Check it, or type the name of your area.'],
    ['half a postcode', 'M16 0', 'M16 0 is half a postcode'],
    ['outside', 'EH1 1AA', 'EH1 1AA is outside this map. It covers these places: Greater Manchester, West Midlands.'],
    ['unknown place', 'Xyzzy', 'We don’t know a place called Xyzzy'],
    ['empty', '', 'Type a postcode or the name of your area first.'],
  ] as const)('%s', (code, text, words) => {
    expect(read(page({ trouble: { code, text }, script: false }).html)).toContain(words)
  })

  it('lets one of several be chosen by a link', () => {
    const choices = [
      {
        name: 'Newtown',
        authority: 'Wigan',
        kind: 'town' as const,
        at: [-2.6, 53.5] as [number, number],
        place: 'greater-manchester',
        outward: 'WN5',
      },
    ]
    const { html } = page({ trouble: { code: 'several', text: 'Newtown', choices }, script: false })
    expect(html).toContain('href="/find/greater-manchester?area=WN5"')
  })
})

describe('every page', () => {
  const pages = {
    home: page(),
    list: find(undefined, { where: M16, query: 'area=M16' }),
    posted: find(undefined, { where: M16, query: 'area=M16', script: false }),
    listing: listing(PANTRY, { query: 'area=M16' }),
    about: page({
      path: '/about',
      sources: { 'greater-manchester': [SOURCE] },
      programmes: { programmes: [{ name: 'A network', taught: 'Lists grow old.' }] },
    }),
    planner: page({ path: '/plan/greater-manchester' }),
    helplines: page({ path: '/helplines' }),
    missing: page({ path: '/nowhere' }),
  }

  it.each(Object.entries(pages))('%s: no inline style, no whole postcode in a link, one first heading at most', (_, { html }) => {
    expect(html).not.toMatch(/\sstyle=/)
    for (const [, href = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(decodeURIComponent(href)).not.toMatch(/[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/)
    expect(html.match(/<h1/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it.each(Object.entries(pages))('%s: has a title, a description, a language', (_, { title, description, lang, dir }) => {
    expect([title.length > 10, description.length > 10, lang, dir]).toEqual([true, true, 'en', 'ltr'])
  })

  it('gives the browser what it needs, and nothing where no script runs', () => {
    expect(pages.list.preload).toEqual(['/api/places/greater-manchester/services?v=1'])
    expect(pages.posted).toMatchObject({ state: null, preload: [] })
    // England has figures and no list: its page is not here, and fetches none.
    expect(neededBy('/find/england', [{ ...PLACES[0]!, id: 'england', counts: { ...PLACES[0]!.counts, services: 0 } }])).toEqual([])
    expect(pages.list.state).not.toContain('Corner Pantry')
  })

  it('says 404 for a page, a place and a pack without listings', () => {
    expect(pages.missing.status).toBe(404)
    expect(page({ path: '/find/atlantis' }).status).toBe(404)
    expect(page({ path: '/find/england' }).status).toBe(404)
  })

  it('names every helpline with its source and date, or says that the date is not stated', () => {
    const { html } = pages.helplines
    for (const { source, name } of HELPLINES) {
      expect(read(html)).toContain(name)
      expect(html).toContain(`href="${source.url}"`)
    }
    expect(read(html)).toContain('Migrant Help: asylum services , 10 November 2022')
    expect(read(html)).toContain('Trussell: get help , date not stated')
  })

  it('names the sources and what the networks taught', () => {
    expectInOrder(read(pages.about.html), ['These lists are old.', 'A network', 'Lists grow old.', 'A list of help'])
    expect(read(pages.about.html)).toContain('2 rows were left out')
  })
})
