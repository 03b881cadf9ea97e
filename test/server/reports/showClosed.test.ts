import { writeFile } from 'node:fs/promises'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { openPacks, type Packs } from '../../../server/packs/openPacks.ts'
import { showClosed } from '../../../server/reports/receiveReport.ts'
import { resolvedPath } from '../../../server/reports/reportFiles.ts'
import { writeResolution, writeUndone } from '../../../server/reports/resolutionFiles.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS, littleData, NOW } from '../packs.ts'
import { startOn, type Started } from '../server.ts'
import { filesIn } from './filesIn.ts'
import { closed, from, KEY, send, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

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
    await packs.showClosed(() => ({ shown: new Map([[IDS.bank, '2026-06-15']]), held: new Map(), full: new Map() }))
    expect(packs.list).not.toBe(before)
  })
})
