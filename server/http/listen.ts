import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { StartError } from '../startError.ts'

export interface Listening {
  url: string
  /** Takes no new connection, answers what is in flight, then closes. Settles when all is closed. */
  stop: () => Promise<void>
}

/** How long an answer in flight may take once the server was told to stop. */
const LAST_ANSWERS_MS = 10_000

/** @throws StartError where the address cannot be listened on */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, port: number, host: string): Promise<Listening> {
  const server = createAdaptorServer({ fetch, createServer }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartError(`Cannot listen on ${host}:${port} (${error.code}). Set PORT or HOST to an address that is free.`)),
    )
    server.listen(port, host, resolve)
  })
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return { url: `http://${name}:${bound.port}`, stop: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const last = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(idle)
      clearTimeout(last)
      resolve()
    })
  })
}
