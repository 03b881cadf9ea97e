import { describe, expect, it } from 'vitest'
import { addressBehind } from '../../../server/http/addressBehind.ts'
import { startServer } from '../server.ts'

const addressOf = (c: { req: { header: (name: string) => string | undefined } }): string =>
  addressBehind(1, c.req.header('x-forwarded-for'), '10.0.0.1')
const PLACE = '/api/places/little-marsh'

type Asked = [path: string, init?: RequestInit]
const post = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })

async function statuses(count: number, [path, init]: Asked, app: Awaited<ReturnType<typeof startServer>>['app'], from: string) {
  const found: number[] = []
  for (let n = 0; n < count; n++)
    found.push((await app.request(path, { ...init, headers: { ...(init?.headers as object), 'x-forwarded-for': from } })).status)
  return found
}

describe('what one network may ask in a minute', () => {
  it.each<[number, string, Asked]>([
    [240, 'search', [`${PLACE}/search?near=0,52`]],
    [60, 'the gaps of a small place', [`${PLACE}/gaps`]],
    [60, 'what-if', [`${PLACE}/what-if`, post('{}')]],
    [60, 'where sites should go', [`${PLACE}/siting`, post('{}')]],
  ])('is %i times %s, whether it is answered or refused; another network is not held up', async (most, _, asked) => {
    const { app } = await startServer(undefined, { addressOf })
    const found = await statuses(most + 1, asked, app, '198.51.100.7:51034')
    expect([found.slice(0, most).includes(429), found.at(-1)]).toEqual([false, 429])
    expect(await statuses(1, asked, app, '[::ffff:198.51.100.99]:443')).toEqual([429])
    expect(await statuses(1, asked, app, '198.51.101.7')).not.toEqual([429])
  })

  it.each<[number, RequestInit]>([
    [413, post('x'.repeat(20_000))],
    [403, { ...post('{}'), headers: { 'sec-fetch-site': 'cross-site' } }],
    [415, { method: 'POST', body: 'x' }],
  ])('counts what is answered with %i: a hundred reports an hour, in all', async (status, init) => {
    const { app } = await startServer(undefined, { addressOf })
    expect(new Set(await statuses(100, ['/api/reports', init], app, '198.51.100.7'))).toEqual(new Set([status]))
    expect(await statuses(2, ['/api/reports', init], app, '198.51.100.7')).toEqual([429, 429])
    const form = { method: 'POST', body: new URLSearchParams({ note: 'x'.repeat(20_000) }) }
    expect(await statuses(1, ['/service/5b7f1c9e-0a3d-5e6f-8a1b-000000000001/report', form], app, '198.51.100.7')).toEqual([413])
  })
})
