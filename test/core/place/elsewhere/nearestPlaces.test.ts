import { expect, it } from 'vitest'
import type { Authority } from '../../../../core/place/elsewhere/authority.ts'
import { nearestPlaces } from '../../../../core/place/elsewhere/nearestPlaces.ts'
import { placeHolding } from '../../../../core/place/elsewhere/placeHolding.ts'

type At = [lon: number, lat: number]
const place = (id: string, codes: string[], services = 3) => ({ id, authorities: codes.map((code) => ({ code })), counts: { services } })
const council = (code: string, at: At, homes?: At[]): Authority => ({ code, name: code, at, ...(homes ? { homes } : {}) })

const AUTHORITIES = [
  council(
    'north',
    [0, 53],
    [
      [0, 52],
      [0, 54],
    ],
  ),
  council('far north', [0, 58]),
  council('south', [0, 49]),
]
const NORTH = place('b-north', ['far north', 'north'])
const SOUTH = place('a-south', ['south'])
const ENGLAND = place('england', [], 0)
const PLACES = [NORTH, SOUTH, ENGLAND]

// One degree of latitude is 111.195 km on this sphere.
it('measures to where people live nearest, in whichever council of a place that is, and says which', () => {
  const near = nearestPlaces([0, 51], PLACES, AUTHORITIES, 5)
  expect(near.map(({ place: { id }, nearest }) => [id, nearest?.authority.code, Math.round(nearest?.distanceM ?? 0)])).toEqual([
    ['b-north', 'north', 111_195],
    ['a-south', 'south', 222_390],
  ])
})

it('takes the first by id of two as near, and as many as are asked for', () => {
  const near = nearestPlaces([0, 50.5], PLACES, AUTHORITIES, 1)
  expect(near.map(({ place: { id } }) => id)).toEqual(['a-south'])
})

it('puts a place last of which nobody knows where its people live, and gives no distance', () => {
  const near = nearestPlaces([0, 51], [place('a-new', ['new']), ...PLACES], AUTHORITIES, 5)
  expect(near.at(-1)).toMatchObject({ place: { id: 'a-new' }, nearest: null })
})

it('leads to the smallest place that lists help in a council', () => {
  const own = place('own', ['north'])
  expect(placeHolding('north', [NORTH, own])?.id).toBe('own')
  expect(placeHolding('south', [NORTH, own])).toBeUndefined()
  expect(placeHolding('north', [place('empty', ['north'], 0)])).toBeUndefined()
})
