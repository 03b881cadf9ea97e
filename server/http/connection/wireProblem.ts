import { STATUS_CODES, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Hono } from 'hono'
import { ProblemError, problemBody } from '../problem.ts'
import { securityHeaders } from '../securityHeaders.ts'

const BAD_ADDRESS =
  'The address could not be read. Send the name of one host as Host, and ask for a path that begins with a slash, such as /api/places.'
const NO_HOST = 'The request names no host. Send a Host header.'
const NO_TUNNEL = 'This server opens no way to others. Ask it for a path, such as /api/places.'
const UNREADABLE = 'This is not HTTP/1.1 as it can be read here. Send it again in another way.'

/** By the code of Node's parser; what is not here cannot be read. */
const PROBLEMS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The head of the request is longer than 16 kB. Send less in it.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The parts of the body say more of themselves than is read here. Send them plainly.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time. Send it again.'],
}

/** An answer with the headers that all answers have, to a question that never becomes one of the app; its connection ends with it. */
async function wireProblem(problem: ProblemError, newId: () => string): Promise<Response> {
  const app = new Hono()
  app.use(securityHeaders())
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', Connection: 'close', ...problem.headers }
  app.all('*', () => new Response(JSON.stringify(problemBody(problem, newId())), { status: problem.status, headers }))
  return app.request('/')
}

/** Where the adaptor cannot make an address of what was asked: no host, `OPTIONS *`, a path that is none. */
export const badAddress = (error: unknown, newId: () => string): Promise<Response> =>
  wireProblem(new ProblemError(400, error instanceof Error && error.message === 'Missing host header' ? NO_HOST : BAD_ADDRESS), newId)

/** Where something is expected of this server that it does not do. */
export async function refuseExpectation(answer: ServerResponse, newId: () => string): Promise<void> {
  const said = await wireProblem(new ProblemError(417, 'What the Expect header asks for cannot be done here. Leave it out.'), newId)
  const body = await said.text()
  answer.writeHead(said.status, { ...Object.fromEntries(said.headers), 'Content-Length': Buffer.byteLength(body) }).end(body)
}

/**
 * Whether an address names who asks, as `http://name:password@host/`: the adaptor makes no request of it, and what it says instead holds the
 * whole address, which belongs in no log.
 */
export function namesWhoAsks(address: string | undefined): boolean {
  if (address === undefined || address.startsWith('/')) return false
  const { username = '', password = '' } = URL.parse(address) ?? {}
  return username !== '' || password !== ''
}

/** Where it is asked for a way to another host. */
export async function refuseTunnel(connection: Duplex, newId: () => string): Promise<void> {
  connection.on('error', () => connection.destroy())
  if (connection.writable) await answerOn(connection, new ProblemError(405, NO_TUNNEL, { headers: { Allow: 'GET, HEAD, POST' } }), newId)
}

/**
 * Answers on the connection itself what could not be read as a question, or did not come in time, and ends it.
 *
 * @param isAnswering whether the head of an answer has gone out on it: then there is no room for another
 */
export async function answerUnreadable(
  { code }: NodeJS.ErrnoException,
  connection: Duplex,
  isAnswering: boolean,
  newId: () => string,
): Promise<void> {
  if (code === 'ECONNRESET' || !connection.writable || isAnswering) {
    connection.destroy()
    return
  }
  const [status, detail] = PROBLEMS[code ?? ''] ?? [400, UNREADABLE]
  await answerOn(connection, new ProblemError(status, detail), newId)
}

async function answerOn(connection: Duplex, problem: ProblemError, newId: () => string): Promise<void> {
  const answer = await wireProblem(problem, newId)
  const body = await answer.text()
  const headers = [...answer.headers, ['Content-Length', String(Buffer.byteLength(body))]]
  const lines = [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  connection.end(`${lines.join('\r\n')}\r\n\r\n${body}`, () => connection.destroy())
}
