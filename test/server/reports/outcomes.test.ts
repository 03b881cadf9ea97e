import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { PlacesAnswer } from '../../../core/api/places.ts'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { showClosed } from '../../../server/reports/receiveReport.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS, NOW } from '../packs.ts'
import { startOn, type Started } from '../server.ts'
import { filesIn, readKept } from './filesIn.ts'
import { pairsIn } from './pairsIn.ts'
import { closed, from, KEY, send } from './send.ts'
import { startStored } from './startStored.ts'

/** The Monday of the week of NOW, Monday 15 June 2026, and of the one before. */
const WEEK = '2026-06-15'
const visit = (what: string, more: Record<string, unknown> = {}) => ({ service: IDS.bank, what, week: WEEK, ...more })

const file = async ({ app }: Started) => {
  const { places } = (await (await app.request('/api/places')).json()) as PlacesAnswer
  return places[0]?.files.services ?? ''
}
const notes = async (server: Started) => {
  const { features } = (await (await server.app.request(await file(server))).json()) as FeatureCollection
  return features.flatMap(({ id, properties }) => (properties?.toldFull === undefined ? [] : [[id, properties.toldFull as unknown]]))
}
const found = async ({ app }: Started) => {
  const { features } = (await (await app.request('/api/places/little-marsh/search?limit=5')).json()) as FeatureCollection
  return features.map(({ id, properties }) => [id, properties?.open as unknown, properties?.freshness as unknown])
}

describe('what came of a visit', () => {
  it.each(['helped', 'not-eligible', 'no-answer'])('%s is kept with the listing and the week, and confirms nothing', async (what) => {
    const { server, store } = await startStored()
    const before = [await file(server), await found(server)]
    const { status, body } = await send(server, visit(what, { week: '2026-06-08' }))
    await send(server, visit(what, { week: '2026-06-08' }), from(2))
    await server.deps.packs.settled()
    expect([status, body.received]).toEqual([201, '2026-06-08T00:00:00.000Z'])
    expect(await readKept(store, `2026-06/${body.id}.json`)).toEqual({
      id: body.id,
      service: IDS.bank,
      what,
      note: null,
      week: '2026-06-08',
      at: '2026-06-08T00:00:00.000Z',
    })
    expect([await file(server), await found(server)]).toEqual(before)
  })
  it('closed is the report it always was, and two networks close it', async () => {
    const { server, store } = await startStored()
    const { body } = await send(server, visit('closed'))
    expect(await readKept(store, `2026-06/${body.id}.json`)).toEqual({
      id: body.id,
      service: IDS.bank,
      what: 'closed',
      note: null,
      at: '2026-06-15T10:00:00.000Z',
    })
    await send(server, visit('closed'))
    expect(pairsIn(server.deps.reports)).toBe(0)
    await send(server, closed(), from(2))
    expect(pairsIn(server.deps.reports)).toBe(1)
  })
  it.each([
    [visit('full', { week: '2026-06-22' }), 'week'],
    [visit('full', { week: '2026-06-01' }), 'week'],
    [visit('helped', { week: undefined }), 'week'],
    [visit('hours'), 'week'],
    [visit('full', { note: 'Jo waited' }), 'note'],
    [visit('full', { client: 'Jo' }), 'client'],
  ])('%j is refused by its field, and nothing is kept', async (said, field) => {
    const { server, store } = await startStored()
    const { body } = await send(server, said)
    expect([body.status, body.errors?.map((error) => error.field)]).toEqual([422, [field]])
    await expect(filesIn(store)).rejects.toThrow('ENOENT')
  })
  it('sent twice under one key is one, also on the next day; another week is another report', async () => {
    let now = NOW
    const { server, store } = await startStored(writeDurably, () => now)
    const key = { 'idempotency-key': KEY }
    const first = await send(server, visit('full'), key)
    now += DAY_MS
    expect(await send(server, visit('full'), key)).toEqual(first)
    expect(await filesIn(store)).toHaveLength(1)
    expect((await send(server, visit('full', { week: '2026-06-08' }), key)).body.errors?.map(({ field }) => field)).toEqual([
      'Idempotency-Key',
    ])
  })
  it('counts towards the hundred that a network may send in an hour', async () => {
    const { server } = await startStored()
    for (let sent = 0; sent < 100; sent++) expect((await send(server, visit('helped'))).status).toBe(201)
    expect((await send(server, visit('full'))).status).toBe(429)
  })
  it('is described: its kinds, and the week beside them', async () => {
    const { server } = await startStored()
    const said = JSON.stringify(await (await server.app.request('/openapi.json')).json())
    expect(said).toContain('"enum":["closed","hours","phone","place","rules","other","helped","full","not-eligible","no-answer"]')
    expect(said).toContain('Of what came of a visit (helped, full, not-eligible, no-answer, closed): the Monday of its week')
  })
})

describe('"full"', () => {
  const NOTE = { week: WEEK, setOn: '2026-06-15', expiresOn: '2026-06-21', checked: false }

  it('said by two networks is a note on the listing, in the file, the answer and the hash, and changes nothing else', async () => {
    const { server } = await startStored()
    const before = [await file(server), await found(server)]
    await send(server, visit('full'), from(1))
    await send(server, visit('full'), from(1))
    await server.deps.packs.settled()
    expect(await file(server)).toBe(before[0])
    await send(server, visit('full'), from(2))
    await server.deps.packs.settled()
    expect(await notes(server)).toEqual([[IDS.bank, NOTE]])
    expect(await file(server)).not.toBe(before[0])
    const one = (await (await server.app.request(`/api/services/${IDS.bank}`)).json()) as { properties: { toldFull: unknown } }
    expect(one.properties.toldFull).toEqual(NOTE)
    expect(await found(server)).toEqual(before[1])
  })
  it('by one network alone is never a note, however patient it is', async () => {
    let now = NOW
    const { server, store } = await startStored(writeDurably, () => now)
    for (let day = 0; day < 30; day++) {
      now = NOW + day * DAY_MS
      expect((await send(server, visit('full', { week: new Date(now - (day % 7) * DAY_MS).toISOString().slice(0, 10) }))).status).toBe(201)
      await showClosed(server.deps)
      expect(await notes(server)).toEqual([])
    }
    // Days 0, 8, 16 and 24 are no repeats.
    const kept = await Promise.all((await filesIn(store)).map(async (name) => (await readKept(store, name)).repeat))
    expect(kept.filter((repeat) => repeat === undefined)).toHaveLength(4)
  })
  it('ends after seven days, and counts after a restart until then', async () => {
    let now = NOW
    const { server, dir, open } = await startStored(writeDurably, () => now)
    const without = await file(server)
    await send(server, visit('full'), from(1))
    await send(server, visit('full'), from(2))
    await server.deps.packs.settled()
    const restarted = await startOn(dir, { reports: await open(), now: () => now })
    const notesAt = async (days: number) => {
      now = NOW + days * DAY_MS
      await showClosed(restarted.deps)
      return (await notes(restarted)).length
    }
    expect([await notesAt(0), await notesAt(6), await notesAt(7)]).toEqual([1, 1, 0])
    expect(await file(restarted)).toBe(without)
  })
})
