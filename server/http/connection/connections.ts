import { Server as NetServer, type Socket } from 'node:net'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** A connection that is open. */
interface Connection {
  socket: Socket
  /** What is being answered on it, in the order in which it was asked. */
  answering: ServerResponse[]
  /** Bytes that had come when the last answer ended: more have come since = a question is arriving. */
  readAtRest: number
}

/** What is sent to us while the end begins still arrives within this: a client takes a connection for usable until it reads that it is not. */
const GRACE_MS = 2000
/** How long the door stays open for who is just coming, */
const LETTING_IN_MS = 250
/** and longer until nobody came for so long; */
const NOBODY_CAME_MS = 50
/** where people never stop coming, after so long in a round of the loop that is too short for many to have come in it, */
const BUSY_DOOR_MS = 1000
const SHORT_ROUND_MS = 2
/** and at last whatever happens. */
const MOST_LETTING_IN_MS = 5000

/** Who is connected, and how all of it is ended without cutting a request. */
interface Connections {
  /** While those at the door are let in: settles when it is shut. Until then no question is begun, so that the loop is free for them. null = go on. */
  waiting: () => Promise<void> | null
  /** Whether the head of an answer has gone out on it that is not at its end. */
  isAnswering: (socket: Duplex) => boolean
  /**
   * Lets in who waits at the door and shuts it, answers what has arrived and arrives within the grace with `Connection: close`, then closes
   * what is idle. Settles when the last connection has ended.
   *
   * @param mostMs after which whatever is left is cut
   */
  end: (mostMs: number) => Promise<void>
}

/** @param server not yet asked anything */
export function connectionsOf(server: Server): Connections {
  const open = new Map<Duplex, Connection>()
  let ending = false
  let graceIsOver = false
  let lastCame = -Infinity
  let waiting: Promise<void> | null = null

  /** Only the last of those that one connection waits for says that there will be no more. */
  const sayLast = ({ answering }: Connection): void => {
    for (const [n, answer] of answering.entries()) {
      if (answer.headersSent) continue
      if (n === answering.length - 1) answer.setHeader('Connection', 'close')
      else answer.removeHeader('Connection')
    }
  }
  const closeIfIdle = ({ socket, answering, readAtRest }: Connection): void => {
    if (answering.length === 0 && socket.bytesRead === readAtRest) socket.destroySoon()
  }
  server.on('connection', (socket) => {
    lastCame = performance.now()
    open.set(socket, { socket, answering: [], readAtRest: 0 })
    socket.once('close', () => open.delete(socket))
  })
  server.prependListener('request', ({ socket }: IncomingMessage, answer: ServerResponse) => {
    const connection = open.get(socket)
    if (connection === undefined) return
    connection.answering.push(answer)
    if (ending) sayLast(connection)
    answer.once('close', () => {
      connection.answering.splice(connection.answering.indexOf(answer), 1)
      connection.readAtRest = socket.bytesRead
      if (graceIsOver) closeIfIdle(connection)
    })
  })

  return {
    waiting: () => waiting,
    isAnswering: (socket) => open.get(socket)?.answering.some(({ headersSent }) => headersSent) === true,
    end: async (mostMs) => {
      ending = true
      for (const connection of open.values()) sayLast(connection)
      const cut = AbortSignal.timeout(mostMs)
      cut.addEventListener('abort', () => server.closeAllConnections())
      waiting = letIn(() => lastCame)
      await waiting
      // That of `net`: the one of `http` would cut idle connections at once, with the question that is on its way in them.
      const closed = new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()))
      waiting = null
      if (open.size > 0) await setTimeout(GRACE_MS)
      // What came while the loop was held up is read first.
      await setImmediate()
      await setImmediate()
      graceIsOver = true
      for (const connection of open.values()) closeIfIdle(connection)
      await closed
    },
  }
}

/**
 * Settles when next to nobody can be waiting at the door: whoever is there is let in once in each round of the loop.
 *
 * @param lastCame when somebody was let in last, by `performance.now`
 */
async function letIn(lastCame: () => number): Promise<void> {
  const began = performance.now()
  for (let round = began; ; round = performance.now()) {
    await setTimeout(1)
    await setImmediate()
    const now = performance.now()
    const [open, took] = [now - began, now - round]
    if (open >= LETTING_IN_MS && now - lastCame() >= NOBODY_CAME_MS && took < NOBODY_CAME_MS) return
    if (open >= BUSY_DOOR_MS && took < SHORT_ROUND_MS) return
    if (open >= MOST_LETTING_IN_MS) return
  }
}
