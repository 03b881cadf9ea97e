import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { authoritiesQuery, squaresQuery } from '../../../client/help/fetch/ground.ts'
import { positionFound } from '../../../client/help/where/positionFound.ts'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { CouncilSquares } from '../../../core/place/elsewhere/councilSquares.ts'
import { PLACES } from '../places.ts'

/** Greater Manchester's box is 2.4–2.1° W, 53.4–53.5° N; its council holds the western square alone, Leeds the next, Wales the third. */
const SQUARES: CouncilSquares = {
  west: -2.5,
  south: 53,
  wide: 0.2,
  high: 1,
  sides: ['E08000003', 'E08000035', 'wales'],
  rows: [[0, 1, 1, 1, 2, 1]],
}
const LEEDS = { code: 'E08000035', name: 'Leeds', at: [-2.2, 53.5] as [number, number] }
const MANCHESTER: PlaceSummary = { ...PLACES[0]!, authorities: [{ code: 'E08000003', name: 'Manchester' }] }

function find(lon: number, accuracyM = 20, squares: CouncilSquares | null = SQUARES) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(authoritiesQuery.queryKey, [LEEDS])
  if (squares !== null) client.setQueryData(squaresQuery.queryKey, squares)
  return positionFound({ at: [lon, 53.45], accuracyM }, null, [MANCHESTER], client)
}

it('leads to the place that holds one’s council, whatever council the page of crisis support may be', async () => {
  expect(await find(-2.4)).toMatchObject({ place: 'greater-manchester', authority: null, text: null, outward: null })
})

it('leads to the page of one’s council inside the box round a place that does not hold it', async () => {
  expect(await find(-2.2)).toMatchObject({ place: null, authority: 'E08000035', from: [-2.2, 53.45] })
})

it('says which nation it is beyond England', async () => {
  expect(await find(-2)).toEqual({ position: { nation: 'wales' } })
})

it('offers what may hold a rough position, places and the council', async () => {
  expect(await find(-2.2, 5000)).toMatchObject({ position: 'rough', near: [{ id: 'greater-manchester' }], councils: [LEEDS] })
  // So rough that any council may be meant.
  expect(await find(-2.2, 100_000)).toEqual({ position: 'rough', near: [MANCHESTER] })
})

it('goes by the extents of the places where the squares cannot be had', async () => {
  expect(await find(-2.2, 20, null)).toMatchObject({ place: 'greater-manchester' })
  expect(await find(-5, 20, null)).toEqual({ position: 'outside' })
})
