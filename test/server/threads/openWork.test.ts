import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openWork } from '../../../server/threads/openWork.ts'
import { post } from '../askGaps.ts'
import { logTo, startServer, type Started } from '../server.ts'

it('a question that is not answered by the last call is told to come again', async () => {
  const server = await startServer(undefined, { work: openWork(logTo([]), AbortSignal.abort()), lastCall: AbortSignal.abort() })
  const place = `/api/places/${server.deps.packs.all[0]!.file.id}`
  const sites = await server.app.request(`${place}/siting`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ time_limit_s: 60 }),
  })
  for (const answer of [await server.app.request(`${place}/gaps`), sites]) {
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '10'])
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('being stopped') })
  }
})

describe('threads that go wrong', () => {
  const lines: string[] = []
  let server: Started
  beforeAll(async () => {
    const thread = { file: new URL('hungryThread.ts', import.meta.url), mostMemoryMb: 32 }
    server = await startServer(undefined, { work: openWork(logTo(lines), new AbortController().signal, thread) })
  })

  it('a question that takes more memory than a thread may is told to ask for less, or later', async () => {
    const place = `/api/places/${server.deps.packs.all[0]!.file.id}`
    const gaps = await server.app.request(`${place}/gaps`)
    const sites = await server.app.request(`${place}/siting`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ time_limit_s: 60 }),
    })
    for (const answer of [gaps, sites]) {
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '60'])
      expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('more than the server can answer now') })
    }
  })

  it('a thread that ends when nobody waits for it is written down, and the next question gets another', async () => {
    const path = `/api/places/${server.deps.packs.all[0]!.file.id}/what-if`
    const changes = [{ do: 'add', at: [-1.9, 52.4], types: ['food-bank'] }]
    expect((await post(server, path, { changes })).status).toBe(422)
    await vi.waitFor(() => expect(lines.join('')).toContain('a thread ended by itself'), 5000)
    expect((await post(server, path, { changes })).status).toBe(422)
  })
})
