import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Deps } from '../../server/deps.ts'
import { listen, type Listening } from '../../server/http/listen.ts'
import { askSites, gaps, post, type WhatIf } from './askGaps.ts'
import { startOn, type Started } from './server.ts'

let server: Started
let listening: Listening
/** What rings when the time of a question is up. */
let after: Deps['after']
const never: Deps['after'] = () => () => {}
beforeAll(async () => {
  server = await startOn('data', {
    after: (ms, ring) => after(ms, ring),
    addressOf: (c) => c.req.header('x-forwarded-for') ?? '192.0.2.1',
  })
  listening = await listen(server.app.fetch, 0, '127.0.0.1')
})
afterAll(() => listening.stop())
beforeEach(() => {
  after = never
})

describe('siting', () => {
  const PATH = '/api/places/west-midlands/siting'

  it('covers as many people as its sites do when they are added', async () => {
    const { body } = await askSites(server, PATH, { types: ['food-bank'], p: 3, weight: 'people' })
    const { columns } = server.deps.packs.get('west-midlands')!.figures
    // One site alone: the area with most to gain, as `measures=sites` has it.
    const one = await askSites(server, PATH, { types: ['food-bank'], p: 1, weight: 'people' })
    const { columns: all, summary } = await gaps(server, 'types=food-bank&measures=sites')
    expect(one.body.objective - (summary.people - summary.uncovered)).toBe(Math.max(...(all.site_people as number[])))
    const changes = body.sites.map(({ code }) => {
      const row = columns.code.indexOf(code)
      return { do: 'add', at: [columns.lon[row], columns.lat[row]], types: ['food-bank'] }
    })
    const added = await post(server, '/api/places/west-midlands/what-if', { types: ['food-bank'], changes })
    expect((added.body as WhatIf).after.covered).toBe(body.objective)
    expect(body.bound).toBeGreaterThanOrEqual(body.objective)
  })

  it('has the best that was found when the solver’s time is up, and a bound', async () => {
    // In a larger place the solver is at work for seconds before it first looks at its clock.
    const path = '/api/places/north-east-essex/siting'
    const { status, body } = await askSites(server, path, { model: 'pcenter', p: 12, existing: false, time_limit_s: 0.1 })
    expect([status, body.sites.length]).toEqual([200, 12])
    expect(body.bound).toBeLessThanOrEqual(body.objective)
    expect(body.bound).toBeGreaterThan(0)
  })

  it.each([
    [{ time_limit_s: 10 }, 'no sites were found in 10 seconds: give more, name fewer candidates or ask for a shorter reach_m'],
    [{ time_limit_s: 60 }, 'no sites were found in 60 seconds: name fewer candidates or ask for a shorter reach_m'],
    [{ model: 'pmedian' }, 'no sites were found in 10 seconds: give more or name fewer candidates'],
  ])('says which field is in the way and what to do where time is up before anything is found: %j', async (input, message) => {
    after = (_, ring) => {
      queueMicrotask(ring)
      return () => {}
    }
    // Two at once are the most: a third is answered alike only if the first two threads have ended.
    for (const _ of [1, 2, 3]) {
      const { status, body } = await askSites(server, PATH, { types: ['food-bank'], ...input })
      expect([status, body.errors]).toEqual([422, [{ field: 'time_limit_s', message }]])
    }
  })

  it('stops when the asker leaves, so that the next one is answered', async () => {
    const asking = new AbortController()
    // Each question sets two alarms once it is at work.
    const { promise: bothAtWork, resolve: begin } = Promise.withResolvers<void>()
    let set = 0
    after = () => {
      if (++set === 4) begin()
      return () => {}
    }
    const leaves = async (address: string): Promise<void> => {
      const body = JSON.stringify({ model: 'pcenter', p: 20, existing: false, time_limit_s: 60 })
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
      await expect(fetch(`${listening.url}${PATH}`, { method: 'POST', headers, body, signal: asking.signal })).rejects.toThrow()
    }
    const both = Promise.all([leaves('198.51.100.1'), leaves('203.0.113.1')])
    await bothAtWork
    expect((await askSites(server, PATH, { types: ['food-bank'], p: 1 })).status).toBe(503)
    asking.abort()
    await both
    let status = 503
    while (status === 503) {
      await new Promise((resolve) => setImmediate(resolve))
      status = (await askSites(server, PATH, { types: ['food-bank'], p: 1 })).status
    }
    expect(status).toBe(200)
    const said = server.lines.map((line) => JSON.parse(line) as { level: string; msg: string; status?: number; route?: string })
    expect(said.filter(({ msg }) => msg === 'the asker left')).toMatchObject([
      { level: 'info', status: 499, route: '/api/places/:place/siting' },
      { level: 'info', status: 499, route: '/api/places/:place/siting' },
    ])
    expect(said.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('is answered to one network at a time, so that another finds room too', async () => {
    const asking = new AbortController()
    const { promise: atWork, resolve: begin } = Promise.withResolvers<void>()
    after = () => {
      begin()
      return () => {}
    }
    const ask = (address: string, input: object, signal?: AbortSignal): Promise<Response> =>
      fetch(`${listening.url}${PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify(input),
        ...(signal ? { signal } : {}),
      })
    const first = ask('198.51.100.1', { model: 'pcenter', p: 20, existing: false, time_limit_s: 60 }, asking.signal)
    await atWork
    const short = { types: ['food-bank'], p: 1 }
    const [again, other] = await Promise.all([ask('198.51.100.9', short), ask('203.0.113.1', short)])
    expect([again.status, again.headers.has('Retry-After'), other.status]).toEqual([503, true, 200])
    asking.abort()
    await expect(first).rejects.toThrow()
  })

  it.each([
    [{ model: 'guess' }, 'model'],
    [{ p: 0 }, 'p'],
    [{ p: 3, candidates: ['E01008881'] }, 'p'],
    [{ candidates: ['E99999999'] }, 'candidates'],
    [{ time_limit_s: 1000 }, 'time_limit_s'],
    [{ model: 'lscp', candidates: ['E01008881'] }, 'candidates'],
    [{ reach: 5 }, 'reach'],
  ])('says what is wrong with %j', async (input, field) => {
    const { status, body } = await askSites(server, PATH, { types: ['food-bank'], ...input })
    expect(status, JSON.stringify(body)).toBe(422)
    expect(body.errors?.[0]?.field).toBe(field)
  })

  it('refuses to measure every distance in a nation', async () => {
    const { status, body } = await askSites(server, '/api/places/england/siting', { model: 'pmedian', p: 1 })
    expect([status, body.errors?.[0]?.field]).toEqual([422, 'model'])
  })
})
