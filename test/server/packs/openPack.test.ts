import { expect, it } from 'vitest'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import { littleData, type DataFiles } from '../packs.ts'
import { startServer } from '../server.ts'

async function placesOf(files: DataFiles): Promise<PlacesAnswer['places']> {
  const { app } = await startServer(files)
  return ((await (await app.request('/api/places')).json()) as PlacesAnswer).places
}

const withPlace = (more: object): DataFiles => {
  const files = littleData()
  return { ...files, 'little-marsh/place.json': { ...(files['little-marsh/place.json'] as object), ...more } }
}

it('a place is what its place file says: name, keeper, terms, crisis support', async () => {
  const keeper = { role: 'Marsh food network', mailbox: 'food@marsh.example' }
  const terms = [{ from: '2026-09-02', to: '2026-12-18' }]
  const source = { title: 'Marshshire: help', url: 'https://marsh.example/help', on: '2026' }
  const support = [{ authority: 'E07000001', name: 'Crisis fund', was: null, url: source.url, phone: null, source }]
  const [place] = await placesOf(withPlace({ name: 'The Marsh', keeper, terms, support }))
  expect(place).toMatchObject({ id: 'little-marsh', name: 'The Marsh', keeper, terms, support })
})

it('has nobody as its keeper, no terms and no support where the file says none', async () => {
  const [place] = await placesOf(littleData())
  expect(place).toMatchObject({ keeper: null, terms: [], support: [] })
})

// Three outlines of 0.01° by 0.01°, the southernmost at 52, the northernmost at 52.5.
it('has the names of its authorities, and where it lies, from its codes and outlines', async () => {
  const [place] = await placesOf(littleData())
  expect(place?.authorities).toEqual([{ code: 'E07000001', name: 'Marshshire' }])
  expect(place?.bbox).toEqual([0, 52, 0.01, 52.51])
})

it('England is figures alone, and needs no place file', async () => {
  const england = (await placesOf(littleData())).find(({ id }) => id === 'england')
  expect(england).toMatchObject({ name: 'England', authorities: [], counts: { services: 0, areas: 3 }, files: { areas: null } })
})
