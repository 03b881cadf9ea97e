import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { writeDurably } from '../../../server/store/writeDurably.ts'
import { IDS, NOW } from '../packs.ts'
import { startOn } from '../server.ts'
import { filesIn, readKept } from './filesIn.ts'
import { closed, KEY, send, sendForm } from './send.ts'
import { startStored } from './startStored.ts'

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
