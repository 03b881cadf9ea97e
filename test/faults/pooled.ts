import { Agent, createServer, request, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { ask, networkAddress, report, type Asked } from './ask.ts'
import { atMost, type Figure } from './figure.ts'

const BIG = 'x'.repeat(250_000)

/** What is refused with a body that nobody reads: 413 (stated and not), 403, 405, 415, and 429, since one network sends them all. */
const REFUSED: readonly Asked[] = [
  { path: '/api/reports', headers: { 'content-type': 'application/json' } },
  { path: '/api/reports', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } },
  { path: '/api/reports', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' } },
  { path: '/api/places' },
  { path: '/api/reports', headers: { 'content-type': 'text/plain' } },
]

/**
 * One visitor sends bodies that are refused, another good reports, both through a proxy that pools its connections: no good report becomes a 502.
 *
 * @param url of a server that counts one proxy in front
 */
export async function pooled(url: string, good: number, kind: 'node' | 'fetch'): Promise<Figure> {
  const proxy = createServer(kind === 'node' ? byAgent(url, new Agent({ keepAlive: true, maxSockets: 4 })) : byFetch(url))
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const [goodStatuses, badStatuses]: Record<string, number>[] = [{}, {}]
  let left = good
  const count = async (into: Record<string, number>, asked: Asked): Promise<void> => {
    const outcome = await ask(address, asked)
    const key = outcome.kind === 'answered' ? String(outcome.status) : outcome.kind
    into[key] = (into[key] ?? 0) + 1
  }
  const isSending = (): boolean => left > 0
  const sendGood = async (): Promise<void> => {
    while (left-- > 0) await count(goodStatuses!, report(10_000 + left))
  }
  const sendBad = async (_: unknown, first: number): Promise<void> => {
    for (let n = first; isSending(); n++) {
      const asked = REFUSED[n % REFUSED.length]!
      // Half from one network, which is refused with 429 once it has had its hundred.
      const from = networkAddress(n % 2 === 0 ? 9000 : n)
      await count(badStatuses!, { ...asked, method: 'POST', body: BIG, headers: { ...asked.headers, 'x-forwarded-for': from } })
    }
  }
  await Promise.all([...Array.from({ length: 4 }, sendGood), ...Array.from({ length: 4 }, sendBad)])
  proxy.closeAllConnections()
  await new Promise((resolve) => proxy.close(resolve))
  const failed = good - (goodStatuses!['201'] ?? 0)
  return atMost(`good reports of ${good} that failed beside refused bodies of 250 kB, behind a pooling proxy (${kind})`, failed, 0, {
    good: goodStatuses,
    refused: badStatuses,
  })
}

/** As most proxies: what comes is passed on as it comes, over few connections that are kept. */
function byAgent(url: string, agent: Agent): RequestListener {
  return (asked, answer) => {
    const passing = request(`${url}${asked.url}`, { method: asked.method ?? 'GET', headers: asked.headers, agent }, (said) => {
      answer.writeHead(said.statusCode ?? 502, withoutHop(said.headers))
      said.pipe(answer)
      said.once('error', () => answer.destroy())
    })
    passing.once('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()))
    asked.pipe(passing)
  }
}

/** The same over the pool of `fetch`. */
function byFetch(url: string): RequestListener {
  return async (asked, answer) => {
    try {
      const headers = withoutHop(asked.headers) as Record<string, string>
      delete headers['content-length']
      const body = Readable.toWeb(asked) as ReadableStream
      const said = await fetch(`${url}${asked.url}`, { method: asked.method ?? 'GET', headers, body, duplex: 'half' } as RequestInit)
      const text = Buffer.from(await said.arrayBuffer())
      answer.writeHead(said.status, { 'content-type': said.headers.get('content-type') ?? 'text/plain' }).end(text)
    } catch {
      answer.writeHead(502).end()
    }
    asked.resume()
  }
}

function withoutHop(headers: Readonly<Record<string, string | string[] | undefined>>) {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => value !== undefined && !['connection', 'keep-alive', 'transfer-encoding', 'host'].includes(name),
    ),
  ) as Record<string, string | string[]>
}
