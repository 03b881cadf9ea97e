import { describe, expect, it } from 'vitest'
import { fairTurns } from '../../../server/threads/fairTurns.ts'
import { startServer } from '../server.ts'

const STAYS = new AbortController().signal
const BOUNDS = { atOnce: 1, mostWaiting: 4, mostOfOne: 3, mostWaitMs: 60_000 }

/** Asks one after another in the name of a network each; gives the order in which their turns come, each turn being given back at once. */
async function orderOf(networks: readonly string[], bounds = BOUNDS): Promise<string[]> {
  const take = fairTurns(bounds)
  const came: string[] = []
  const giveBack = await take({ network: 'busy', signal: STAYS })
  const asked = networks.map(async (network) => {
    const back = await take({ network, signal: STAYS })
    came.push(network)
    back()
  })
  giveBack()
  await Promise.all(asked)
  return came
}

describe('turns at long work', () => {
  it('come one after the other to one network', async () => {
    expect(await orderOf(['library', 'library', 'library'])).toEqual(['library', 'library', 'library'])
  })

  it('come to whoever asks once before the second of who asks three times', async () => {
    expect(await orderOf(['library', 'library', 'library', 'home'])).toEqual(['library', 'home', 'library', 'library'])
  })

  it('come first to a network that has none at work', async () => {
    const take = fairTurns({ ...BOUNDS, atOnce: 2 })
    const [first, second] = [await take({ network: 'library', signal: STAYS }), await take({ network: 'home', signal: STAYS })]
    const came: string[] = []
    const waits = ['library', 'café'].map((network) => take({ network, signal: STAYS }).then(() => came.push(network)))
    second()
    await waits[1]
    expect(came).toEqual(['café'])
    first()
    await waits[0]
    expect(came).toEqual(['café', 'library'])
  })

  it('are taken once, however often one is given back', async () => {
    const take = fairTurns(BOUNDS)
    const back = await take({ network: 'a', signal: STAYS })
    back()
    back()
    const again = await take({ network: 'a', signal: STAYS })
    let came = false
    const other = take({ network: 'b', signal: STAYS }).then(() => (came = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(came).toBe(false)
    again()
    expect(await other).toBe(true)
  })

  it('are refused with 503 and a time to come back where too many wait, of one network or of all', async () => {
    const take = fairTurns(BOUNDS)
    const back = await take({ network: 'a', signal: STAYS })
    const waiting = ['a', 'a', 'a'].map(async (network) => (await take({ network, signal: STAYS }))())
    const refused = { status: 503, headers: { 'Retry-After': '10' } }
    await expect(take({ network: 'a', signal: STAYS })).rejects.toMatchObject(refused)
    waiting.push(take({ network: 'b', signal: STAYS }).then((giveBack) => giveBack()))
    await expect(take({ network: 'c', signal: STAYS })).rejects.toMatchObject(refused)
    back()
    await Promise.all(waiting)
  })

  it('are refused the same way where they do not come in time', async () => {
    const take = fairTurns({ ...BOUNDS, mostWaitMs: 1 })
    const back = await take({ network: 'a', signal: STAYS })
    await expect(take({ network: 'b', signal: STAYS })).rejects.toMatchObject({ status: 503, headers: { 'Retry-After': '10' } })
    back()
    expect(await take({ network: 'c', signal: STAYS })).toBeTypeOf('function')
  })

  it('pass over whoever has left', async () => {
    const take = fairTurns(BOUNDS)
    const back = await take({ network: 'a', signal: STAYS })
    const leaving = new AbortController()
    const left = take({ network: 'b', signal: leaving.signal })
    const stays = take({ network: 'c', signal: STAYS })
    leaving.abort('left')
    await expect(left).rejects.toBe('left')
    back()
    expect(await stays).toBeTypeOf('function')
    await expect(take({ network: 'd', signal: AbortSignal.abort('gone') })).rejects.toBe('gone')
  })
})

const BODIES: Readonly<Record<string, object>> = {
  'what-if': { changes: [{ do: 'add', at: [-1.9, 52.5], types: ['food-bank'] }] },
  siting: {},
}

it.each(['/api/places/manchester/gaps', '/api/places/manchester/what-if', '/api/places/manchester/siting'])(
  'who left gets no answer to a question to %s, and it is no fault of ours',
  async (path) => {
    const { app, deps, lines } = await startServer()
    const place = deps.packs.all[0]!.file.id
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(BODIES[path.slice(path.lastIndexOf('/') + 1)]),
    }
    const { status } = await app.request(path.replace('manchester', place), {
      ...(path.endsWith('gaps') ? {} : post),
      signal: AbortSignal.abort(),
    })
    expect([status, lines.some((line) => line.includes('"level":"error"'))]).toEqual([499, false])
  },
)
