import { expect, it } from 'vitest'
import { WISHES } from '../../../client/find/filters/wishes.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'

it('every kind of help answers exactly one wish', () => {
  expect(WISHES.flatMap(({ types }) => types).toSorted()).toEqual(SERVICE_TYPES.toSorted())
})

// A food hub is listed among where people meet, beside warm spaces and libraries: what hands food out says so by a kind of its own.
it('a food hub stands where it is warm, not among bags of food', () => {
  const wishOf = (type: string) => WISHES.find(({ types }) => types.some((one) => one === type))?.id
  expect(['food-hub', 'warm-space', 'library'].map(wishOf)).toEqual(['flame', 'flame', 'flame'])
  expect(wishOf('food-bank')).toBe('bag')
})

it('no two wishes share a picture', () => {
  expect(new Set(WISHES.map(({ id }) => id)).size).toBe(WISHES.length)
})
