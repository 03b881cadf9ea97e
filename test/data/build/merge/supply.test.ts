import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Postcode } from '../../../../data/build/ground/postcodes.ts'
import { readSupply } from '../../../../data/build/merge/supply.ts'
import { rawFolder } from '../sources.ts'

const HEADS = {
  'services/gm_food_support_2018.csv': 'Name,Referral method,Opening times,Address,Postcode,Contact,Website,Area name,Area code',
  'services/givefood_2024.csv': 'kind,name,foodbank,slug,address,postcode,lat,lon,network,telephone,url',
  'services/givefood_2026.csv':
    'organisation_name,organisation_slug,location_name,location_slug,phone,address,postcode,lat,lon,url,network,charity_number,is_mobile,is_area,edited',
  'services/givefood_2026_gone.csv': 'slug,state,organisation_now',
  'services/trafford_libraries_2023-11.csv': 'name,type,address,postcode,website,lon,lat',
  'services/community_listings.csv':
    'name,organisation,types,address,postcode,hours_text,referral_text,eligibility_text,cost_text,languages,access_text,phone,url,source_title,source_url,source_date,source_licence,notes',
}
const LIBRARIES =
  'authority,name,address,postcode,type,year_closed,url,mo_staffed,tu_staffed,we_staffed,th_staffed,fr_staffed,sa_staffed,su_staffed\n'

const live = (postcode: string, authority = 'E08000009'): [string, Postcode] => {
  const [outward, inward] = postcode.split(' ') as [string, string]
  return [postcode, { outward, inward, at: [-2.27, 53.46], authority, lsoa: null }]
}
const POSTCODES = new Map([live('M16 0RA'), live('M16 0RB'), live('M20 1AA', 'E08000003')])

const supplyOf = (lists: Partial<Record<keyof typeof HEADS, readonly string[]>>) =>
  readSupply(
    rawFolder({
      ...Object.fromEntries(Object.entries(HEADS).map(([path, head]) => [path, [head, ...(lists[path as keyof typeof HEADS] ?? []), ''].join('\n')])),
      'services/library_hours_2023.csv.gz': gzipSync(LIBRARIES),
    }),
    POSTCODES,
    [],
  )

/** A row of the gathered list. */
const row = (said: Record<string, string>) =>
  HEADS['services/community_listings.csv']
    .split(',')
    .map((column) => said[column] ?? { types: 'group', postcode: 'M16 0RA', source_title: 'A page', source_date: '2023' }[column] ?? '')
    .join(',')
const gathered = (...rows: Record<string, string>[]) => supplyOf({ 'services/community_listings.csv': rows.map(row) })

describe('a row whose door must not show and that cannot be read', () => {
  const refuge = { name: 'Vale Abuse Service', types: 'mental-health', eligibility_text: 'domestic abuse', address: '7 Hidden Road', phone: '0161 496 0001' }

  it.each([
    ['its date', { source_date: '17/05/2022' }, 'source_date: wrong in the list, which alone says how'],
    ['its postcode', { postcode: 'M16 0R' }, 'postcode: wrong in the list, which alone says how'],
    ['a kind', { types: 'mental-health|zzz' }, 'types: wrong in the list, which alone says how'],
  ])('for %s is refused without its key', (_, fault, reason) => {
    const { refused, services } = gathered({ ...refuge, ...fault })
    expect(services).toEqual([])
    expect(refused).toMatchObject([{ record: 'vale-abuse-service', name: 'Vale Abuse Service', reason, postcode: null }])
    expect(JSON.stringify(refused)).not.toMatch(/hidden|m16/i)
  })

  it('still hides the door of what shares its phone', () => {
    const { services } = gathered({ ...refuge, source_date: '17/05/2022' }, { name: 'VAS', phone: '0161 496 0001', address: '7 Hidden Road' })
    expect(services).toMatchObject([{ name: 'VAS', address: null, postcode: null, at: null, authority: null }])
  })
})

describe('two listings that lost their doors', () => {
  const dropIn = { name: 'Refugee drop-in', types: 'refugee-support' }

  it('are both there where they are of two districts, each under a key that holds no door', () => {
    const { services } = gathered({ ...dropIn, address: '1 High Street' }, { ...dropIn, address: '9 Low Street', postcode: 'M20 1AA' })
    expect(new Set(services.map(({ authority }) => authority))).toEqual(new Set(['E08000003', 'E08000009']))
    expect(new Set(services.map(({ id }) => id)).size).toBe(2)
    expect(JSON.stringify(services)).not.toMatch(/street|m16|m20/i)
  })
})

describe('what looks like somebody’s home', () => {
  it('has its key in no report, since the key holds the address', () => {
    const { services, unsaidRecords } = supplyOf({
      'services/gm_food_support_2018.csv': ['St Cross,Assessment,Contact for details,"The Rectory, 54 Hall Road",M16 0RA,,,Trafford,E08000009'],
    })
    expect(services).toMatchObject([{ name: 'St Cross', address: null, at: null }])
    expect([...unsaidRecords]).toEqual(['gm-food-support-2018 st-cross/m16-0ra/the-rectory-54-hall-road'])
  })
})

describe('a row that no place would hold', () => {
  it('is refused where its key is that of a row before it', () => {
    const { services, refused } = gathered(
      { name: 'Hall', hours_text: 'Mondays 1pm-2pm' },
      { name: 'Hall', hours_text: 'Tuesdays 1pm-2pm' },
      { name: 'Hall', hours_text: 'Fridays 1pm-2pm' },
    )
    expect(services).toHaveLength(2)
    expect(refused.map(({ reason }) => reason)).toEqual(['key: that of another row of the list; only the first is read'])
  })

  it('is refused where neither postcode nor list tells where it is', () => {
    expect(gathered({ name: 'Hall', postcode: ' ' }).refused.map(({ reason }) => reason)).toEqual([
      'postcode: blank, and nothing else tells which place the row is in; write one',
    ])
  })
})
