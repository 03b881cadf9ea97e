import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { StartError } from '../startError.ts'
import { connectionsOf } from './connection/connections.ts'
import { settleBody } from './connection/settleBody.ts'
import { answerUnreadable, badAddress, namesWhoAsks, refuseExpectation, refuseTunnel } from './connection/wireProblem.ts'

export interface Listening {
  url: string
  /** Takes no new connection, answers what has arrived, gives idle connections two seconds, then closes. Settles when all is closed. */
  stop: () => Promise<void>
}

/** How long an answer in flight may take once the server was told to stop: a turn that was waited for, and what it takes. */
const LAST_ANSWERS_MS = 25_000

/** What is not whole by then is cut, at the next look. */
const MOST_HEAD_MS = 10_000
const MOST_QUESTION_MS = 17_000
const LOOK_MS = 1000
/** A connection on which nothing moves, as where an answer is not read, is cut after this: longer than the longest question takes. */
const MOST_QUIET_MS = 120_000
/** Longer than proxies keep theirs (nginx and AWS 60 s), so that none sends a question into a connection that is just being closed. */
const KEEP_ALIVE_MS = 65_000

/**
 * @param newId names the problems that are answered before a question reaches the app
 * @throws StartError where the address cannot be listened on
 */
export async function listen(
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>,
  port: number,
  host: string,
  newId: () => string = randomUUID,
  mostQuietMs = MOST_QUIET_MS,
): Promise<Listening> {
  const listener = getRequestListener(
    async (request, env) => {
      await connections.waiting()
      if (namesWhoAsks((env as HttpBindings).incoming.url)) return badAddress(null, newId)
      const answer = await fetch(request, env as HttpBindings)
      const { incoming, outgoing } = env as HttpBindings
      await settleBody(incoming, outgoing)
      return answer
    },
    { autoCleanupIncoming: false, errorHandler: (error) => badAddress(error, newId) },
  )
  const server = createServer(
    {
      requireHostHeader: false,
      headersTimeout: MOST_HEAD_MS,
      requestTimeout: MOST_QUESTION_MS,
      connectionsCheckingInterval: LOOK_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    listener,
  )
  server.setTimeout(mostQuietMs)
  const connections = connectionsOf(server)
  server.on('clientError', (error, socket) => void answerUnreadable(error, socket, connections.isAnswering(socket), newId))
  server.on('connect', (_, connection) => void refuseTunnel(connection, newId))
  server.on('checkExpectation', (_, answer) => void refuseExpectation(answer, newId))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartError(`Cannot listen on ${host}:${port} (${error.code}). Set PORT or HOST to an address that is free.`)),
    )
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return { url: `http://${name}:${bound.port}`, stop: () => connections.end(LAST_ANSWERS_MS) }
}
