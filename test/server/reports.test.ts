import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../core/api/places.ts'
import type { Problem } from '../../core/api/problem.ts'
import { DAY_MS } from '../../core/days/londonTime.ts'
import { compact } from '../../core/listing/wire.ts'
import { closedPairs } from '../../core/report/closedPairs.ts'
import { Report } from '../../core/report/report.ts'
import type { Deps } from '../../server/deps.ts'
import { openPacks, type Packs } from '../../server/packs/openPacks.ts'
import { addressBehind } from '../../server/http/addressBehind.ts'
import { closedSenders } from '../../server/reports/closedSenders.ts'
import { networkOf } from '../../server/http/networkOf.ts'
import { openReports, type Reports } from '../../server/reports/openReports.ts'
import { resolvedPath } from '../../server/reports/reportFiles.ts'
import { writeResolution, writeUndone } from '../../server/reports/resolutionFiles.ts'
import { showClosed } from '../../server/reports/receiveReport.ts'
import { openStore } from '../../server/store/openStore.ts'
import { writeDurably } from '../../server/store/writeDurably.ts'
import { IDS, littleData, NOW, SERVICES, writeData } from './packs.ts'
import { logTo, startOn, type Started } from './server.ts'

const KEY = '7d0c1f60-8a2b-4c3d-9e4f-0123456789ab'

interface Answer {
  status: number
  body: { id: string; received: string; readBy: string } & Problem
  wait: string | null
}

async function send(server: Started, said: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await server.app.request('/api/reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof said === 'string' ? said : JSON.stringify(said),
  })
  return { status: answer.status, body: (await answer.json()) as Answer['body'], wait: answer.headers.get('retry-after') }
}

/** Sends from another network, through the proxy that the test server trusts. */
const from = (network: number) => ({ 'x-forwarded-for': `203.0.${network}.9` })

/** How many listings two reports found closed. */
const pairsIn = (reports: Reports, at = NOW): number => closedPairs(reports.closed(), at).length

const closed = (more: Record<string, unknown> = {}) => ({ service: IDS.bank, what: 'closed', ...more })

async function sendForm(server: Started, fields: Record<string, string>, id: string = IDS.bank): Promise<{ status: number; html: string }> {
  const answer = await server.app.request(`/service/${id}/report`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: answer.status, html: await answer.text() }
}

const addressOf: Deps['addressOf'] = (c) => addressBehind(1, c.req.header('x-forwarded-for'), '192.0.2.1')

/** The small place with another food bank 556 m (0.005°) from the first, so that neither is the only one near. */
function withSecondBank() {
  const data = littleData()
  const place = data['little-marsh/sources.json'] as { counts: object }
  data['little-marsh/sources.json'] = { ...place, counts: { ...place.counts, services: 4 } }
  const second = { ...SERVICES[0]!, id: SECOND_BANK, name: 'Marsh Second Food Bank', at: [0, 52.005] as [number, number] }
  data['little-marsh/services.geojson'] = { type: 'FeatureCollection', features: [...SERVICES, second].map(compact) }
  return data
}
const SECOND_BANK = '5b7f1c9e-0a3d-5e6f-8a1b-000000000005'

/** A server whose store lies in a folder that the test knows. */
async function startStored(write = writeDurably, now = () => NOW, data = withSecondBank()) {
  const dir = await writeData(data)
  const lines: string[] = []
  const log = logTo(lines)
  const open = async () =>
    openReports(await openStore(join(dir, 'store'), () => crypto.randomUUID()), { log, newId: () => crypto.randomUUID(), now }, write)
  const server = await startOn(dir, { reports: await open(), newId: () => crypto.randomUUID(), addressOf, now, log })
  return { server, dir, store: join(dir, 'store'), lines, open }
}

async function filesIn(store: string): Promise<string[]> {
  return (await readdir(join(store, 'reports'), { recursive: true })).filter((name) => name.endsWith('.json')).toSorted()
}

const readKept = async (store: string, name: string) => Report.parse(JSON.parse(await readFile(join(store, 'reports', name), 'utf8')))

describe('a report', () => {
  it('is answered once it is on disk, with its number, the time and who reads it', async () => {
    const { server, store } = await startStored()
    const { status, body } = await send(server, closed({ note: ' A sign on the door ' }), { 'idempotency-key': KEY })
    expect(status).toBe(201)
    expect(body.received).toBe('2026-06-15T10:00:00.000Z')
    expect(body.readBy).toBe('The people who keep this map read it. What you wrote is not shown to the public.')
    expect(await filesIn(store)).toEqual([`2026-06/${body.id}.json`])
    expect(await readKept(store, `2026-06/${body.id}.json`)).toEqual({
      id: body.id,
      service: IDS.bank,
      what: 'closed',
      note: 'A sign on the door',
      at: '2026-06-15T10:00:00.000Z',
    })
    // SHA-256 of the key, as a UUID of version 8: the same key is the same file, also after an update.
    expect(body.id).toBe('13dc14ab-dcf9-8a58-bd6a-c6fe96ba127f')
  })

  it('is not answered while the disk is still writing it', async () => {
    let finish = (): void => undefined
    const slow: typeof writeDurably = async (path, text, unique) => {
      await new Promise<void>((resolve) => (finish = resolve))
      await writeDurably(path, text, unique)
    }
    const { server, store } = await startStored(slow)
    let answered = false
    const sending = send(server, closed()).then((answer) => {
      answered = true
      return answer
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(answered).toBe(false)
    finish()
    expect((await sending).status).toBe(201)
    expect(await filesIn(store)).toHaveLength(1)
  })

  it('stays whole among fifty sent at once', async () => {
    const { server, store } = await startStored()
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => send(server, closed({ note: `number ${index}` }))))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201))
    const files = await filesIn(store)
    const notes = await Promise.all(files.map(async (name) => (await readKept(store, name)).note))
    expect(new Set(notes)).toEqual(new Set(Array.from({ length: 50 }, (_, index) => `number ${index}`)))
    expect(files).toHaveLength(50)
    expect((await readdir(join(store, 'reports', '2026-06'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('sent twice under one key is one, at once, later, and after a restart', async () => {
    const { server, dir, store, open } = await startStored()
    const key = { 'idempotency-key': KEY }
    const both = await Promise.all([send(server, closed(), key), send(server, closed(), key)])
    const later = await send(server, closed({ note: '  ' }), { 'idempotency-key': KEY.toUpperCase() })
    const restarted = await startOn(dir, { reports: await open(), now: () => NOW + DAY_MS })
    const again = await send(restarted, closed(), key)
    expect(new Set([...both, later, again].map(({ status, body }) => `${status} ${body.id} ${body.received}`)).size).toBe(1)
    expect(await filesIn(store)).toHaveLength(1)
    expect((await send(server, closed({ what: 'hours' }), key)).body).toMatchObject({
      status: 422,
      errors: [{ field: 'Idempotency-Key' }],
    })
    expect(await filesIn(store)).toHaveLength(1)
  })

  it.each([
    [closed({ what: 'rude' }), 422, 'what'],
    [closed({ service: 'bank' }), 422, 'service'],
    [closed({ note: 'x'.repeat(501) }), 422, 'note'],
    [closed({ note: 'ring 07700 900123' }), 422, 'note'],
    [closed({ note: 'NHS 943 476 5919' }), 422, 'note'],
    [closed({ note: 'jo@example.org' }), 422, 'note'],
    [closed({ note: 'beside M16 0RA' }), 422, 'note'],
    [closed({ note: 'bell\u0007' }), 422, 'note'],
    [closed({ note: {} }), 422, 'note'],
    [closed({ name: 'Jo' }), 422, 'name'],
    [[], 422, 'body'],
    ['null', 422, 'body'],
  ])('%j is refused: %i, %s', async (said, status, field) => {
    const { server, store } = await startStored()
    const { body } = await send(server, said)
    expect([body.status, body.errors?.map((error) => error.field)]).toEqual([status, [field]])
    await expect(filesIn(store)).rejects.toThrow('ENOENT')
  })

  it('is refused where it is not JSON, too large, from elsewhere, or about nothing we know', async () => {
    const { server } = await startStored()
    const statuses = await Promise.all([
      send(server, '{"service":'),
      send(server, 'what=closed', { 'content-type': 'application/x-www-form-urlencoded' }),
      send(server, JSON.stringify(closed()), { 'content-type': 'text/plain' }),
      send(server, closed({ note: 'x'.repeat(20_000) })),
      send(server, closed(), { 'sec-fetch-site': 'cross-site' }),
      send(server, closed({ service: KEY })),
      send(server, closed(), { 'idempotency-key': 'mine' }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([400, 415, 415, 413, 403, 404, 400])
    expect(statuses[6]?.body.errors?.[0]?.field).toBe('Idempotency-Key')
  })

  it('leaves no word, key or address in the log', async () => {
    const { server, lines } = await startStored()
    await send(server, closed({ note: 'a man called Bartholomew' }), { 'idempotency-key': KEY, 'x-forwarded-for': '203.0.113.9' })
    await send(server, closed({ note: 'ring 07700 900123' }))
    await sendForm(server, { what: 'hours', note: 'ask for Bartholomew', key: KEY })
    expect(
      lines.map((line) => JSON.parse(line) as Record<string, unknown>).map(({ method, route, status }) => [method, route, status]),
    ).toEqual([
      ['POST', '/api/reports', 201],
      ['POST', '/api/reports', 422],
      ['POST', '/service/:id/report', 201],
    ])
    expect(lines.join('')).not.toMatch(/Bartholomew|7700|7d0c1f60|203\.0|192\.0|5b7f1c9e/)
  })
})

describe('the form without script', () => {
  it('keeps the report once and thanks with its number', async () => {
    const { server, store } = await startStored()
    const first = await sendForm(server, { what: 'closed', note: '', key: KEY })
    const second = await sendForm(server, { what: 'closed', note: '', key: KEY })
    expect(first.status).toBe(201)
    const [file] = await filesIn(store)
    const number = file?.slice(8, 14).toUpperCase()
    expect(first.html).toContain(`kept ${number?.slice(0, 3)}-${number?.slice(3)}`)
    expect(second.html).toBe(first.html)
    expect(await filesIn(store)).toHaveLength(1)
    expect(first.html).not.toContain('<script')
  })
  it('sent from the same page for something else is another report', async () => {
    const { server, store } = await startStored()
    await sendForm(server, { what: 'closed', note: '', key: KEY })
    expect((await sendForm(server, { what: 'hours', note: '', key: KEY })).status).toBe(201)
    expect(await filesIn(store)).toHaveLength(2)
  })
  it.each([
    [{ what: 'hours', note: 'ring 07700 900123' }, 422, 'phone'],
    [{ what: 'hours', note: 'beside M16 0RA' }, 422, 'postcode'],
    [{ what: 'hours', note: 'x'.repeat(501) }, 422, 'too long'],
    [{ note: 'It moved' }, 422, 'no kind'],
  ])('%j comes back with what was typed', async (fields, status, trouble) => {
    const { server, store } = await startStored()
    const answer = await sendForm(server, fields)
    expect(answer.status).toBe(status)
    expect(answer.html).toContain(`refused: ${trouble}, typed ${fields.note}`)
    await expect(filesIn(store)).rejects.toThrow('ENOENT')
  })
  it('about no listing is a page that says so', async () => {
    const { server } = await startStored()
    expect((await sendForm(server, { what: 'closed' }, KEY)).status).toBe(404)
  })
  it('leads back to the listing when its page is opened without its fields', async () => {
    const { server } = await startStored()
    const answer = await server.app.request(`/service/${IDS.bank}/report?types=food-bank`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/service/${IDS.bank}?types=food-bank`])
  })
})

describe('a store that cannot be written to', () => {
  it('is said, with the remedy; reads go on; and it resumes without a restart', async () => {
    const dir = await writeData({ ...littleData(), store: 'a file where the folder should be' })
    const lines: string[] = []
    const store = await openStore(join(dir, 'store'), () => crypto.randomUUID())
    const server = await startOn(dir, {
      reports: await openReports(store, { log: logTo(lines), newId: () => crypto.randomUUID(), now: () => NOW }),
    })
    const refused = await send(server, closed())
    expect([refused.status, refused.wait]).toEqual([503, '60'])
    expect(refused.body.detail).toBe('Your report was not kept: it cannot be written here now. Send it again in a minute.')
    expect((await sendForm(server, { what: 'closed', note: 'typed' })).html).toContain('refused: not kept, typed typed')
    expect((await server.app.request('/api/places/little-marsh/services')).status).toBe(200)
    expect(store.writable).toBe(false)
    await rm(join(dir, 'store'))
    expect((await send(server, closed())).status).toBe(201)
    expect(store.writable).toBe(true)
  })
  it('that is full answers 507', async () => {
    let full = true
    const write: typeof writeDurably = (path, text, unique) =>
      full ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : writeDurably(path, text, unique)
    const { server } = await startStored(write)
    expect(await send(server, closed())).toMatchObject({ status: 507, body: { title: 'Insufficient Storage' } })
    expect((await sendForm(server, { what: 'closed', note: '' })).status).toBe(507)
    full = false
    expect((await send(server, closed())).status).toBe(201)
  })
  it('is seen to be well again by looking', async () => {
    const dir = await writeData({ store: 'a file' })
    const store = await openStore(join(dir, 'store'), () => crypto.randomUUID())
    const reports = await openReports(store, { log: logTo([]), newId: () => crypto.randomUUID(), now: () => NOW })
    expect(store.writable).toBe(false)
    await rm(join(dir, 'store'))
    await reports.refresh()
    expect(store.writable).toBe(true)
  })
})

describe('one network', () => {
  it('may send a hundred an hour, by any of its addresses and both ways, and again an hour later', async () => {
    let now = NOW
    let address = '198.51.100.7'
    const { server } = await startStored(undefined, () => now)
    const limited = await startOn(await writeData(littleData()), {
      reports: server.deps.reports,
      now: () => now,
      newId: () => crypto.randomUUID(),
      addressOf: () => address,
    })
    for (let count = 0; count < 100; count++) await send(limited, 'x')
    address = '198.51.100.99'
    now += 600_000
    // 100 were counted from NOW on, so the wait is 60 - 10 = 50 minutes.
    expect(await send(limited, closed(), { 'x-forwarded-for': '203.0.113.9' })).toMatchObject({
      status: 429,
      wait: '3000',
      body: { detail: 'Many reports came from your network this hour. Send yours again later.' },
    })
    const form = await sendForm(limited, { what: 'closed', note: 'typed' })
    expect([form.status, form.html.includes('refused: too many, typed typed')]).toEqual([429, true])
    address = '198.51.101.7'
    expect((await send(limited, closed())).status).toBe(201)
    address = '198.51.100.7'
    now += 3_000_000
    expect((await send(limited, closed())).status).toBe(201)
  })
  // A visitor at 203.0.113.9 through proxies at 10.0.0.2, then 10.0.0.1, which is the socket. "6.6.6.6" is what the visitor made up.
  it.each([
    [0, '203.0.113.9', '10.0.0.1'],
    [1, undefined, '10.0.0.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '6.6.6.6, 203.0.113.9', '203.0.113.9'],
    [2, '6.6.6.6,203.0.113.9 , 10.0.0.2', '203.0.113.9'],
    [2, '203.0.113.9', '10.0.0.1'],
    [1, '2001:db8::1', '2001:db8::1'],
    [1, '203.0.113.9, unknown', '10.0.0.1'],
    [1, '203.0.113.999', '10.0.0.1'],
    [1, '', '10.0.0.1'],
    [1, '203.0.113.9,', '10.0.0.1'],
    // With the port of the caller, as some proxies add it.
    [1, '6.6.6.6:1, 203.0.113.9:51034', '203.0.113.9'],
    [1, '[2001:db8::1]:443', '2001:db8::1'],
    [1, '[2001:db8::1]', '2001:db8::1'],
    [1, '[203.0.113.9', '10.0.0.1'],
    [1, '203.0.113.9:port', '10.0.0.1'],
  ])('behind %i proxies that say %j is %s', (proxies, forwarded, address) =>
    expect(addressBehind(proxies, forwarded, '10.0.0.1')).toBe(address),
  )
  it.each([
    ['198.51.100.7', '198.51.100.0/24'],
    ['::ffff:198.51.100.7', '198.51.100.0/24'],
    ['::ffff:c633:6407', '198.51.100.0/24'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::/48'],
    // NAT64 (c633:6407 is 198.51.100.7) and a tunnel of 6to4.
    ['64:ff9b::198.51.100.7', '198.51.100.0/24'],
    ['64:ff9b::c633:6407', '198.51.100.0/24'],
    ['2002:c633:6407:1::9', '198.51.100.0/24'],
    ['64:ff9c::c633:6407', '64:ff9c:0::/48'],
    ['::20d:9:7b:2:3b65:198.51.100.7', '0:20d:9::/48'],
    ['2001:DB8:0:1::', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['unknown', 'unknown'],
    ['127.1', '127.1'],
  ])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network))
})

describe('one person who says it twice', () => {
  const repeats = async (store: string) =>
    Promise.all((await filesIn(store)).map(async (name) => (await readKept(store, name)).repeat === true))
  const counted = (server: Started, at = NOW) => pairsIn(server.deps.reports, at)
  const key = (last: string) => ({ 'idempotency-key': KEY.slice(0, -1) + last })

  it('is thanked both times and counts once, by script and by form', async () => {
    const { server, store } = await startStored()
    const both = [await send(server, closed(), from(1)), await send(server, closed(), from(1))]
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await sendForm(server, { what: 'closed', note: '' })).status).toBe(201)
    expect((await sendForm(server, { what: 'closed', note: 'again' })).status).toBe(201)
    // Of each network's two, the second is a repeat; the two networks together are two people.
    expect((await repeats(store)).filter(Boolean)).toHaveLength(2)
    expect(counted(server)).toBe(1)
  })
  it('counts once where both are sent at the same time', async () => {
    const { server, store } = await startStored()
    await Promise.all([send(server, closed()), send(server, closed())])
    expect((await repeats(store)).map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['false', 'true'])
    expect(counted(server)).toBe(0)
  })
  it('counts again a day later, for another listing, and for another kind', async () => {
    let now = NOW
    const { server, store } = await startStored(writeDurably, () => now)
    await send(server, closed())
    await send(server, closed({ service: IDS.pantry }))
    await send(server, closed({ what: 'hours' }))
    now += DAY_MS - 1
    await send(server, closed())
    expect((await repeats(store)).filter(Boolean)).toHaveLength(1)
    now += 1
    await send(server, closed())
    expect((await repeats(store)).filter(Boolean)).toHaveLength(1)
    expect(counted(server, now)).toBe(1)
  })
  it('may send one report again, and cannot make it count twice by a key used before', async () => {
    const { server, store } = await startStored()
    await send(server, closed(), key('1'))
    await send(server, closed(), key('1'))
    expect(await repeats(store)).toEqual([false])
    expect((await send(server, closed({ note: 'other' }), key('1'))).status).toBe(422)
    await send(server, closed(), key('2'))
    expect((await repeats(store)).map(String).toSorted((a, b) => a.localeCompare(b))).toEqual(['false', 'true'])
    expect(counted(server)).toBe(0)
  })
  it('is the first where the report before was not kept', async () => {
    let full = true
    const { server, store } = await startStored((path, text, unique) =>
      full ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })) : writeDurably(path, text, unique),
    )
    expect((await send(server, closed(), key('1'))).status).toBe(507)
    full = false
    await send(server, closed(), key('2'))
    expect(await repeats(store)).toEqual([false])
  })
  it('is forgotten where too many networks came since', () => {
    const senders = closedSenders({ now: () => NOW, newId: () => 'salt' }, 2)
    const claim = (network: number) => senders.claim(`203.0.${network}.9`, IDS.bank, crypto.randomUUID())
    expect([claim(1), claim(2), claim(1), claim(3), claim(2), claim(1)]).toEqual(['first', 'first', 'repeat', 'first', 'repeat', 'first'])
  })
})

describe('two people who found it closed', () => {
  const services = async (server: Started) => {
    const { places } = (await (await server.app.request('/api/places')).json()) as PlacesAnswer
    const address = places[0]?.files.services ?? ''
    const answer = await server.app.request(address)
    const { features } = (await answer.json()) as FeatureCollection
    const bank = features.find(({ id }) => id === IDS.bank)?.properties
    return { address, lasting: answer.headers.get('cache-control'), etag: answer.headers.get('etag'), bank }
  }
  const found = async (server: Started) => {
    const { features } = (await (await server.app.request('/api/places/little-marsh/search?limit=5')).json()) as FeatureCollection
    const bank = features.find(({ id }) => id === IDS.bank)?.properties
    return [bank?.freshness, bank?.open]
  }
  const one = async (server: Started) =>
    ((await (await server.app.request(`/api/services/${IDS.bank}`)).json()) as FeatureCollection['features'][number]).properties

  it('put it last and unconfirmed, in the file, the answers and the hashes alike; one alone changes nothing', async () => {
    const { server } = await startStored()
    const before = await services(server)
    expect(await found(server)).toMatchObject(['fresh', { state: 'open until' }])
    await send(server, closed(), from(1))
    await server.deps.packs.settled()
    expect(await services(server)).toEqual(before)
    await send(server, closed(), from(2))
    await server.deps.packs.settled()
    const after = await services(server)
    expect(after.address).not.toBe(before.address)
    expect(after.lasting).toBe('public, max-age=31536000, immutable')
    expect(after.etag).toContain(after.address.split('v=')[1])
    expect(after.bank).toMatchObject({ closedReports: 2, closedSince: '2026-06-15' })
    expect(await one(server)).toMatchObject({ closedReports: 2 })
    expect(await found(server)).toEqual(['old', { state: 'not confirmed', reason: 'reported closed' }])
    await send(server, closed(), from(3))
    await server.deps.packs.settled()
    expect(await services(server)).toEqual(after)
    const old = await server.app.request(before.address)
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  })

  it('change nothing but a quiet word where it is the only one of its kind near, until somebody has looked', async () => {
    const { server, store } = await startStored(writeDurably, () => NOW, littleData())
    const answers = async () => ({
      found: await found(server),
      gaps: await (await server.app.request('/api/places/little-marsh/gaps?types=food-bank')).json(),
    })
    const before = await answers()
    const sent = [await send(server, closed(), from(1)), await send(server, closed(), from(2))]
    await server.deps.packs.settled()
    expect(await one(server)).toMatchObject({ closedHeldSince: '2026-06-15' })
    expect((await one(server))?.closedReports).toBeUndefined()
    const { bank } = await services(server)
    expect([bank?.closedHeldSince, bank?.closedReports, bank?.closedSince]).toEqual(['2026-06-15', undefined, undefined])
    expect(await answers()).toEqual(before)

    const look = { id: KEY, at: new Date(NOW).toISOString(), as: 'closed', reports: sent.map(({ body }) => body.id) } as const
    await writeResolution(store, look, 'x')
    await server.deps.reports.refresh()
    await showClosed(server.deps)
    expect(await one(server)).toMatchObject({ closedReports: 2, closedSince: '2026-06-15' })
    expect((await one(server))?.closedHeldSince).toBeUndefined()
    expect(await found(server)).toEqual(['old', { state: 'not confirmed', reason: 'reported closed' }])

    await writeUndone(store, KEY, new Date(NOW).toISOString(), 'x')
    await server.deps.reports.refresh()
    await showClosed(server.deps)
    expect(await one(server)).toMatchObject({ closedHeldSince: '2026-06-15' })
    expect(await answers()).toEqual(before)
  })

  it('count after a restart, until somebody has looked or 180 days are over', async () => {
    let now = NOW
    const { server, dir, store, open } = await startStored(writeDurably, () => now)
    const first = await send(server, closed(), from(1))
    await send(server, closed(), from(2))
    await server.deps.packs.settled()
    const { address } = await services(server)
    const restarted = await startOn(dir, { reports: await open(), now: () => now })
    await showClosed(restarted.deps)
    expect((await services(restarted)).address).toBe(address)
    expect((await found(restarted))[0]).toBe('old')

    now = NOW + 181 * DAY_MS
    await showClosed(restarted.deps)
    expect((await one(restarted))?.closedReports).toBeUndefined()
    now = NOW
    await showClosed(restarted.deps)
    expect((await found(restarted))[0]).toBe('old')

    await writeFile(resolvedPath(store, { id: first.body.id, at: first.body.received }), '{}')
    await restarted.deps.reports.refresh()
    await showClosed(restarted.deps)
    expect((await found(restarted))[0]).toBe('fresh')
  })

  it('are thanked before the files are made again', async () => {
    const { server, dir, store } = await startStored()
    const packs = Object.assign(Object.create(server.deps.packs) as Packs, { showClosed: () => new Promise<void>(() => undefined) })
    const busy = await startOn(dir, { ...server.deps, packs })
    expect((await send(busy, closed())).status).toBe(201)
    expect((await sendForm(busy, { what: 'closed', note: '' })).status).toBe(201)
    expect(await filesIn(store)).toHaveLength(2)
  })

  it('leave everything as it was, and one line in the log, where the files cannot be made', async () => {
    const { server, dir, lines } = await startStored()
    const packs = await openPacks(dir, server.deps.log)
    const broken = (): never => {
      throw new Error('no room')
    }
    const before = packs.list
    await Promise.all([packs.showClosed(broken), packs.showClosed(broken)])
    expect(packs.list).toBe(before)
    expect(lines.filter((line) => line.includes('could not be made again'))).toHaveLength(1)
    await packs.showClosed(() => ({ shown: new Map([[IDS.bank, '2026-06-15']]), held: new Map() }))
    expect(packs.list).not.toBe(before)
  })

  it('stop counting where a file is deleted by hand, and one that came meanwhile is not lost', async () => {
    const { server, store } = await startStored()
    const first = await send(server, closed(), from(1))
    await send(server, closed(), from(2))
    const { reports } = server.deps
    expect(pairsIn(reports)).toBe(1)
    await rm(join(store, 'reports', '2026-06', `${first.body.id}.json`))
    await reports.refresh()
    expect(pairsIn(reports)).toBe(0)
    const looking = Promise.all([reports.refresh(), reports.refresh()])
    await send(server, closed(), from(3))
    await looking
    expect(pairsIn(reports)).toBe(1)
  })

  it('are kept in mind for as long as they matter, and stay on disk', async () => {
    let now = NOW
    const { server, store } = await startStored(writeDurably, () => now)
    await send(server, closed(), from(1))
    await send(server, closed(), from(2))
    // They matter for another's report 180 days later, which counts for 180 days: 360 days before 25 June 2027 is 30 June, before the 26th 1 July, when June is over.
    now = Date.UTC(2027, 5, 25)
    await server.deps.reports.refresh()
    expect(pairsIn(server.deps.reports)).toBe(1)
    now = Date.UTC(2027, 5, 26)
    await server.deps.reports.refresh()
    expect(pairsIn(server.deps.reports)).toBe(0)
    expect(await filesIn(store)).toHaveLength(2)
  })

  it('are not stopped by files that are no reports', async () => {
    const { dir, store, open, lines } = await startStored()
    const folder = join(store, 'reports', '2026-06')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, `${KEY}.json`), '{"id":"')
    await writeFile(join(folder, `${IDS.bank}.json`), JSON.stringify({ id: IDS.pantry }))
    await writeFile(join(folder, '.half.json.tmp'), '')
    await mkdir(join(store, 'reports', 'resolutions'))
    await writeFile(join(store, 'reports', 'resolutions', `${KEY}.json`), '{"id":"')
    const restarted = await startOn(dir, { reports: await open() })
    expect((await send(restarted, closed())).status).toBe(201)
    expect(lines.join('')).toContain('"unreadable":3')
  })
})
