import { describe, expect, it } from 'vitest'
import { rowsOfGiveFoodJson } from '../../../../core/lists/formats/giveFoodJson.ts'
import { GIVE_FOOD_COLUMNS } from '../../../../core/lists/row/giveFoodColumns.ts'

const BANK = {
  name: 'Long Hall',
  slug: 'long-hall',
  phone: '01614960000',
  address: '1 High Street\r\nManchester',
  postcode: 'M16 0RA',
  lat_lng: '53.46,-2.27',
  network: 'Trussell',
  closed: false,
  modified: '2026-08-01T10:00:00',
  edited: '2026-03-02T09:00:00',
  charity: { registration_id: '1123456' },
  urls: { self: 'https://www.givefood.org.uk/api/2/foodbank/long-hall/', homepage: 'https://longhall.example.org/' },
}
const SITE = { name: 'St Mary', slug: 'st-mary', address: '2 High Street', postcode: 'M16 0RB', lat_lng: '53.47, -2.28' }
const rows = (json: unknown) => rowsOfGiveFoodJson(JSON.stringify(json)).rows

describe('Give Food as JSON', () => {
  it('has the columns of its CSV: the food bank, then its sites', () => {
    expect(rows([{ ...BANK, locations: [SITE] }])).toEqual([
      {
        organisation_name: 'Long Hall',
        organisation_slug: 'long-hall',
        location_name: '',
        location_slug: '',
        phone: '01614960000',
        address: '1 High Street, Manchester',
        postcode: 'M16 0RA',
        lat: '53.46',
        lon: '-2.27',
        url: 'https://longhall.example.org/',
        network: 'Trussell',
        charity_number: '1123456',
        is_mobile: '',
        is_area: '',
        edited: '2026-03-02',
      },
      expect.objectContaining({
        organisation_slug: 'long-hall',
        location_slug: 'st-mary',
        postcode: 'M16 0RB',
        lat: '53.47',
        lon: '-2.28',
        phone: '01614960000',
        edited: '',
      }),
    ])
    expect(Object.keys(rows([BANK])[0]!)).toEqual([...GIVE_FOOD_COLUMNS])
  })

  it('may be its list of sites, each with its food bank', () =>
    expect(rows([{ ...SITE, foodbank: { name: 'Long Hall', slug: 'long-hall' } }])).toMatchObject([
      { organisation_name: 'Long Hall', location_slug: 'st-mary' },
    ]))

  it('leaves out what has closed', () => expect(rows([{ ...BANK, closed: true }])).toEqual([]))

  it.each([
    ['<!doctype html>', 'a web page, not JSON'],
    ['[{"name":', 'not whole JSON'],
    ['{"message":"no"}', 'no list of Give Food'],
    ['[{"name":"x"}]', 'its items have no "slug"'],
    ['7', 'no list of Give Food'],
  ])('%s is said to be none', (text, sentence) => expect(() => rowsOfGiveFoodJson(text)).toThrow(sentence))
})
