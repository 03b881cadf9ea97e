import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendReport } from '../../../client/help/report/sendReport.ts'
import { AnswerError, getJson } from '../../../client/ui/getJson.ts'

/** A network that never answers, until it is told to stop. */
const silent = (_: string, { signal }: RequestInit = {}): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error))
  })

const broken = () => Promise.reject(new TypeError('Failed to fetch'))

/** The network does each thing in turn, the last for ever. @returns how often it was asked */
function network(...turns: ((url: string, init?: RequestInit) => Promise<Response>)[]): () => number {
  let asked = 0
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => turns[Math.min(asked++, turns.length - 1)]!(url, init))
  return () => asked
}

/** Begins to answer, and gives a piece whenever it is told to. */
function slowAnswer() {
  let give: (text: string) => void = () => undefined
  let end = () => undefined as void
  const answer = (_: string, { signal }: RequestInit = {}) => {
    const body = new ReadableStream<Uint8Array>({
      start: (on) => {
        give = (text) => on.enqueue(new TextEncoder().encode(text))
        end = () => on.close()
        signal?.addEventListener('abort', () => on.error(signal.reason))
      },
    })
    return Promise.resolve(new Response(body))
  }
  return { answer, give: (text: string) => give(text), end: () => end() }
}

/** What became of a promise, once so many seconds have gone by. */
async function after(seconds: number, awaited: Promise<unknown>): Promise<unknown> {
  let became: unknown = 'still waiting'
  awaited.then(
    (answer) => (became = answer),
    (error: unknown) => (became = error),
  )
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  return became
}

const noAnswer = expect.objectContaining({ status: 0 }) as AnswerError

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('an answer that is waited for', () => {
  it('comes within ten seconds, or it is said that none came', async () => {
    network(silent)
    const answer = getJson('/api/x')
    expect(await after(9.9, answer)).toBe('still waiting')
    expect(await after(0.1, answer)).toEqual(noAnswer)
  })
  it('is asked for twice where the first attempt failed, in the same ten seconds', async () => {
    const asked = network(broken, silent)
    const answer = getJson('/api/x')
    expect(await after(9.9, answer)).toBe('still waiting')
    expect(await after(0.1, answer)).toEqual(noAnswer)
    expect(asked()).toBe(2)
  })
  it('is had where the second attempt brings it', async () => {
    network(broken, () => Promise.resolve(Response.json({ here: true })))
    expect(await after(1, getJson('/api/x'))).toEqual({ here: true })
  })
  it('is not waited for where there is no connection', async () => {
    network(broken)
    expect(await after(1, getJson('/api/x'))).toEqual(noAnswer)
  })
  it('is asked for once where the server says a clear no, and twice where it stumbles', async () => {
    const no = network(() => Promise.resolve(Response.json({ detail: 'Not here.' }, { status: 404 })))
    expect(await after(2, getJson('/api/x'))).toMatchObject({ status: 404, message: 'Not here.' })
    const stumble = network(() => Promise.resolve(Response.json({ detail: 'Our mistake.' }, { status: 500 })))
    expect(await after(2, getJson('/api/x'))).toMatchObject({ status: 500, message: 'Our mistake.' })
    expect([no(), stumble()]).toEqual([1, 2])
  })
  it('that begins and then stops is no answer', async () => {
    const { answer, give } = slowAnswer()
    network(answer)
    const got = getJson('/api/x')
    await after(6, got)
    give('{"here":')
    expect(await after(4, got)).toEqual(noAnswer)
  })
  it('that is no JSON, as from a café that wants a login first, is no answer', async () => {
    network(() => Promise.resolve(new Response('<html>Log in</html>')))
    expect(await after(2, getJson('/api/x'))).toEqual(noAnswer)
  })
  it('of a large file may take longer, as long as it goes on coming', async () => {
    const { answer, give, end } = slowAnswer()
    network(answer)
    const got = getJson('/api/x', undefined, { large: true })
    for (const piece of ['{"here"', ':tr', 'ue}']) {
      expect(await after(6, got)).toBe('still waiting')
      give(piece)
    }
    await after(0, got)
    end()
    expect(await after(0, got)).toEqual({ here: true })
    const { answer: stops, give: once } = slowAnswer()
    network(stops)
    const lost = getJson('/api/x', undefined, { large: true })
    await after(6, lost)
    once('{')
    expect(await after(9, lost)).toBe('still waiting')
    expect(await after(1, lost)).toEqual(noAnswer)
  })
  it('is dropped when the asker leaves', async () => {
    const asked = network(silent)
    const leaving = new AbortController()
    const answer = getJson('/api/x', leaving.signal)
    await after(1, answer)
    leaving.abort()
    expect(await after(0, answer)).toMatchObject({ name: 'AbortError' })
    expect([asked(), vi.getTimerCount()]).toEqual([1, 0])
  })
})

it('a report without an answer is "not sent" within ten seconds', async () => {
  network(silent)
  const sent = sendReport({ service: '00000000-0000-5000-8000-000000000001', what: 'hours', note: 'Shut' }, 'key')
  expect(await after(9.9, sent)).toBe('still waiting')
  expect(await after(0.1, sent)).toEqual({ state: 'refused', note: 'Shut', trouble: 'no answer' })
})
