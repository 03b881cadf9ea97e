import { describe, expect, it } from 'vitest'
import { asOf } from '../../../core/listing/asOf.ts'
import { checked, listing } from './listing.ts'

const at = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day)

describe('a listing as it was on a date', () => {
  const service = listing({
    phone: '0161 000 0002',
    url: 'https://example.org/',
    confirmed: { name: checked('2018-01'), types: checked('2018-01'), phone: checked('2022-05-10'), url: checked('2020') },
    earlier: [
      { fact: 'phone', confirmed: checked('2018-01'), values: { phone: '0161 000 0000' } },
      { fact: 'phone', confirmed: checked('2019-06'), values: { phone: '0161 000 0001' } },
    ],
  })

  it.each([
    [at(2018, 2, 8), '0161 000 0000', null],
    [at(2019, 6, 1), '0161 000 0001', null],
    [at(2020, 1, 1), '0161 000 0001', 'https://example.org/'],
    [at(2022, 5, 9), '0161 000 0001', 'https://example.org/'],
    [at(2022, 5, 10), '0161 000 0002', 'https://example.org/'],
  ])('has what was known by then: %i', (instant, phone, url) => {
    expect(asOf(service, instant)).toMatchObject({ phone, url })
  })

  it('dates each fact by what was known by then', () => {
    expect(asOf(service, at(2019, 7, 1))?.confirmed.phone).toEqual(checked('2019-06'))
    expect(asOf(service, at(2019, 7, 1))?.confirmed.url).toBeUndefined()
  })

  it('is not there before its name and kind were known', () => {
    expect(asOf(service, at(2017, 12, 31))).toBeNull()
    expect(asOf(listing({ confirmed: { name: checked('2018'), types: checked('2019') } }), at(2018, 6, 1))).toBeNull()
  })

  it('takes back a new name and kind', () => {
    const renamed = listing({
      name: 'New name',
      types: ['food-bank'],
      confirmed: { name: checked('2024-07-05'), types: checked('2024-07-05') },
      earlier: [
        { fact: 'name', confirmed: checked('2018-01'), values: { name: 'Old name' } },
        { fact: 'types', confirmed: checked('2018-01'), values: { types: ['food-pantry'] } },
      ],
    })
    expect(asOf(renamed, at(2018, 2, 8))).toMatchObject({ name: 'Old name', types: ['food-pantry'] })
    expect(asOf(renamed, at(2017, 1, 1))).toBeNull()
  })

  it('stays where only its other facts came later', () => {
    expect(asOf(listing({ phone: '1', confirmed: { phone: checked('2022') } }), at(2018, 1, 1))).toMatchObject({ phone: null })
  })

  // Nobody vouches for a page without a date before the day on which it was gathered, nor for the year 1900.
  it('does not show what has no date before the day its source was gathered', () => {
    const undated = { ...checked(null), gathered: '2026-04-18' }
    const page = listing({ phone: '1', confirmed: { name: undated, types: undated, phone: undated } })
    expect(asOf(page, at(1900, 1, 1))).toBeNull()
    expect(asOf(page, at(2026, 4, 17))).toBeNull()
    expect(asOf(page, at(2026, 4, 18))).toBe(page)
  })

  it('goes back from a newer list to a page without a date only from the day the page was gathered', () => {
    const undated = { ...checked(null), gathered: '2020-05' }
    const both = listing({
      phone: '2',
      confirmed: { name: undated, types: undated, phone: checked('2026-08-28') },
      earlier: [{ fact: 'phone', confirmed: undated, values: { phone: '1' } }],
    })
    expect(asOf(both, at(2021, 1, 1))).toMatchObject({ phone: '1' })
    expect(asOf(both, at(2019, 1, 1))).toBeNull()
  })

  it('keeps what has no date where not even the day it was gathered is known', () => {
    const said = listing({ phone: '1', confirmed: { name: checked(null), types: checked(null), phone: checked(null) } })
    expect(asOf(said, 0)).toMatchObject({ phone: '1' })
  })

  it('rolls back all fields of a fact together, and leaves the listing itself alone', () => {
    const moved = listing({
      postcode: 'M16 0RA',
      at: [-2.25, 53.46],
      confirmed: { name: checked('2018'), types: checked('2018'), address: checked('2020') },
    })
    const before = JSON.stringify(moved)
    expect(asOf(moved, at(2019, 1, 1))).toMatchObject({ postcode: null, at: null, address: null, authority: null })
    expect(JSON.stringify(moved)).toBe(before)
    expect(asOf(moved, at(2020, 1, 1))).toBe(moved)
  })
})
