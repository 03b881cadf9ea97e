import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_TYPES } from '../../core/gap/query/defaultTypes.ts'
import { gapQueryOf, readQuestion } from '../../client/plan/ask/planQuestion.ts'
import { post } from './askGaps.ts'
import { startOn, type Started } from './server.ts'

let server: Started
beforeAll(async () => {
  server = await startOn('data')
})

interface Told {
  query: { types: string[] }
  summary: { notes: string[]; covered: number; services: { counted: number } }
  errors?: { field: string; message: string }[]
}
const gaps = async (query: string, place = 'west-midlands'): Promise<Told> =>
  (await server.app.request(`/api/places/${place}/gaps?columns=code&${query}`)).json() as Promise<Told>

describe('what a planner’s question begins with', () => {
  it('is food to take home, over HTTP as on the page', async () => {
    const page = gapQueryOf(readQuestion(new URLSearchParams()))
    const told = await gaps('')
    expect([told.query.types, page.types]).toEqual([DEFAULT_TYPES, DEFAULT_TYPES])
    expect((await gaps(`types=${DEFAULT_TYPES.join()}`)).summary).toEqual(told.summary)
    for (const path of ['what-if', 'siting']) {
      const { body } = await post(server, `/api/places/west-midlands/${path}`, {
        changes: undefined,
        ...(path === 'siting' ? { p: 1 } : ADD),
      })
      expect((body as Told).query.types).toEqual(DEFAULT_TYPES)
    }
  })

  it('is every kind of help with a door where all are asked for', async () => {
    const all = await gaps('types=all')
    expect(all.query.types).toEqual([])
    expect(all.summary.services.counted).toBeGreaterThan((await gaps('')).summary.services.counted)
    const { body } = await post(server, '/api/places/west-midlands/what-if', { ...ADD, types: [] })
    expect((body as { before: { covered: number } }).before.covered).toBe(all.summary.covered)
  })

  it('is described, as is which end deciles are counted from', async () => {
    const described = (await (await server.app.request('/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string; schema: { default?: unknown } }[] } }>
    }
    const types = described.paths['/api/places/{place}/gaps']?.get.parameters.find(({ name }) => name === 'types')
    expect(types?.schema.default).toEqual(DEFAULT_TYPES)
    for (const path of ['gaps', 'areas/figures', 'what-if'])
      expect(JSON.stringify(described.paths[`/api/places/{place}/${path}`])).toContain('decile 1 = most deprived')
  })
})

const ADD = { changes: [{ do: 'add', at: [-1.9, 52.45], types: ['food-bank'] }] }

describe('what is said beside the figures', () => {
  it('is nothing where nothing must be', async () => {
    expect((await gaps('')).summary.notes).toEqual([])
  })

  it('is that a place has no listings yet, at all or at that time', async () => {
    expect((await gaps('types=all', 'england')).summary.notes).toEqual(['no listings here yet'])
    // A kind of which there is none is not a place without listings.
    expect((await gaps('types=slow-cooker')).summary.notes).toEqual([])
  })

  it('is that a reach goes beyond the edge up to which help is listed', async () => {
    const said = 'reach_m goes beyond the 5 km outside the place up to which help is listed: people near the border may reach more'
    expect((await gaps('reach_m=5000')).summary.notes).toEqual([])
    expect((await gaps('reach_m=5001')).summary.notes).toEqual([said])
    for (const [path, asked] of [
      ['what-if', ADD],
      ['siting', { p: 1 }],
    ] as const) {
      const { body } = await post(server, `/api/places/west-midlands/${path}`, { ...asked, reach_m: 8000 })
      expect((body as { notes: unknown }).notes).toEqual([{ field: 'reach_m', message: said.slice('reach_m '.length) }])
    }
  })

  it('is that a decay is of another unit than metres, with one that fits', async () => {
    for (const decay of ['exp:1', 'exp:0.1', 'gaussian:15', 'binary:20', 'step:5=1,10=.5'])
      for (const measures of ['access', 'fairness', 'shortfall']) {
        const { errors } = await gaps(`measures=${measures}&method=e2sfca&decay=${decay}`)
        expect(errors?.map(({ field }) => field)).toEqual(['decay'])
        expect(errors?.[0]?.message).toMatch(/falls to nothing within .* walked metres.* something like \S+:\S+ would fit/)
      }
    expect((await gaps('decay=exp:1')).errors).toHaveLength(1)
    const { errors } = await gaps('measures=access&decay=exp:1')
    const fitting = /something like (\S+) would fit/.exec(errors?.[0]?.message ?? '')?.[1]
    expect((await gaps(`measures=access&decay=${fitting}`)).errors).toBeUndefined()
  })
})
