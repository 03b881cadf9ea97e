import { Agent, get } from 'node:http'
import { loadavg } from 'node:os'
import { MEASURES } from '../../core/gap/measures/measureQuery.ts'
import { startServer } from '../e2e/startServer.ts'
import { print, rounded, timeAt } from './load/longest.ts'

/**
 * How long `/api/health/live` waits beside four heavy questions at once: p99 and the longest of probes 20 ms apart, for as long as the
 * questions take and five seconds at least, one JSON object a line; `npm run -s bench:block` after a build. Once before anything was
 * asked (nobody's model is built yet), once more when it is. Each question comes from another network, or one of them would wait for itself.
 */
const P99_MS = 50
const LONGEST_MS = 400
const PROBE_EVERY_MS = 20
const LEAST_MS = 5000
const AT_ONCE = 4

/** Of all kinds of help, with everything that can be measured beside. */
const EVERYTHING = `types=all&nth=5&measures=${MEASURES.join(',')}`

const server = await startServer({ LOG_LEVEL: 'warn', TRUST_PROXY: '1' })
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
try {
  await besides('nothing', [])
  for (const time of ['first', 'again'])
    for (const [work, ask] of Object.entries(questions()))
      await besides(
        `${work}, asked ${time}`,
        Array.from({ length: AT_ONCE }, () => ask),
      )
} finally {
  agent.destroy()
  await server.stop()
}

type Ask = (n: number) => Promise<number>

function questions(): Record<string, Ask> {
  const gm = '/api/places/greater-manchester'
  const changes = (n: number) =>
    Array.from({ length: 50 }, (_, at) => ({ do: 'add', at: [-2.6 + at / 100, 53.4 + n / 50], types: ['food-bank'] }))
  return {
    'gaps of Greater Manchester × 4': (n) => answered(n, `${gm}/gaps?${EVERYTHING}&reach_m=${1600 + n}`),
    'gaps of England × 4': (n) => answered(n, `/api/places/england/gaps?${EVERYTHING}&reach_m=${1600 + n}`),
    'what-if with 50 changes × 4': (n) => answered(n, `${gm}/what-if`, { changes: changes(n), reach_m: 1600 + n }),
    'siting × 4': (n) => answered(n, `${gm}/siting`, { model: 'mclp', p: 10 + n, time_limit_s: 5 }),
  }
}

async function besides(work: string, asks: readonly Ask[]): Promise<void> {
  const times: number[] = []
  const began = performance.now()
  const asked = { left: asks.length }
  const asking = Promise.all(
    asks.map(async (ask, n) => {
      const status = await ask(n)
      asked.left--
      return status
    }),
  )
  while (asked.left > 0 || performance.now() - began < LEAST_MS) {
    times.push(await probe())
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS))
  }
  const [p99, longest] = [timeAt(times, 0.99), Math.max(...times)]
  print({
    work,
    answers: await asking,
    seconds: rounded((performance.now() - began) / 1000),
    probes: times.length,
    p99_ms: rounded(p99),
    longest_ms: rounded(longest),
    bar: { p99_ms: P99_MS, longest_ms: LONGEST_MS },
    reached: p99 <= P99_MS && longest <= LONGEST_MS,
    load: rounded(loadavg()[0]!),
  })
}

/** Milliseconds to the last byte, on a connection that is kept. */
function probe(): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get(`${server.url}/api/health/live`, { agent }, (answer) => {
      answer.resume().once('end', () => resolve(performance.now() - began))
    }).once('error', reject)
  })
}

/** @param n a network of their own for each who asks, @returns the status */
async function answered(n: number, path: string, json?: object): Promise<number> {
  const headers = { 'x-forwarded-for': `198.51.${n}.7` }
  const post = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(json) }
  const answer = await fetch(`${server.url}${path}`, json === undefined ? { headers } : post)
  await answer.arrayBuffer()
  return answer.status
}
