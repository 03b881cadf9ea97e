import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, type Listening } from '../../server/http/listen.ts'
import { askSites, gaps, post, type WhatIf } from './askGaps.ts'
import { startOn, type Started } from './server.ts'

let server: Started
let listening: Listening
beforeAll(async () => {
  server = await startOn('data')
  listening = await listen(server.app.fetch, 0, '127.0.0.1')
})
afterAll(() => listening.stop())

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

  it('stops at its time limit with the best it has and a bound', async () => {
    const { status, body } = await askSites(server, PATH, { model: 'pcenter', p: 12, existing: false, time_limit_s: 0.1 })
    expect([status, body.sites.length]).toEqual([200, 12])
    expect(body.bound).toBeLessThanOrEqual(body.objective)
    expect(body.bound).toBeGreaterThan(0)
  })

  it('says what to do where nothing can be found in time', async () => {
    const { status, body } = await askSites(server, '/api/places/england/siting', { model: 'lscp', reach_m: 10_000, time_limit_s: 0.1 })
    if (status === 422)
      expect(body.errors?.[0]).toEqual({ field: 'time_limit_s', message: expect.stringContaining('give more, name fewer candidates') })
    else expect([status, body.bound <= body.objective]).toEqual([200, true])
  })

  it('stops when the asker leaves, so that the next one is answered', async () => {
    const leave = async (): Promise<void> => {
      const asking = new AbortController()
      const body = JSON.stringify({ model: 'pcenter', p: 20, existing: false, time_limit_s: 60 })
      const headers = { 'content-type': 'application/json' }
      const answer = fetch(`${listening.url}${PATH}`, { method: 'POST', headers, body, signal: asking.signal })
      setTimeout(() => asking.abort(), 300)
      await expect(answer).rejects.toThrow()
    }
    // Two at once are the most: a third question is answered only if the first two threads have ended.
    await Promise.all([leave(), leave()])
    let status = 503
    for (let tries = 0; tries < 50 && status === 503; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      status = (await askSites(server, PATH, { types: ['food-bank'], p: 1, time_limit_s: 1 })).status
    }
    expect(status).toBe(200)
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
