import { beforeAll, describe, expect, it } from 'vitest'
import { BLANK } from '../../core/listing/blank.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact, expand } from '../../core/listing/wire.ts'
import { FULL, STATEMENTS, without } from '../client/help/fullListing.ts'
import { littleData, type DataFiles } from './packs.ts'
import { startServer, type Started } from './server.ts'

type Tree = Record<string, unknown>

const IDENTITY = new Set(['id', 'name', 'types', 'sources'])
const PATHS = STATEMENTS.filter((path) => !IDENTITY.has(path) && path !== 'at' && !path.startsWith('confirmed.'))
const numbered = (service: Service, index: number): Service => ({
  ...service,
  id: `00000000-0000-5000-8000-${String(index + 1).padStart(12, '0')}`,
})

/** One listing for each statement, which it alone leaves out; the first says everything. */
const LISTINGS = [FULL, ...PATHS.map((path) => without(path)), without('at')].map(numbered)

/** The small place with other listings in it. */
function dataOf(services: readonly Service[]): DataFiles {
  const data = littleData()
  const place = data['little-marsh/sources.json'] as { counts: Tree }
  data['little-marsh/sources.json'] = { ...place, counts: { ...place.counts, services: services.length, edge: 0 } }
  data['little-marsh/services.geojson'] = { type: 'FeatureCollection', features: services.map(compact) }
  return data
}

let server: Started
let searched: { id: string; properties: Tree; geometry: unknown }[]

const json = async (path: string): Promise<Tree> => (await (await server.app.request(path)).json()) as Tree
const valueAt = (properties: Tree, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (value as Tree | undefined)?.[part], properties)

beforeAll(async () => {
  server = await startServer(dataOf(LISTINGS))
  searched = (await json('/api/places/little-marsh/search?limit=500&at=2026-11-24T11:00')).features as typeof searched
})

describe('what a listing does not state', () => {
  it('is left out of both answers, and nothing else with it', async () => {
    expect(searched).toHaveLength(LISTINGS.length)
    for (const [index, path] of PATHS.entries()) {
      const { id } = LISTINGS[index + 1]!
      const one = (await json(`/api/services/${id}`)) as { properties: Tree }
      const found = searched.find((feature) => feature.id === id)
      for (const properties of [one.properties, found!.properties]) {
        expect(valueAt(properties, path), path).toBeUndefined()
        for (const other of PATHS)
          if (other !== path)
            expect(valueAt(properties, other), `${other} beside ${path}`).toEqual(valueAt(compact(FULL).properties, other))
      }
    }
  })

  it('has no point where none is known', async () => {
    const { id } = LISTINGS.at(-1)!
    expect(await json(`/api/services/${id}`)).toMatchObject({ geometry: null })
    expect(searched.find((feature) => feature.id === id)).toMatchObject({
      geometry: null,
      properties: { distance_m: null, walk_minutes: null },
    })
  })

  it('reads back as "not stated"', async () => {
    for (const [index, path] of PATHS.entries()) {
      const { id } = LISTINGS[index + 1]!
      const service = expand((await json(`/api/services/${id}`)) as never)
      expect(valueAt(service as unknown as Tree, path), path).toEqual(valueAt(BLANK, path))
    }
  })

  it('is never "closed": hours that are not known are not confirmed', () => {
    const unknown = searched.find(({ id }) => id === LISTINGS[PATHS.indexOf('hours') + 1]?.id)
    expect(unknown?.properties.open).toMatchObject({ state: 'not confirmed' })
  })

  it('keeps an inferred referral among those that do not say, and leaves out those that need one', async () => {
    const professional = (inferred: boolean): Service => ({ ...FULL, referral: { ...BLANK.referral, routes: ['professional'], inferred } })
    const { app } = await startServer(dataOf([professional(true), professional(false), FULL].map(numbered)))
    const answer = (await (await app.request('/api/places/little-marsh/search?referral=none&at=2026-11-24T11:00')).json()) as {
      features: { id: string }[]
    }
    expect(answer.features.map(({ id }) => id.at(-1))).toEqual(['3', '1'])
  })
})

it('the description of the API says what a missing field means', async () => {
  const { info, paths } = (await json('/openapi.json')) as {
    info: { description: string }
    paths: Record<string, { get: { summary: string } }>
  }
  expect(info.description).toContain('A field of a listing that is left out is not stated: it is never a no')
  for (const path of ['/api/places/{place}/search', '/api/services/{id}']) expect(paths[path]?.get.summary).toContain('not stated')
})
