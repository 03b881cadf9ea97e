import { describe, expect, it } from 'vitest'
import { BLANK } from '../../../../core/listing/blank.ts'
import { expand, compact } from '../../../../core/listing/wire.ts'
import { isNoDoor, withoutPin } from '../../../../core/lists/merge/house.ts'
import { quietRows, withoutDoor } from '../../../../core/lists/merge/quiet.ts'
import { quietIn } from '../../../../core/lists/row/quietWords.ts'
import { listing, type Said } from '../../../../core/lists/row/listing.ts'

let count = 0
const row = (said: Partial<Said> & { name: string }) => {
  count += 1
  return listing(
    { source: 'list', record: `${said.name.toLowerCase()}/${count}/1-high-street`, on: '2024', how: 'published list' },
    { types: ['group'], ...said },
  )
}
const kinds = (services: ReturnType<typeof row>[]) => {
  const quiet = quietRows(services, new Map())
  return services.map(({ id }) => quiet.get(id) ?? null)
}

describe('words of a place that people could be harmed at', () => {
  it.each([
    ['Domestic abuse service', 'shelter'],
    ['Rape Crisis', 'shelter'],
    ['rapecrisis.example', 'shelter'],
    ["Women's Aid", 'shelter'],
    ['our IDVA sees people on Mondays', 'shelter'],
    ['for survivors of modern slavery', 'shelter'],
    ['Hope Supported Living', 'shelter'],
    ['young asylum seekers', 'threatened'],
    ['Refugee drop-in', 'threatened'],
    ['City of Sanctuary', 'threatened'],
    ['LGBTQ+ youth group', 'threatened'],
    ['https://vale.example/services/domestic-abuse-help', 'shelter'],
    ['https://vale.example/womens-aid', 'shelter'],
    ['people fleeing family violence', 'shelter'],
    ['victims of human trafficking', 'shelter'],
    ['women in an abusive relationship', 'shelter'],
    ['unaccompanied minors', 'shelter'],
    ['people seeking sanctuary', 'threatened'],
    ['gay and bisexual men', 'threatened'],
    ['trans youth', 'threatened'],
    ['https://vale.example/asylum_seekers', 'threatened'],
    // Words that only sound alike.
    ['St Barnabus, transport and parking', null],
    ['Grape Lane', null],
    ['Pride of Place café', null],
    // A food bank of that name; a price.
    ['The Sanctuary Centre', null],
    ['free to people with no recourse to public funds', null],
    ['Food bank for everyone', null],
  ])('"%s": %s', (text, kind) => expect(quietIn([text])).toBe(kind))
})

describe('a row that is kept quiet', () => {
  const named = { name: 'Trafford Abuse Service', summary: 'Domestic abuse', phone: '0161 496 0001' }

  it('makes every row quiet that has its phone, its own site or its charity number, whatever that row calls itself', () => {
    const charity = { ...BLANK.organisation, charity: '1234567' }
    expect(kinds([row(named), row({ name: 'TAS', phone: '0161 496 0001' })])).toEqual(['shelter', 'shelter'])
    expect(kinds([row({ ...named, url: 'https://tas.example/help' }), row({ name: 'TAS', url: 'https://www.tas.example/' })])).toEqual([
      'shelter',
      'shelter',
    ])
    expect(kinds([row({ ...named, organisation: charity }), row({ name: 'TAS', organisation: charity })])).toEqual(['shelter', 'shelter'])
  })

  it('makes quiet whatever is named after it, however many lists have it under another name', () => {
    const full = { ...named, name: 'Trafford Domestic Abuse Service' }
    const names = ['TDAS', 'TDAS at Gorse Hill', 'Trafford Domestic Abuse Service', 'Service for Trafford: domestic abuse'].map((name) =>
      row({ name, phone: '0161 496 0001' }),
    )
    expect(kinds([row(full), ...names])).toEqual(Array(5).fill('shelter'))
    const council = ['Library', 'Hub', 'Museum', 'TDAS'].map((name) => row({ name, phone: '0161 496 0001' }))
    expect(kinds([row(full), ...council])).toEqual(['shelter', null, null, null, 'shelter'])
  })

  it('says nothing of rows that share a council’s switchboard or site with it', () => {
    const many = ['Library', 'Hub', 'Museum'].map((name) => row({ name, phone: '0161 496 0001' }))
    expect(kinds([row(named), ...many])).toEqual(['shelter', null, null, null])
    expect(
      kinds([
        row({ ...named, phone: null, url: 'https://www.town.gov.uk/abuse' }),
        row({ name: 'Library', url: 'https://www.town.gov.uk/library' }),
      ]),
    ).toEqual(['shelter', null])
  })

  it('leaves a food bank for everyone its door, though a project for refugees has its phone', () => {
    const project = { name: 'Asylum parcels', phone: '0161 496 0001' }
    expect(kinds([row(project), row({ name: 'Town Food Bank', phone: '0161 496 0001' })])).toEqual(['threatened', null])
    expect(
      kinds([
        row({ name: 'Rainbow House', summary: 'refugees', phone: '0161 496 0002' }),
        row({ name: 'Rainbow House', phone: '0161 496 0002' }),
      ]),
    ).toEqual(['threatened', 'threatened'])
  })

  const full = row({
    name: 'Rainbow House',
    types: ['refugee-support'],
    address: '1 High Street',
    postcode: 'M16 0RA',
    authority: 'E08000003',
    at: [-2.27, 53.46],
    phone: '0161 496 0003',
    url: 'https://rainbow.example/',
    hoursText: 'Tuesdays at St Mark, 1 High Street',
    hoursRead: 'none',
    access: { ...BLANK.access, text: 'ramp in Low Lane' },
    organisation: { ...BLANK.organisation, url: 'https://rainbow.example/find-us' },
    referral: { ...BLANK.referral, url: 'https://rainbow.example/refer' },
  })
  full.earlier.push({ fact: 'address', confirmed: full.confirmed.address!, values: { address: '7 Old Road', postcode: 'M16 0RB' } })

  it.each(['shelter', 'threatened'] as const)('(%s) has nothing left that leads to its door, in no field, key or earlier value', (kind) => {
    const door = withoutDoor(full, kind)
    const written = JSON.stringify(compact(door))
    expect(written).not.toMatch(/high.street|old.road|M16|53\.46|-2\.27|rainbow\.example|low lane|st mark/i)
    expect(written).not.toContain(full.id)
    expect(door).toMatchObject({ name: 'Rainbow House', phone: '0161 496 0003', at: null, precision: 'area', mode: ['phone'] })
    expect(expand(compact(door))).toEqual(door)
  })

  it('keeps its district only where it is threatened, not where it shelters', () => {
    expect(withoutDoor(full, 'threatened').authority).toBe('E08000003')
    expect(withoutDoor(full, 'shelter').authority).toBeNull()
  })
})

describe('what looks like somebody’s home', () => {
  const at = (address: string, mode: Said['mode'] = []) => isNoDoor(row({ name: 'Parcels', address, mode }))

  it.each(['The Rectory, 54 Hall Road', '2 Church Lane (the vicarage)', 'St Mary’s Presbytery'])('"%s" has no pin', (address) =>
    expect(at(address)).toBe(true),
  )
  it.each(['St John, Vicarage Drive', '5 Rectory Lane', '1 High Street', 'Manse Brae', 'Rectory Farm'])('"%s" has', (address) =>
    expect(at(address)).toBe(false),
  )

  it('is where help is only brought from', () => {
    expect(at('14 Park Avenue', ['delivery'])).toBe(true)
    expect(at('14 Park Avenue', ['in person', 'delivery'])).toBe(false)
  })

  it('keeps its id and district, and loses address, point and the key that holds them', () => {
    const home = row({ name: 'Parcels', address: '14 Park Avenue', postcode: 'M16 0RA', at: [-2.27, 53.46], authority: 'E08000003' })
    const hidden = withoutPin(home)
    expect(hidden).toMatchObject({ id: home.id, authority: 'E08000003', address: null, postcode: null, at: null, precision: 'area' })
    expect(JSON.stringify(hidden)).not.toMatch(/park.avenue|M16|high.street/i)
  })
})
