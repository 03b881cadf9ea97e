import { expect, it } from 'vitest'
import { placeTyped, withinPlaces } from '../../../../client/plan/ask/where/wherePlaces.ts'

const areas = {
  authority: ['E1', 'E1', 'E2', 'E1'],
  authorityName: ['Salford', 'Salford', 'Bury', 'Salford'],
  ward: ['W1', 'W1', 'W2', 'W3'],
  wardName: ['Broughton', 'Broughton', 'Holyrood', 'Broughton Park'],
} as unknown as Parameters<typeof withinPlaces>[0]
const places = withinPlaces(areas)

it('offers authorities, then wards with their authority, each once', () => {
  expect(places.map(({ label }) => label)).toEqual([
    'Bury',
    'Salford',
    'Broughton (Salford)',
    'Broughton Park (Salford)',
    'Holyrood (Bury)',
  ])
})

it('finds what is typed whole, or begun so that it can be one alone', () => {
  expect(placeTyped(places, 'salford')?.code).toBe('E1')
  expect(placeTyped(places, 'holy')?.code).toBe('W2')
  expect(placeTyped(places, 'brough')).toBeNull()
  expect(placeTyped(places, 'Atlantis')).toBeNull()
})
