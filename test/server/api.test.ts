import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { FeatureCollection } from 'geojson'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FoundProperties } from '../../core/api/search.ts'
import type { PlacesAnswer } from '../../core/api/places.ts'
import { toPostcodeTable } from '../../core/place/postcodeColumns.ts'
import { IDS } from './packs.ts'
import { startServer, type Started } from './server.ts'

let server: Started
beforeAll(async () => {
  server = await startServer()
})

const ask = (path: string, headers: Record<string, string> = {}) => server.app.request(path, { headers })
const json = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T
const found = async (query: string): Promise<FoundProperties[]> =>
  (await json<FeatureCollection>(`/api/places/little-marsh/search?${query}`)).features.map(
    ({ properties }) => properties as FoundProperties,
  )

describe('the places', () => {
  it('are listed with what they hold, where each file is and which sources they rest on', async () => {
    const { places } = await json<PlacesAnswer>('/api/places')
    expect(places.map(({ id }) => id)).toEqual(['little-marsh', 'england'])
    expect(places[0]?.counts).toEqual({ services: 3, edge: 1, areas: 3, people: 5000, refused: 1, setAside: 0 })
    expect(places[0]?.files.services).toMatch(/^\/api\/places\/little-marsh\/services\?v=[0-9a-f]{16}$/)
    expect(places[0]?.sources[0]).toMatchObject({ id: 'list-2026', licence: 'OGL v3', date: '2026-06' })
    expect(places[1]?.files).toMatchObject({ areas: null, boundaries: null })
  })
  it('say which rows were left out, and why', async () => {
    expect(await json('/api/places/little-marsh/refused')).toMatchObject({
      refused: [{ name: 'Victoria Park', reason: 'no address' }],
      setAside: [],
    })
  })
  it('give their listings, outlines and figures whole', async () => {
    expect((await json<FeatureCollection>('/api/places/little-marsh/services')).features).toHaveLength(4)
    expect((await json<FeatureCollection>('/api/places/little-marsh/areas')).features[0]).toMatchObject({ id: 'E01000001' })
    expect((await json<FeatureCollection>('/api/places/little-marsh/boundaries')).features[0]?.properties).toMatchObject({
      kind: 'authority',
    })
    expect(await json('/api/places/england/areas/figures')).toMatchObject({ place: 'england', count: 3 })
    expect(await json('/api/places/england/services')).toEqual({ type: 'FeatureCollection', features: [] })
  })
  it('say so where a place has figures only', async () => {
    const answer = await ask('/api/places/england/areas')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      detail: 'England has figures only, no outlines. Ask for /api/places/england/areas/figures.',
    })
    expect(await json('/api/places/england/areas/needs')).toMatchObject({
      detail: 'England has no counts of need. Ask for /api/places/england/areas/figures.',
    })
    expect(await json('/api/places/little-marsh/schools')).toMatchObject({ detail: 'Little Marsh has no list of schools.' })
  })
})

describe('a prepared file', () => {
  it('comes in the encoding asked for, with a tag of its own, and is the same each way', async () => {
    const plain = await ask('/api/places/england/areas/figures')
    const br = await ask('/api/places/england/areas/figures', { 'accept-encoding': 'gzip, deflate, br' })
    const gz = await ask('/api/places/england/areas/figures', { 'accept-encoding': 'gzip;q=1, br;q=0' })
    expect([plain, br, gz].map((answer) => answer.headers.get('content-encoding'))).toEqual([null, 'br', 'gzip'])
    expect(new Set([plain, br, gz].map((answer) => answer.headers.get('etag'))).size).toBe(3)
    const text = await plain.text()
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(text)
    expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(text)
    expect(br.headers.get('vary')).toBe('Accept-Encoding')
  })
  it('may be kept for ever under its hash, and is asked about again under any other address', async () => {
    const { places } = await json<PlacesAnswer>('/api/places')
    const hashed = await ask(places[0]?.files.services ?? '')
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/api/places/little-marsh/services', '/api/places/little-marsh/services?v=0123456789abcdef'])
      expect((await ask(path)).headers.get('cache-control')).toBe('no-cache')
  })
  it('is not sent again to those who hold it', async () => {
    const first = await ask('/api/places', { 'accept-encoding': 'br' })
    const etag = first.headers.get('etag') ?? ''
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/api/places', { 'accept-encoding': 'br', 'if-none-match': header })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await ask('/api/places', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
  })
  it('answers HEAD with the headers of GET and no body', async () => {
    const get = await ask('/api/places')
    const head = await server.app.request('/api/places', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['content-length', 'etag', 'content-type']) expect(head.headers.get(name)).toBe(get.headers.get(name))
  })
})

describe('a search', () => {
  // The pantry stands 0.01° north of the food bank: 1112 m on a sphere of 6371.0088 km, 1446 m walked, 19 minutes at 80 m a minute.
  it('gives the nearest first, then what has no door, with straight metres, minutes and open state', async () => {
    const answers = await found('near=0,52')
    expect(answers.map(({ id }) => id)).toEqual([IDS.bank, IDS.pantry, IDS.edge, IDS.advice])
    expect(answers[0]).toMatchObject({
      distance_m: 0,
      walk_minutes: 0,
      open: { state: 'open until', until: '2026-06-15T11:00:00.000Z' },
      checked: '2026-06-01',
      freshness: 'fresh',
    })
    expect(answers[1]).toMatchObject({ distance_m: 1112, walk_minutes: 19, open: { state: 'not confirmed', reason: 'no hours' } })
    expect(answers[3]).toMatchObject({ distance_m: null, walk_minutes: null })
  })
  it('gives only the kinds asked for, as many as asked for', async () => {
    expect((await found('types=food-bank,food-pantry&near=0,52&limit=2')).map(({ id }) => id)).toEqual([IDS.bank, IDS.pantry])
  })
  it('gives those that are open, and says how many do not confirm it', async () => {
    const answer = await json<{ features: unknown[]; not_confirmed: number }>('/api/places/little-marsh/search?open=now')
    expect([answer.features.length, answer.not_confirmed]).toEqual([1, 3])
  })
  it('puts what needs no referral before what does not say, and leaves out what needs one', async () => {
    expect((await found('referral=none&near=0,52')).map(({ id }) => id)).toEqual([IDS.pantry, IDS.edge, IDS.advice])
  })
  it('parts what fits from what does not say, and counts what does not fit', async () => {
    // Monday 11 am: the food bank is open and asks for a referral; the pantry has an open door and no hours; the others say nothing.
    const answer = await json<{ matched: number; fits: number; does_not_fit: number; features: { properties: FoundProperties }[] }>(
      '/api/places/little-marsh/search?needs=no-referral&when=now,tue-eve&near=0,52',
    )
    expect([answer.matched, answer.fits, answer.does_not_fit]).toEqual([3, 0, 1])
    expect(answer.features.map(({ properties }) => [properties.id, properties.fits, properties.not_stated])).toEqual([
      [IDS.pantry, 'not stated', ['when']],
      [IDS.edge, 'not stated', ['when', 'no-referral']],
      [IDS.advice, 'not stated', ['when', 'no-referral']],
    ])
  })
  it('finds words, however they are spelled, closest first', async () => {
    expect((await found('q=pantrey'))[0]?.id).toBe(IDS.pantry)
    expect((await found('q=money%20advise'))[0]?.id).toBe(IDS.advice)
    expect(await found('q=zebra')).toEqual([])
    expect(await found('q=%21')).toHaveLength(4)
  })
  it('moves the clock', async () => {
    expect((await found('at=2026-06-15T12:30&types=food-bank'))[0]?.open).toEqual({
      state: 'opens next',
      opens: '2026-06-22T09:00:00.000Z',
      closes: '2026-06-22T11:00:00.000Z',
    })
    expect(await found('at=2018-02-08T11:00')).toEqual([])
  })
})

describe('gaps', () => {
  // Food banks: one at area 1; the one over the border stands 0.01° from area 2, 1446 m walked; area 3 is 0.47° away.
  it('have a row for every area, and people who add up', async () => {
    const answer = await json<{ summary: Record<string, number>; columns: Record<string, unknown[]>; sources: unknown[] }>(
      '/api/places/little-marsh/gaps?types=food-bank&reach_m=1609',
    )
    expect(answer.summary).toMatchObject({ people: 5000, covered: 2500, uncovered: 2500 })
    expect(answer.columns.nearest_m?.slice(0, 2)).toEqual([0, 1446])
    expect(answer.columns.covered).toEqual([1, 1, 0])
    expect(answer.sources).toHaveLength(2)
  })
  it('come as CSV whose first columns are fixed', async () => {
    const answer = await ask('/api/places/little-marsh/gaps?types=food-bank&format=csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [header = [], ...rows] = parse(await answer.text())
    expect(header.slice(0, 8)).toEqual(['code', 'name', 'authority', 'people', 'imd_decile', 'nearest_m', 'walk_minutes', 'covered'])
    expect(rows.map(([code]) => code)).toEqual(['E01000001', 'E01000002', 'E01000003'])
  })
  it('come as GeoJSON, with outlines where there are some', async () => {
    const first = async (place: string) => (await json<FeatureCollection>(`/api/places/${place}/gaps?format=geojson`)).features[0]
    expect((await first('little-marsh'))?.geometry.type).toBe('Polygon')
    expect((await first('england'))?.geometry).toEqual({ type: 'Point', coordinates: [0, 52] })
  })
})

describe('one of a kind', () => {
  it('a listing comes with its place and only the sources it cites', async () => {
    expect(await json(`/api/services/${IDS.bank}`)).toMatchObject({ id: IDS.bank, place: 'little-marsh', sources: [{ id: 'list-2026' }] })
    expect((await json<{ sources: unknown[] }>(`/api/services/${IDS.bank}`)).sources).toHaveLength(1)
  })
  it('a postcode table is found by its outward code, in either case', async () => {
    for (const outward of ['M16', 'm16'])
      expect(toPostcodeTable(await json(`/api/postcodes/${outward}`))).toMatchObject({
        outward: 'M16',
        postcodes: { '0RA': [0, 5_200_000, 0] },
      })
  })
  it('place names are found by their beginnings, without marks, and when misspelt; ours first', async () => {
    const names = async (q: string) =>
      (await json<{ places: { name: string }[] }>(`/api/search/places?q=${q}`)).places.map(({ name }) => name)
    expect(await names('marsh')).toEqual(['Marsh Green', 'Marshalling'])
    expect(await names('st%20annes')).toEqual(['St. Anne’s'])
    expect(await names('newtan')).toEqual(['Newton', 'Newton'])
    expect(await names('qqqq')).toEqual([])
  })
  it('programmes are served as they stand', async () => {
    expect(await json('/api/programmes')).toEqual({ title: 'Programmes', programmes: [{ key: 'marsh-together', name: 'Marsh Together' }] })
  })
  it('health says live, and ready, readonly or stopping', async () => {
    expect(await json('/api/health/live')).toEqual({ status: 'live' })
    expect(await json('/api/health/ready')).toEqual({ status: 'ready' })
    const stopping = await startServer(undefined, { state: () => 'stopping' })
    const answer = await stopping.app.request('/api/health/ready')
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'stopping' }])
  })
})
