import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { reportSenders } from '../../../server/reports/reportSenders.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS, NOW } from '../packs.ts'
import type { Started } from '../server.ts'
import { filesIn, readKept } from './filesIn.ts'
import { pairsIn } from './pairsIn.ts'
import { closed, from, KEY, send, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

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
    const senders = reportSenders({ now: () => NOW, newId: () => 'salt' }, DAY_MS, 2)
    const claim = (network: number) => senders.claim(`203.0.${network}.9`, IDS.bank, crypto.randomUUID())
    expect([claim(1), claim(2), claim(1), claim(3), claim(2), claim(1)]).toEqual(['first', 'first', 'repeat', 'first', 'repeat', 'first'])
  })
})
