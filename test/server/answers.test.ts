import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { Problem } from '../../core/api/problem.ts'
import type { Endpoint } from '../../server/http/endpoint.ts'
import { allEndpoints } from '../../server/routes/all.ts'
import { foodBanks } from './askGaps.ts'
import { IDS } from './packs.ts'
import { startOn, startServer, type Started } from './server.ts'

/** A question: a path, and a body where it is sent. */
type Question = [path: string, json?: object]

const WM = '/api/places/west-midlands'
const FOOD = { types: ['food-bank'] }
const EVERY_MEASURE = 'access,choice,fairness,ground,hours,lines,ring,robustness,shortfall,sites,wait'
const AT: [number, number] = [-1.9, 52.48]

/** Questions to every route that answers in JSON, by method and path; among them those that fill every part of an answer. */
const questionsTo = (bank: string): Record<string, Question[]> => ({
  'get /api/health/live': [['/api/health/live']],
  'get /api/health/ready': [['/api/health/ready']],
  'get /api/places': [['/api/places']],
  'get /api/places/:place/services': [[`${WM}/services`], ['/api/places/england/services'], ['/api/places/greater-manchester/services']],
  'get /api/places/:place/areas': [[`${WM}/areas`]],
  'get /api/places/:place/areas/figures': [[`${WM}/areas/figures`], ['/api/places/england/areas/figures']],
  'get /api/places/:place/areas/needs': [[`${WM}/areas/needs`], ['/api/places/england/areas/needs']],
  'get /api/places/:place/schools': [[`${WM}/schools`], ['/api/places/bristol-area/schools']],
  'get /api/places/:place/boundaries': [[`${WM}/boundaries`]],
  'get /api/places/:place/water': [[`${WM}/water`], ['/api/places/bristol-area/water']],
  'get /api/places/:place/refused': [[`${WM}/refused`], ['/api/places/england/refused']],
  'get /api/places/:place/search': [
    [`${WM}/search?limit=500`],
    [`${WM}/search?near=${AT.join()}&limit=500&at=2026-11-24T11:00&needs=step-free,free&children=1-4&languages=pl&when=sat-am`],
    [`${WM}/search?open=now&q=foodbnk`],
    ['/api/places/greater-manchester/search?limit=500&at=2018-02-08T11:00'],
    ['/api/places/england/search'],
  ],
  'get /api/places/:place/gaps': [
    [`${WM}/gaps`],
    [`${WM}/gaps?types=food-bank&measures=${EVERY_MEASURE}&nth=2&hours=tue-12&poverty_line=1`],
    [`${WM}/gaps?types=healthy-start&reach_m=1&measures=${EVERY_MEASURE}&method=gravity&decay=exp:0.001`],
    [`/api/places/england/gaps?columns=code,nearest_id&measures=ground&without=stale&referral=open&at=2018-02-08T11:00`],
    [`${WM}/gaps?need=children&has=halal&hours=sat-9..11,sun-10&measures=${EVERY_MEASURE}`],
    [`${WM}/gaps?format=geojson&need=older`],
    [`${WM}/gaps?format=geojson`],
    ['/api/places/england/gaps?format=geojson&columns=code,nearest_m'],
  ],
  'post /api/places/:place/what-if': [
    [`${WM}/what-if`, { ...FOOD, changes: [{ do: 'add', at: AT, ...FOOD, hours: 'Tu 10:00-12:00' }] }],
    [
      `${WM}/what-if`,
      {
        ...FOOD,
        hours: 'tue-10',
        changes: [
          { do: 'move', id: bank, at: AT },
          { do: 're-time', id: bank, hours: 'Mo-Fr 09:00-17:00' },
          { do: 'resize', id: bank, capacity: 2 },
          { do: 'redraw', id: bank, catchment: { codes: ['E08000025'] } },
          { do: 'remove', id: bank },
        ],
      },
    ],
    [`${WM}/what-if`, { ...FOOD, need: 'older', changes: [{ do: 'add', at: AT, ...FOOD }] }],
    ['/api/places/england/what-if', { changes: [{ do: 'add', at: AT, ...FOOD }] }],
  ],
  'post /api/places/:place/siting': [
    [`${WM}/siting`, { ...FOOD, p: 1, weight: 'people' }],
    [`${WM}/siting`, { ...FOOD, p: 1, need: 'children' }],
    [`${WM}/siting`, { ...FOOD, model: 'pmedian', existing: false, p: 2, candidates: ['E08000031'] }],
  ],
  'get /api/services/:id': [[`/api/services/${bank}`]],
  'get /api/postcodes/:outward': [['/api/postcodes/M16']],
  'get /api/search/places': [['/api/search/places?q=moss'], ['/api/search/places?q=Bath']],
  'get /api/authorities': [['/api/authorities']],
  'get /api/search/places/all': [['/api/search/places/all']],
  'get /api/authorities/squares': [['/api/authorities/squares']],
  'get /api/authorities/outlines': [['/api/authorities/outlines']],
  'get /api/authorities/:code/outlines': [['/api/authorities/E08000035/outlines']],
  'get /api/authorities/:code/boundaries': [['/api/authorities/e08000035/boundaries']],
  'get /api/authorities/:code/figures': [['/api/authorities/E08000035/figures']],
  'get /api/authorities/:code/needs': [['/api/authorities/E08000035/needs']],
  'get /api/programmes': [['/api/programmes']],
  'post /api/reports': [['/api/reports', { service: bank, what: 'hours' }]],
})

/** `walks` are an operator's own (see test/server/places/walks.test.ts): `data` has none. */
const NOTHING_HERE: ReadonlySet<string> = new Set(['get /openapi.json', 'get /api/places/:place/walks'])

/** Content types that are JSON, of those that a route declares. */
const jsonTypes = ({ doc }: Endpoint): string[] => Object.keys(doc.answers).filter((type) => type.endsWith('json'))

/** What a route declares for an answer. @throws Error where it declares nothing of that status and kind */
function declared({ doc }: Endpoint, answer: Response): z.ZodType {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const other = doc.problems?.[answer.status]
  const schema =
    answer.status === (doc.status ?? 200)
      ? doc.answers[type]
      : typeof other === 'object'
        ? other.json
        : type === 'application/problem+json' && Problem
  if (!schema) throw new Error(`nothing is declared of an answer with status ${answer.status} in ${type}`)
  return schema
}

function ask({ app }: Started, [path, json]: Question): Promise<Response> {
  if (json === undefined) return Promise.resolve(app.request(path))
  return Promise.resolve(app.request(path, { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }))
}

/** Strictly: a schema leaves out what it does not name, so that nothing may be left out. */
async function holdTo(endpoint: Endpoint, answer: Response): Promise<void> {
  const body: unknown = await answer.json()
  const held = declared(endpoint, answer).parse(body)
  // Outlines are megabytes: they are only taken apart where they differ.
  if (!isDeepStrictEqual(held, body)) expect(held).toStrictEqual(body)
}

let server: Started
let endpoints: Endpoint[]
let questions: Record<string, Question[]>
beforeAll(async () => {
  server = await startOn('data')
  endpoints = allEndpoints(server.deps).filter((endpoint) => jsonTypes(endpoint).length > 0)
  questions = questionsTo(foodBanks(server)[0]!.id)
})

describe('what is sent is what /openapi.json says', () => {
  it('of every route that answers in JSON', () => {
    const asked = endpoints.map(({ method, path }) => `${method} ${path}`).filter((route) => !NOTHING_HERE.has(route))
    expect(Object.keys(questions).toSorted()).toEqual(asked.toSorted())
    for (const endpoint of endpoints)
      if (!NOTHING_HERE.has(`${endpoint.method} ${endpoint.path}`))
        for (const type of jsonTypes(endpoint)) expect(endpoint.doc.answers[type], endpoint.path).not.toBeNull()
  })

  it('in every field, and in no field more', async () => {
    for (const endpoint of endpoints)
      for (const question of questions[`${endpoint.method} ${endpoint.path}`] ?? []) {
        const answer = await ask(server, question)
        expect(answer.status, question[0]).toBe(endpoint.doc.status ?? 200)
        await holdTo(endpoint, answer)
      }
  })

  it('where a listing has no door, the server is stopping, or a question is wrong', async () => {
    const stopping = await startServer(undefined, { state: () => 'stopping' })
    const route = (path: string): Endpoint => endpoints.find((endpoint) => endpoint.path === path)!
    await holdTo(route('/api/services/:id'), await ask(stopping, [`/api/services/${IDS.advice}`]))
    await holdTo(route('/api/health/ready'), await ask(stopping, ['/api/health/ready']))
    await holdTo(route('/api/places/:place/gaps'), await ask(stopping, ['/api/places/little-marsh/gaps?nth=x']))
    await holdTo(route('/api/places/:place/siting'), await ask(stopping, ['/api/places/little-marsh/siting', { p: 0 }]))
  })
})
