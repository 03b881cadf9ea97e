import { describe, expect, it } from 'vitest'
import { ownTurns } from '../../../server/http/ownTurn.ts'
import { startServer } from '../server.ts'

const STAYS = new AbortController().signal

describe('work that holds the server', () => {
  it('is done one after another, and what else was asked is answered in between', async () => {
    const happened: string[] = []
    const ownTurn = ownTurns(async () => {
      happened.push('others are answered')
      return Promise.resolve()
    })
    const work = async (name: string): Promise<void> => {
      await ownTurn(STAYS)
      happened.push(name)
    }
    await Promise.all([work('first'), work('second'), work('third')])
    expect(happened.filter((one) => one !== 'others are answered')).toEqual(['first', 'second', 'third'])
    expect(happened.indexOf('others are answered')).toBeLessThan(happened.indexOf('second'))
  })

  it('does not begin before the rest after the work ahead of it is over', async () => {
    const rested: (() => void)[] = []
    const ownTurn = ownTurns(() => new Promise((resolve) => rested.push(resolve)))
    const begun: number[] = []
    const all = [0, 1].map((n) => ownTurn(STAYS).then(() => begun.push(n)))
    await all[0]
    expect(begun).toEqual([0])
    rested[0]!()
    await all[1]
    expect(begun).toEqual([0, 1])
  })

  it('is not begun for whoever has left by then, and the next one is', async () => {
    const ownTurn = ownTurns(() => Promise.resolve())
    const left = AbortSignal.abort('left')
    const asked = [ownTurn(STAYS), ownTurn(left).catch((reason: unknown) => reason), ownTurn(STAYS)]
    expect(await Promise.all(asked)).toEqual([undefined, 'left', undefined])
  })

  it('that waits too long for its turn is a 503 that says when to ask again; the one behind it still has its own', async () => {
    const rested: (() => void)[] = []
    const ownTurn = ownTurns(() => new Promise((resolve) => rested.push(resolve)), 50)
    await ownTurn(STAYS)
    expect(await ownTurn(STAYS).catch((error: unknown) => error)).toMatchObject({ status: 503, headers: { 'Retry-After': '10' } })
    const behind = ownTurn(STAYS)
    rested[0]!()
    await expect(behind).resolves.toBeUndefined()
  })

  it.each(['/api/places/manchester/gaps', '/api/places/manchester/what-if', '/api/places/manchester/siting'])(
    'is a question to %s: who left gets no answer, and it is no fault of ours',
    async (path) => {
      const { app, deps, lines } = await startServer()
      const place = deps.packs.all[0]!.file.id
      const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
      const { status } = await app.request(path.replace('manchester', place), {
        ...(path.endsWith('gaps') ? {} : post),
        signal: AbortSignal.abort(),
      })
      expect([status, lines.some((line) => line.includes('"level":"error"'))]).toEqual([499, false])
    },
  )
})
