import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { startServer, type RunningServer } from '../e2e/startServer.ts'
import { print, rounded, timeAt } from './load/longest.ts'

/**
 * What a start takes, in the middle of five: seconds to the first answer, seconds of processor, and memory: at rest, after 200 ordinary
 * requests, and after heavy questions of a place to the threads; one JSON object a line; `npm run -s bench:start` after a build. The first
 * start fills what is kept of compiled files and is not counted.
 */
const RUNS = 5
const REST_MS = 5000
const REQUESTS = 200
const HEAVY_AT_ONCE = 4
const BARS = { wall_s: 2, cpu_s: 2, at_rest_mb: 250, after_requests_mb: 250, with_pool_mb: 400 }
type Figure = keyof typeof BARS

/** Of Linux: clock ticks a second. */
const TICKS = 100

const PLACES = ['greater-manchester', 'west-midlands', 'bristol-area', 'north-east-essex']

await started()
const runs: Record<Figure, number>[] = []
for (let run = 0; run < RUNS; run++) runs.push(await started())
for (const [work, bar] of Object.entries(BARS)) {
  const figures = runs.map((run) => run[work as Figure])
  const figure = timeAt(figures, 0.5)
  print({ work, figure: rounded(figure), runs: figures.map(rounded), bar, reached: figure <= bar, load: rounded(loadavg()[0]!) })
}

async function started(): Promise<Record<Figure, number>> {
  const began = performance.now()
  const server = await startServer({ LOG_LEVEL: 'warn' })
  const [wall_s, cpu_s] = [(performance.now() - began) / 1000, processorS(server)]
  try {
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    const at_rest_mb = residentMb(server)
    for (let n = 0; n < REQUESTS; n++) await asked(server, ordinary(n))
    const after_requests_mb = residentMb(server)
    await Promise.all(Array.from({ length: HEAVY_AT_ONCE }, (_, n) => asked(server, heavy(n))))
    return { wall_s, cpu_s, at_rest_mb, after_requests_mb, with_pool_mb: residentMb(server) }
  } finally {
    await server.stop()
  }
}

/** Pages, searches and listings of all places, each from somewhere else. */
function ordinary(n: number): string {
  const place = PLACES[Math.floor(n / 4) % PLACES.length]!
  const near = `${(-1.5 - (n % 60) / 100).toFixed(2)},${(52 + (n % 40) / 100).toFixed(2)}`
  return [`/find/${place}?area=M${(n % 9) + 1}`, `/api/places/${place}/search?near=${near}`, `/api/places/${place}/services`, '/'][n % 4]!
}

function heavy(n: number): string {
  return `/api/places/greater-manchester/gaps?types=all&nth=5&reach_m=${1600 + n}`
}

async function asked({ url }: RunningServer, path: string): Promise<void> {
  const answer = await fetch(`${url}${path}`)
  await answer.arrayBuffer()
  // A thread that has no time says so, and takes its memory all the same.
  if (answer.status >= 400 && answer.status !== 503) throw new Error(`${path} was answered with ${answer.status}`)
}

function processorS({ pid }: RunningServer): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

function residentMb({ pid }: RunningServer): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
}
