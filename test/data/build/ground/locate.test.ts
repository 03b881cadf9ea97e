import { distance } from '@turf/turf'
import { expect, it } from 'vitest'
import { fromNationalGrid } from '../../../../core/lists/row/nationalGrid.ts'
import { listing } from '../../../../core/lists/row/listing.ts'
import { livePostcodes, locate } from '../../../../data/build/ground/locate.ts'
import { tidyPostcode } from '../../../../core/lists/row/listing.ts'

const postcodes = livePostcodes(new Map([['BS3 5DA', { outward: 'BS3', inward: '5DA', at: [-2.588, 51.434] as [number, number], authority: 'E06000023', lsoa: null }]]))
const row = (at: [number, number] | null, postcode: string | null) =>
  listing({ source: 'list', record: 'row', on: null, how: 'published list' }, { name: 'Hall', types: ['food-bank'], postcode, at })

// Ordnance Survey's worked example: Caister water tower, E 651409.903 N 313177.270 in OSGB36, is 52°39'28.8282" N 1°42'57.8663" E in WGS 84.
it('turns the National Grid into WGS 84 to within 6 m', () => {
  const at = fromNationalGrid(651_409.903, 313_177.27)
  expect(distance(at, [1 + 42 / 60 + 57.8663 / 3600, 52 + 39 / 60 + 28.8282 / 3600], { units: 'meters' })).toBeLessThan(6)
})

it('takes the point of a live postcode where the list gives none', () => {
  expect(locate(row(null, 'BS3 5DA'), postcodes)).toMatchObject({ service: { at: [-2.588, 51.434], precision: 'exact', authority: 'E06000023' } })
})

it('gives no point to a listing whose postcode is not live', () => {
  expect(locate({ ...row(null, 'BS3 9ZZ'), authority: 'E06000023' }, postcodes)).toMatchObject({ service: { at: null, precision: 'area' } })
  expect(locate(row(null, 'BS3 5ZZ'), postcodes)).toMatchObject({ service: { at: null, precision: 'area', authority: 'E06000023' } })
})

it('refuses a row that no place could hold, but not one from outside England and Wales', () => {
  expect(locate(row(null, 'BS3 9ZZ'), postcodes)).toEqual({
    reason: 'postcode: BS3 9ZZ is not in use, and nothing else tells which place the row is in; look it up',
  })
  expect(locate(row([-2.588, 51.434], null), postcodes)).toEqual({
    reason: 'postcode: blank, and nothing else tells which place the row is in; write one',
  })
  expect(locate(row(null, 'IV2 7LL'), postcodes)).toMatchObject({ service: { at: null } })
})

// 0.02° of latitude is 2.2 km.
it('refuses a position far from its own postcode, and says how far', () => {
  expect(locate(row([-2.588, 51.454], 'BS3 5DA'), postcodes)).toEqual({ reason: 'lat, lon: 2.2 km from its own postcode BS3 5DA; check both and list it again' })
})

// 0.001° of latitude is 111 m, 0.002° is 222 m.
it('takes a position within 150 m of its postcode for the door, and one beyond for its street only', () => {
  expect(locate(row([-2.588, 51.435], 'BS3 5DA'), postcodes)).toMatchObject({ service: { at: [-2.588, 51.435], precision: 'exact' } })
  expect(locate(row([-2.588, 51.436], 'BS3 5DA'), postcodes)).toMatchObject({ service: { at: [-2.588, 51.436], precision: 'street' } })
})

it('keeps the position of a postcode that is too new for the table, where its sector is', () => {
  expect(locate(row([-2.59, 51.435], 'BS3 5ZZ'), postcodes)).toMatchObject({
    service: { at: [-2.59, 51.435], precision: 'street', authority: 'E06000023' },
  })
  expect(locate(row([-2.7, 51.435], 'BS3 5ZZ'), postcodes)).toMatchObject({ service: { at: null, precision: 'area' } })
  expect(locate(row(null, 'BS3 5ZZ'), postcodes)).toMatchObject({ service: { at: null, precision: 'area' } })
})

it('gives no point to a row that its reader found to have moved', () => {
  expect(locate({ ...row(null, 'BS3 5DA'), precision: 'area' }, postcodes)).toMatchObject({
    service: { at: null, precision: 'area', authority: 'E06000023' },
  })
})

it('refuses swapped and zero positions, which are always far from the postcode', () => {
  for (const wrong of [[51.434, -2.588], [0, 0]] as [number, number][]) expect(locate(row(wrong, 'BS3 5DA'), postcodes)).toHaveProperty('reason')
})

it('tidies postcodes, and leaves what it cannot read unstated', () => {
  expect([tidyPostcode('m160ra'), tidyPostcode('M16'), tidyPostcode('SK14 8PP, SK14 8NE')]).toEqual(['M16 0RA', null, null])
})
