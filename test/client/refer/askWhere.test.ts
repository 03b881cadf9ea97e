import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { deskLookup } from '../../../client/refer/ask/deskLookup.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import { resolveWhere } from '../../../core/seek/where.ts'

const chorlton: PlaceName = {
  name: 'Chorlton',
  authority: 'Manchester',
  kind: 'suburb',
  at: [-2.28, 53.44],
  place: 'greater-manchester',
  outward: 'M21',
}
const PLACES = [{ id: 'greater-manchester', authorities: [{ code: 'E08000003' }], counts: { services: 1 } }]

/** Answers with the names, and writes down what was asked. */
function listening(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    return Promise.resolve(Response.json(url === '/api/authorities' ? { authorities: [] } : { places: [chorlton] }))
  })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

it('finds an area by its name without telling anybody the name', async () => {
  const asked = listening()
  const found = await resolveWhere('Chorlton', 'greater-manchester', PLACES, deskLookup(new QueryClient()))
  expect(found).toMatchObject({ where: { text: 'Chorlton', outward: 'M21' } })
  expect(asked).toEqual(['/api/search/places/all'])
})

it('tells nobody what is typed into the wrong box', async () => {
  const asked = listening()
  for (const text of ['Zebediah Quonk', 'Flat over Patel’s, Chorlton', 'born 4 May 1991', 'NHS 943 476 5919', 'zq@client.invalid'])
    await resolveWhere(text, 'greater-manchester', PLACES, deskLookup(new QueryClient()))
  expect(asked.filter((url) => !['/api/search/places/all', '/api/authorities'].includes(url))).toEqual([])
})
