import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FeatureCollection } from 'geojson'
import type { FoundProperties } from '../../core/api/search.ts'
import type { PlacesAnswer } from '../../core/api/places.ts'
import { toPostcodeTable, type PostcodeColumns } from '../../core/place/postcodeColumns.ts'
import { startOn, type Started } from './server.ts'

/** The packs that are published with the map. */
const DATA = join(import.meta.dirname, '../../data')

let server: Started
let places: PlacesAnswer['places']

const json = async <T>(path: string): Promise<T> => (await (await server.app.request(path)).json()) as T

beforeAll(async () => {
  server = await startOn(DATA)
  places = (await json<PlacesAnswer>('/api/places')).places
})

describe('the published packs', () => {
  // LSOA 2021 counts of the Office for National Statistics, and mid-2022 people of England.
  it('are five, with every area of each, nothing set aside, and the sources of all', () => {
    expect(Object.fromEntries(places.map(({ id, counts }) => [id, counts.areas]))).toEqual({
      'bristol-area': 581,
      england: 33_755,
      'greater-manchester': 1702,
      'north-east-essex': 206,
      'west-midlands': 1719,
    })
    expect(places.at(-1)).toMatchObject({ id: 'england', counts: { people: 57_106_398 } })
    for (const place of places) {
      expect(place.counts.setAside).toBe(0)
      expect(place.sources.length).toBeGreaterThan(0)
      for (const source of place.sources) expect(source.licence).not.toBe('')
    }
  })
  it('give each file under the address that they list', async () => {
    for (const { files } of places)
      for (const path of Object.values(files).filter((file) => file !== null)) {
        const answer = await server.app.request(path, { headers: { 'accept-encoding': 'br' } })
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      }
  })
  it('stay within 120 compressed bytes a listing', async () => {
    for (const { counts, files } of places.filter((place) => place.counts.services > 0)) {
      const answer = await server.app.request(files.services, { headers: { 'accept-encoding': 'br' } })
      expect(Number(answer.headers.get('content-length')) / (counts.services + counts.edge)).toBeLessThan(120)
    }
  })
  it('answer a planner for every area of the West Midlands, people adding up', async () => {
    const { summary, columns } = await json<{ summary: Record<string, number>; columns: { people: number[]; covered: number[] } }>(
      '/api/places/west-midlands/gaps?types=food-bank&reach_m=1609',
    )
    const total = columns.people.reduce((sum, people) => sum + people, 0)
    const covered = columns.people.reduce((sum, people, row) => sum + people * (columns.covered[row] ?? 0), 0)
    expect(columns.people).toHaveLength(1719)
    expect(summary).toMatchObject({ people: total, covered, uncovered: total - covered })
  })
  it('answer a resident near M16 0RA with the nearest first in each class of freshness, and what has closed last', async () => {
    const { postcodes } = toPostcodeTable(await json<PostcodeColumns>('/api/postcodes/M16'))
    const [lon = 0, lat = 0] = postcodes['0RA'] ?? []
    const answer = await json<FeatureCollection>(
      `/api/places/greater-manchester/search?near=${lon / 1e5},${lat / 1e5}&at=2018-02-08T11:00&limit=500`,
    )
    const found = answer.features.map(({ properties }) => properties as FoundProperties)
    expect(found.length).toBeGreaterThan(20)
    for (const [index, one] of found.entries()) {
      const before = found[index - 1]
      const reasonOf = ({ open }: FoundProperties) => ('reason' in open ? open.reason : null)
      if (before?.freshness === one.freshness && one.distance_m !== null && reasonOf(before) === reasonOf(one))
        expect(one.distance_m).toBeGreaterThanOrEqual(before.distance_m ?? 0)
    }
    expect(new Set(found.map(({ open }) => open.state)).size).toBeGreaterThan(1)
  })
  it('hold a table for every outward code that a place lists', async () => {
    for (const pack of server.deps.packs.all)
      for (const outward of pack.file.outwards) expect(server.deps.postcodes.outwards).toContain(outward)
  })
  it('find a town by name', async () => {
    expect((await json<{ places: { name: string; place: string }[] }>('/api/search/places?q=dudley')).places[0]).toMatchObject({
      name: 'Dudley',
      place: 'west-midlands',
    })
  })
})
