import { chmod, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../core/days/londonTime.ts'
import { readTileAddress } from '../../server/tiles/tileAddress.ts'
import { openTileCache } from '../../server/tiles/tileCache.ts'
import { streetsIn } from '../../server/tiles/streetsIn.ts'
import { tileProxy } from '../../server/tiles/tileProxy.ts'
import { logTo, startServer } from './server.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const TILE = { z: 3, x: 4, y: 2 }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function upstreamOf(listener: RequestListener): Promise<{ template: string; asked: string[]; server: Server }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']}`)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { template: `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`, asked, server }
}

const good: RequestListener = (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PNG)

async function proxyOf(template: string, dir?: string, room: Parameters<typeof openTileCache>[3] = {}, timeoutMs = 60_000) {
  const clock = { now: Date.now() }
  const lines: string[] = []
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'together-map-tiles-')))
  let id = 0
  const cache = await openTileCache(folder, () => String(++id), logTo(lines), room)
  const proxy = tileProxy({ template, userAgent: 'TogetherMap/0.1', timeoutMs }, cache, () => clock.now, logTo(lines))
  return { proxy, clock, lines, folder }
}

describe('a street tile', () => {
  it('is fetched once by name, kept, and served from disk when upstream is gone, even when it is old', async () => {
    const upstream = await upstreamOf(good)
    const { proxy, clock, folder } = await proxyOf(upstream.template)
    await Promise.all([proxy.get(TILE), proxy.get(TILE), proxy.get(TILE)])
    expect(upstream.asked).toEqual(['/3/4/2.png TogetherMap/0.1'])
    expect(await readdir(join(folder, '3', '4'))).toEqual(['2.png'])
    upstream.server.closeAllConnections()
    upstream.server.close()
    expect(await proxy.get(TILE)).toMatchObject({ kind: 'tile' })
    clock.now += 30 * DAY_MS
    const old = await proxy.get(TILE)
    expect(old.kind === 'tile' && Buffer.from(old.png).equals(PNG)).toBe(true)
  })
  it('is fetched again after a week', async () => {
    const upstream = await upstreamOf(good)
    const { proxy, folder } = await proxyOf(upstream.template)
    await proxy.get(TILE)
    const before = new Date(Date.now() - 8 * DAY_MS)
    await utimes(join(folder, '3', '4', '2.png'), before, before)
    await proxy.get(TILE)
    expect(upstream.asked).toHaveLength(2)
  })
  it('is not asked of a dead upstream for a minute once three in a row failed, which is said once; then one more is enough', async () => {
    const upstream = await upstreamOf((_, response) => response.writeHead(500).end())
    const { proxy, clock, lines } = await proxyOf(upstream.template)
    for (let x = 0; x < 5; x++) expect(await proxy.get({ ...TILE, x })).toEqual({ kind: 'away' })
    expect(upstream.asked).toHaveLength(3)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toMatch(/127\.0\.0\.1|\/3\/4/)
    clock.now += 60_000
    for (let x = 0; x < 5; x++) await proxy.get({ ...TILE, x })
    expect(upstream.asked).toHaveLength(4)
  })
  it.each([403, 429])('is asked of nobody who turned one away with %i, for a minute', async (status) => {
    const upstream = await upstreamOf((_, response) => response.writeHead(status).end())
    const { proxy } = await proxyOf(upstream.template)
    for (let x = 0; x < 5; x++) await proxy.get({ ...TILE, x })
    expect(upstream.asked).toHaveLength(1)
  })
  it('that is bad rests for a minute, and stops no other, however many are', async () => {
    const upstream = await upstreamOf((request, response) =>
      request.url?.startsWith('/5') ? response.end('<html>') : good(request, response),
    )
    const { proxy, clock, lines } = await proxyOf(upstream.template)
    for (let x = 0; x < 10; x++) expect(await proxy.get({ z: 5, x, y: 0 })).toEqual({ kind: 'away' })
    expect(await proxy.get({ z: 5, x: 0, y: 0 })).toEqual({ kind: 'away' })
    expect(await proxy.get(TILE)).toMatchObject({ kind: 'tile' })
    expect([upstream.asked.length, lines]).toEqual([11, []])
    clock.now += 60_000
    await proxy.get({ z: 5, x: 0, y: 0 })
    expect(upstream.asked).toHaveLength(12)
  })
  it('that fails now and then stops no other: a good one between counts', async () => {
    const upstream = await upstreamOf((request, response) =>
      request.url?.startsWith('/5') ? response.writeHead(500).end() : good(request, response),
    )
    const { proxy } = await proxyOf(upstream.template)
    for (let x = 0; x < 8; x++) {
      await proxy.get({ z: 5, x, y: 0 })
      expect(await proxy.get({ ...TILE, x })).toMatchObject({ kind: 'tile' })
    }
  })
  it.each<[string, RequestListener]>([
    ['never answers', () => {}],
    ['sends a page', (_, response) => response.end('<html>')],
    ['sends too much', (_, response) => response.end(Buffer.concat([PNG, Buffer.alloc(600_000)]))],
    ['sends elsewhere', (_, response) => response.writeHead(302, { location: '/other' }).end()],
  ])('is refused from an upstream that %s', async (_, listener) => {
    const { proxy, folder } = await proxyOf((await upstreamOf(listener)).template, undefined, {}, 300)
    expect(await proxy.get(TILE)).toEqual({ kind: 'away' })
    expect(await readdir(folder)).toEqual([])
  })
  it('that does not exist is asked for once a minute, and is no reason to leave upstream alone', async () => {
    const upstream = await upstreamOf((_, response) => response.writeHead(404).end())
    const { proxy, clock } = await proxyOf(upstream.template)
    for (let count = 0; count < 20; count++) await proxy.get(TILE)
    expect(upstream.asked).toHaveLength(1)
    clock.now += 60_000
    upstream.asked.length = 0
    expect([await proxy.get(TILE), await proxy.get({ ...TILE, x: 1 })]).toEqual([{ kind: 'none' }, { kind: 'none' }])
    expect(upstream.asked).toHaveLength(2)
  })
  it('is never looked for where upstream sends to: not in the network around the server either', async () => {
    const inside = await upstreamOf(good)
    const { origin } = new URL(inside.template)
    for (const status of [301, 302, 303, 307, 308]) {
      const upstream = await upstreamOf((_, response) => response.writeHead(status, { location: `${origin}/3/4/2.png` }).end())
      const { proxy } = await proxyOf(upstream.template)
      expect(await proxy.get(TILE)).toEqual({ kind: 'away' })
    }
    expect(inside.asked).toEqual([])
  })
  it('is passed on where it cannot be kept', async () => {
    const upstream = await upstreamOf(good)
    const folder = await mkdtemp(join(tmpdir(), 'together-map-tiles-'))
    await writeFile(join(folder, '3'), 'a file where a folder should be')
    await chmod(folder, 0o500)
    const { proxy, lines } = await proxyOf(upstream.template, folder)
    expect([(await proxy.get(TILE)).kind, (await proxy.get({ ...TILE, x: 1 })).kind]).toEqual(['tile', 'tile'])
    expect(lines).toHaveLength(1)
  })
  // A picture of 16 bytes takes a block of 4,096: three fit in 12,288.
  it('goes when it was used longest ago, where all together would take more than they may', async () => {
    const upstream = await upstreamOf(good)
    const { proxy, folder } = await proxyOf(upstream.template, undefined, { mostBytes: 12_288 })
    for (const x of [1, 2, 3, 1, 4]) await proxy.get({ ...TILE, x })
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png')).toSorted()).toEqual([
      '3/1/2.png',
      '3/3/2.png',
      '3/4/2.png',
    ])
    expect(await readdir(join(folder, '3'))).toEqual(['1', '3', '4'])
  })
  it('is counted over a restart, and what a stop left unfinished is taken away', async () => {
    const upstream = await upstreamOf(good)
    const folder = await mkdtemp(join(tmpdir(), 'together-map-tiles-'))
    const before = await proxyOf(upstream.template, folder)
    for (const x of [1, 2, 3]) await before.proxy.get({ ...TILE, x })
    const long = new Date(Date.now() - 120_000)
    for (const x of [1, 2]) await utimes(join(folder, '3', String(x), '2.png'), long, long)
    await writeFile(join(folder, '3', '1', '.2.png.id'), 'half')
    await utimes(join(folder, '3', '1', '.2.png.id'), long, long)
    const after = await proxyOf(upstream.template, folder, { mostBytes: 12_288 })
    await after.proxy.get({ ...TILE, x: 4 })
    const left = (await readdir(folder, { recursive: true })).filter((name) => name.includes('png'))
    expect([left.length, left.includes('3/4/2.png'), left.includes('3/3/2.png'), left.some((name) => name.includes('/.'))]).toEqual([
      3,
      true,
      true,
      false,
    ])
  })
  it('leaves room on the disk for reports: it is passed on without being kept, and what was kept goes', async () => {
    const upstream = await upstreamOf(good)
    const disk = { free: 20_000 }
    const { proxy, folder } = await proxyOf(upstream.template, undefined, { reserveBytes: 10_000, freeIn: async () => disk.free })
    await proxy.get({ ...TILE, x: 1 })
    expect(await readdir(join(folder, '3'))).toEqual(['1'])
    disk.free = 9000
    expect(await proxy.get({ ...TILE, x: 2 })).toMatchObject({ kind: 'tile' })
    expect(await readdir(folder, { recursive: true })).toEqual(['3'])
  })
  it('is fetched six at a time at most', async () => {
    let open = 0
    let most = 0
    const upstream = await upstreamOf((request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open -= 1
        good(request, response)
      }, 10)
    })
    const { proxy } = await proxyOf(upstream.template)
    const answers = await Promise.all(Array.from({ length: 30 }, (_, x) => proxy.get({ z: 5, x, y: 0 })))
    expect(answers.every(({ kind }) => kind === 'tile')).toBe(true)
    expect(most).toBe(6)
  })
  it('is answered as a picture to keep for a week, or as a problem to try again', async () => {
    const { proxy } = await proxyOf((await upstreamOf(good)).template)
    const answer = await (await startServer(undefined, { tiles: proxy })).app.request('/tiles/3/4/2')
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'public, max-age=604800',
    ])
    const away = await (await startServer(undefined, { tiles: { get: async () => ({ kind: 'away' }) } })).app.request('/tiles/3/4/2')
    expect([away.status, away.headers.get('retry-after'), away.headers.get('cache-control')]).toEqual([503, '60', 'no-store'])
  })
  it('is asked for 1,200 times a minute by one network, and again when the minute is over; others are not held up', async () => {
    let now = 0
    let address = '198.51.100.7'
    const tiles = { get: async () => ({ kind: 'none' as const }) }
    const { app } = await startServer(undefined, { tiles, now: () => now, addressOf: () => address })
    for (let count = 0; count < 1200; count++) await app.request(count % 2 === 0 ? '/tiles/3/4/2' : '/tiles/3/9/9')
    address = '198.51.100.8'
    const refused = await app.request('/tiles/3/4/2')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    address = '198.51.101.7'
    expect((await app.request('/tiles/3/4/2')).status).toBe(404)
    address = '198.51.100.7'
    now = 60_000
    expect((await app.request('/tiles/3/4/2')).status).toBe(404)
  })
  it.each(['19/0/0', '3/8/0', '3/0/-1', '3/1.5/0', '03/0/0', 'a/b/c', '3/0/1e1'])('%s is no tile', (path) => {
    const [z = '', x = '', y = ''] = path.split('/')
    expect(readTileAddress(z, x, y)).toBeNull()
  })
})

describe('streets', () => {
  // 0 to 0.1° east, 51 to 51.1° north, and 0.3° about it. At zoom 12 a column is 360 / 4,096 = 0.0879° wide: 2,048 begins at 0°, 2,052 holds
  // 0.4°, 2,053 begins at 0.44°; row 1,371 holds 51° north.
  const corners = [
    [0, 51],
    [0.1, 51],
    [0.1, 51.1],
    [0, 51],
  ]
  const geometry = { type: 'Polygon' as const, coordinates: [corners] }
  const outline = { type: 'Feature' as const, properties: { code: 'E07000001', name: 'Overtown' }, geometry }
  const england = { drawing: { type: 'FeatureCollection' as const, features: [outline] } }
  const at = (z: number, x: number, y: number) => ({ z, x, y })

  it('are fetched about every authority of England, also where no list of ours reaches, and not beyond', () => {
    const [has, without] = [streetsIn({ all: [], england }), streetsIn({ all: [], england: null })]
    expect([has(at(12, 2_048, 1_371)), has(at(12, 2_052, 1_371)), has(at(12, 2_053, 1_371))]).toEqual([true, true, false])
    expect(without(at(12, 2_048, 1_371))).toBe(false)
  })

  it('are no street map of the whole world: beyond a zoom of 8 a square elsewhere is not asked for', async () => {
    const upstream = await upstreamOf(good)
    const { proxy } = await proxyOf(upstream.template)
    const { packs } = (await startServer()).deps
    const { app } = await startServer(undefined, {
      tiles: proxy,
      packs: Object.create(packs, { england: { value: england } }) as typeof packs,
    })
    const statuses = []
    // A square of Overtown's, the same at the finest zoom, Paris (2.35° east, 48.86° north), and the world.
    for (const path of ['12/2048/1371', '18/131072/87760', '12/2074/1409', '8/129/88'])
      statuses.push((await app.request(`/tiles/${path}`)).status)
    expect(statuses).toEqual([200, 200, 404, 200])
    expect(upstream.asked).toHaveLength(3)
  })
})
