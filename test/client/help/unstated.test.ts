import { describe, expect, it } from 'vitest'
import { FACTS } from '../../../core/listing/facts.ts'
import { FULL, NOT_SAID, STATEMENTS, without } from './fullListing.ts'
import { listing, pieces, read } from '../rendered.ts'

/** By statement: how its page says it, how the page says that it is missing, and what else then reads otherwise. */
type Row = [said: string, missing: string, ...otherwise: string[]]

/** A fact that moves, when it is missing, into the one quiet line of its part. */
const fact = (label: string, said: string): Row => [`${label} ${said}`, `Not stated ${label}`]
/** A fact that keeps its line. */
const line = (label: string, said: string): Row => [`${label} ${said}`, `${label} Not stated`]

const ROWS: Record<string, Row> = {
  summary: ['Three days of food and a chat.', 'Not stated What it does'],
  'organisation.name': line('Run by', 'Corner Trust'),
  'organisation.url': fact('Page of who runs it', 'https://trust.example.org/'),
  'organisation.charity': fact('Charity number', '1234567'),
  'organisation.network': fact('Part of', 'Halls Network'),
  status: fact('Still running', 'Yes, as of 3 November 2026'),
  address: ['1 High Street', 'Not stated Street and number', 'M16 0RA'],
  postcode: ['M16 0RA', 'Not stated Postcode', '1 High Street'],
  at: ['Directions on OpenStreetMap', 'How far it is: not known'],
  mode: fact('How it reaches you', 'in person, delivered to you and by phone'),
  serves: fact('Area it covers', 'All of Old Trafford'),
  hours: [
    'Open until 2 pm',
    'Not confirmed – ring first hours published as a note only',
    'On 3 November 2026: “Tues 10am - 2pm”',
    'Not stated',
  ],
  exceptions: fact('Days that differ', '15 December 2026: closed'),
  hoursText: line('As published', 'Tues 10am - 2pm'),
  'referral.routes': [
    'You can refer yourself (membership)',
    'Needs: membership. Referral: not stated',
    'Not stated',
    'Whether you need a referral',
  ],
  'referral.needs': [
    'You can refer yourself (membership)',
    'Not stated Voucher, membership, assessment or appointment',
    'You can refer yourself',
  ],
  'referral.who': fact('Who can refer you', 'A health visitor'),
  'referral.how': fact('How', 'They fill in a form'),
  'referral.phone': fact('Ring for a referral', '0161 222 4000'),
  'referral.url': fact('Page about referral', 'https://refer.example.org/'),
  'referral.turnaround': fact('How long it takes', 'The same day'),
  'referral.limit': fact('How often you can come', 'Once a month'),
  'referral.text': fact('As published', 'Voucher or self-refer'),
  // "16+" is what a source says of one end; the other end is then not named at all.
  'eligibility.minAge': ['Age 5 to 17', 'Age up to 17'],
  'eligibility.maxAge': ['Age 5 to 17', 'Age 5 and over'],
  'eligibility.groups': ['Neighbours of the hall; families', 'For whom Neighbours of the hall'],
  'eligibility.text': ['Neighbours of the hall; families', 'For whom families'],
  'eligibility.area': fact('Where you live', 'Streets near the hall'),
  'eligibility.income': fact('Income', 'Below a living wage'),
  'eligibility.publicFunds': fact('Open to people with no recourse to public funds', 'Yes'),
  bring: line('Bring', 'Nothing: no papers are asked for'),
  'cost.kind': line('Cost', 'Membership'),
  'cost.pence': fact('How much', '£0.00'),
  'cost.what': fact('About the cost, in their words', 'A card without a fee'),
  'food.parcelDays': fact('How long a parcel lasts', '3 days'),
  'food.fresh': fact('Fresh food', 'Yes'),
  'food.hot': fact('Hot food', 'Yes'),
  'food.diet': fact('Diets', 'halal, kosher, vegetarian, vegan and gluten free'),
  'food.allergens': fact('Allergens', 'Nuts are kept apart'),
  'food.formula': fact('Baby formula', 'Yes'),
  'food.babyFood': fact('Baby food', 'Yes'),
  'food.nappies': fact('Nappies', 'Yes'),
  'food.pet': fact('Pet food', 'Yes'),
  'food.needsKitchen': fact('Needs a kitchen', 'No'),
  'access.stepFree': fact('Step-free way in', 'Yes'),
  'access.toilet': fact('Accessible toilet', 'Yes'),
  'access.parking': fact('Parking', 'Yes'),
  'access.hearingLoop': fact('Hearing loop', 'Yes'),
  'access.quiet': fact('Quiet space', 'Yes'),
  'access.seatedWait': fact('Somewhere to sit while you wait', 'Yes'),
  'access.bsl': fact('British Sign Language', 'Yes'),
  'access.known': fact('How the access is known', 'Somebody went to look'),
  'access.text': fact('In their words', 'A ramp on the left'),
  languages: line('Languages', 'English and Polish'),
  interpreter: fact('Interpreter', 'Yes'),
  transport: fact('Buses, trains and lifts', 'Tram to Trafford Bar'),
  phone: ['0161 222 3032', 'No phone is listed. Help through Hardship may help: 0808 208 2138', 'Listed to answer until 5 pm'],
  url: ['Their own page (leaves this site)', 'Their own page: not stated'],
  capacity: fact('Room for more people', 'A little room, as of 20 November 2026'),
  regulated: fact('Registered to give this advice', 'Yes'),
}

/** A message of the day says something; its absence leaves no question open. How well hours were read, and the council, are our own notes. */
const NO_QUESTION = ['alert', 'hoursRead', 'authority']

const pageOf = (service: typeof FULL) => listing(service).html.replaceAll(/<!--.*?-->/g, '')
const full = pageOf(FULL)

/** The words of the listing: without the dates of helplines, and without the form that asks what is wrong. */
const tidy = (html: string): string =>
  read(html.slice(0, html.indexOf('Something wrong here?')))
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('Trussell: get help , date not stated', '')

describe('a page that says everything', () => {
  it('has nothing that is not stated', () => {
    expect(tidy(full)).not.toMatch(/not stated/i)
  })

  it.each(Object.entries(ROWS))('says: %s', (_, [said]) => {
    expect(tidy(full)).toContain(said)
  })

  it('is held against every field that a listing has', () => {
    const held = [...Object.keys(ROWS), ...NO_QUESTION, ...NOT_SAID, ...FACTS.map((name) => `confirmed.${name}`)]
    expect(STATEMENTS.toSorted()).toEqual(held.toSorted())
  })
})

describe('a page without one statement', () => {
  it.each(Object.entries(ROWS))('says that it is missing, and nothing in its place: %s', (path, [said, missing, ...otherwise]) => {
    const html = pageOf(without(path))
    expect(tidy(html)).toContain(missing)
    expect(tidy(html)).not.toContain(path === 'address' || path === 'postcode' ? '1 High Street, M16 0RA' : said)
    const before = pieces(full)
    const fresh = [...pieces(html)].filter((piece) => !before.has(piece))
    expect(fresh.filter((piece) => !missing.includes(piece) && !otherwise.includes(piece))).toEqual([])
  })

  it.each(NO_QUESTION)('says nothing new: %s', (path) => {
    const before = pieces(full)
    expect([...pieces(pageOf(without(path)))].filter((piece) => !before.has(piece))).toEqual([])
  })

  it.each(FACTS)('says that no source is known to vouch for it: %s', (name) => {
    const text = tidy(pageOf(without(`confirmed.${name}`)))
    expect(text).toContain('Source and date: not stated')
    if (name === 'status') expect(text).toContain('Still running Yes, but without a date')
    if (name === 'hours') {
      expect(text).not.toContain('Open until')
      expect(text).toContain('Not confirmed – ring first hours not checked lately')
    }
  })

  it('says that no hours are published, and never "closed", where nothing is known of them', () => {
    const bare = ['hours', 'hoursText', 'hoursRead', 'exceptions'].reduce((service, path) => without(path, service), FULL)
    const text = tidy(pageOf(bare))
    expect(text).toContain('Not confirmed – ring first no hours published')
    expect(text).not.toMatch(/closed|no session/i)
  })

  it('says that nobody has said when it was last checked', () => {
    const text = tidy(pageOf({ ...FULL, confirmed: {} }))
    expect(text).toContain('Last checked: not stated – ring first')
    expect(text).not.toContain('Open until')
  })
})

it('forgets a message and a word about room when their days are over', () => {
  const past = {
    ...FULL,
    alert: { text: 'Use the side door', until: '2026-11-23' },
    capacity: { ...FULL.capacity!, expiresOn: '2026-11-23' },
  }
  const text = tidy(pageOf(past))
  expect(text).not.toContain('Use the side door')
  expect(text).toContain('Not stated Room for more people')
})
