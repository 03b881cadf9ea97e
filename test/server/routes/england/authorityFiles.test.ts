import { beforeAll, expect, it } from 'vitest'
import type { OutlinesAnswer } from '../../../../core/api/feature.ts'
import type { AreaFigures } from '../../../../core/place/area.ts'
import { startOn, startServer, type Started } from '../../server.ts'

let server: Started
beforeAll(async () => {
  server = await startOn('data')
})

const jsonAt = async <T>(path: string): Promise<T> => (await (await server.app.request(path)).json()) as T

it('draws all authorities of England in under 300 kB compressed', async () => {
  const answer = await server.app.request('/api/authorities/outlines', { headers: { 'accept-encoding': 'br' } })
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(300_000)
  const { features } = await jsonAt<OutlinesAnswer>('/api/authorities/outlines')
  const { authorities } = await jsonAt<{ authorities: { code: string }[] }>('/api/authorities')
  expect(features.map(({ properties }) => properties.code)).toEqual(authorities.map(({ code }) => code).toSorted())
})

it('gives the ground of an authority that no place of the map holds', async () => {
  const figures = await jsonAt<AreaFigures>('/api/authorities/E08000035/figures')
  // Leeds: 488 neighbourhoods in 33 wards.
  expect(figures.count).toBe(488)
  const outlines = await jsonAt<OutlinesAnswer>('/api/authorities/E08000035/outlines')
  expect(outlines.features.map(({ properties }) => properties.code)).toEqual(figures.columns.code)
  const borders = await jsonAt<OutlinesAnswer>('/api/authorities/E08000035/boundaries')
  expect(borders.features.filter(({ properties }) => properties.kind === 'ward')).toHaveLength(33)
})

it('says what to do where there is no such authority, or no drawing', async () => {
  const none = await server.app.request('/api/authorities/E08999999/figures')
  expect(none.status).toBe(404)
  expect(await none.text()).toContain('Look its code up in /api/authorities.')
  const little = await startServer()
  expect((await little.app.request('/api/authorities/outlines')).status).toBe(404)
})
