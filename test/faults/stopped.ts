import { Agent } from 'node:http'
import { ask, networkAddress, report, type Asked } from './ask.ts'
import { atMost, type Figure } from './figure.ts'

/** A server that can be told to end. */
export interface Stoppable {
  url: string
  /** Settles when it has ended. */
  stop: () => Promise<void>
}

const PLACE = '/api/places/little-marsh'

/** What clients ask, in turn. */
const QUESTIONS: readonly ((n: number) => Asked)[] = [
  () => ({ path: '/api/health/live' }),
  (n) => report(n),
  (n) => ({ path: `${PLACE}/search?near=0,52`, headers: { 'x-forwarded-for': networkAddress(n) } }),
  () => ({ path: `${PLACE}/services` }),
  (n) => ({ path: `${PLACE}/gaps`, headers: { 'x-forwarded-for': networkAddress(n) } }),
  () => ({ path: '/find/little-marsh' }),
  (n) => ({ ...report(n), body: 'x'.repeat(30_000) }),
]

/**
 * The end while clients ask one question after another: no request that was sent on a connection is cut. Three of four clients keep their
 * connection, each fourth makes one for every question. What finds the door shut was not cut: nothing was sent.
 */
export async function stopped(begin: () => Promise<Stoppable>, runs: number, clients: number): Promise<Figure> {
  const total = { cut: 0, answered: 0, codes: {} as Record<string, number>, longestEndS: 0 }
  let sent = 0
  for (let run = 0; run < runs; run++) {
    const server = await begin()
    const client = async (_: unknown, nth: number): Promise<void> => {
      const agent = nth % 4 === 3 ? null : new Agent({ keepAlive: true, maxSockets: 1 })
      for (;;) {
        const n = sent++
        const outcome = await ask(server.url, { ...QUESTIONS[n % QUESTIONS.length]!(n), agent })
        if (outcome.kind === 'refused') break
        if (outcome.kind === 'answered') total.answered++
        else {
          total.cut++
          total.codes[outcome.code] = (total.codes[outcome.code] ?? 0) + 1
        }
      }
      agent?.destroy()
    }
    const asking = Promise.all(Array.from({ length: clients }, client))
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 300))
    const began = performance.now()
    await server.stop()
    total.longestEndS = Math.max(total.longestEndS, Math.round((performance.now() - began) / 100) / 10)
    await asking
  }
  const { cut, ...more } = total
  return atMost(`requests cut by ${runs} × SIGTERM with ${clients} clients`, cut, 0, more)
}
