import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import autocannon from 'autocannon'
import { startServer } from '../e2e/startServer.ts'
import { print, rounded } from './load/longest.ts'

/**
 * What the server stands, against a static asset of the same run; one JSON object a line, `npm run -s bench:load` after a build.
 *
 * Asked again: 100 connections, ten seconds each, the same question; p99 in milliseconds and errors. Beside: the asset on 100 more
 * while the question is asked so: as many connections again, so that one who waits has twice as many before them. Asked first: processor time of the server a request, each question another, as often as the asset's.
 */
const CONNECTIONS = 100
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10)
const P99_TIMES = 3
const FIRST = 40
/** Of the asset's processor time, before: 107 for pages, 34 for search, 78 for gaps; a third and a half of it. */
const FIRST_TIMES = { listing: 36, search: 17, 'results page': 36, gaps: 39 } as const

const GM = 'greater-manchester'
/** Outward codes in it, as many as are asked of. */
const AREAS = ['M', 'OL', 'SK', 'BL', 'WN'].flatMap((letters) =>
  Array.from({ length: 46 }, (_, n) => `${letters}${n + 1}`).filter((code) => existsSync(`data/postcodes/${code}.json`)),
)
const ids = (JSON.parse(readFileSync(`data/${GM}/services.geojson`, 'utf8')) as { features: { id: string }[] }).features.map(({ id }) => id)
/** The script that every page begins with. */
const asset = /src="(\/assets\/[^"]+\.js)"/.exec(readFileSync('dist/client/index.html', 'utf8'))![1]!

/** The n-th question of a kind: each differs from all others. */
const QUESTIONS: Readonly<Record<keyof typeof FIRST_TIMES, (n: number) => string>> = {
  listing: (n) => `/service/${ids[n]!}`,
  search: (n) => `/api/places/${GM}/search?near=${(-2.2 - n / 1000).toFixed(n === 0 ? 2 : 3)},53.45`,
  'results page': (n) => `/find/${GM}?area=${AREAS[n]!}`,
  gaps: (n) => `/api/places/${GM}/gaps?reach_m=${1600 + n}`,
}

let asked = 0

const server = await startServer({ LOG_LEVEL: 'warn', TRUST_PROXY: '1' })
try {
  const own = await load(asset)
  print({ work: 'asset', ...own, load: rounded(loadavg()[0]!) })
  for (const [work, question] of Object.entries(QUESTIONS)) await again(work, question(0), own.p99_ms)
  const ownMs = await assetMs()
  for (const [work, question] of Object.entries(QUESTIONS)) {
    const ms = await firstMs((n) => question(n + 1))
    const [times, bar] = [ms / ownMs, FIRST_TIMES[work as keyof typeof FIRST_TIMES]]
    print({
      work: `${work}, asked first`,
      cpu_ms: rounded(ms),
      of_asset: rounded(times),
      bar,
      reached: times <= bar,
      load: rounded(loadavg()[0]!),
    })
  }
} finally {
  await server.stop()
}

async function again(work: string, path: string, ownMs: number): Promise<void> {
  await fetch(`${server.url}${path}`, { headers: { ...fromSomewhere(), 'accept-encoding': 'identity' } }).then((answer) =>
    answer.arrayBuffer(),
  )
  const [heavy, beside] = await Promise.all([load(path), load(asset)])
  const busy = rounded(loadavg()[0]!)
  const only = await load(path)
  const times = only.p99_ms / ownMs
  print({
    work: `${work}, asked again`,
    ...only,
    of_asset: rounded(times),
    bar: P99_TIMES,
    reached: times <= P99_TIMES && only.errors === 0,
    load: busy,
  })
  const slower = beside.p99_ms / ownMs
  const reached = slower <= P99_TIMES && beside.errors + heavy.errors === 0
  print({ work: `asset beside ${work}`, ...beside, of_alone: rounded(slower), bar: P99_TIMES, reached, load: busy })
}

async function load(path: string): Promise<{ a_second: number; p50_ms: number; p99_ms: number; errors: number }> {
  const { latency, requests, errors, timeouts, non2xx } = await autocannon({
    url: `${server.url}${path}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [{ setupRequest: (one) => ({ ...one, headers: { ...one.headers, ...fromSomewhere() } }) }],
  })
  return {
    a_second: Math.round(requests.average),
    p50_ms: latency.p50,
    p99_ms: Math.max(1, latency.p99),
    errors: errors + timeouts + non2xx,
  }
}

/** Another network each time, so that what one may ask a minute bounds nothing here. */
function fromSomewhere(): Record<string, string> {
  asked++
  return { 'x-forwarded-for': `${20 + (asked >> 16)}.${(asked >> 8) & 255}.${asked & 255}.9` }
}

/** Processor time of the server a request, its threads included, one after another and warm, in milliseconds. */
async function firstMs(path: (n: number) => string): Promise<number> {
  const ask = async (n: number): Promise<void> =>
    void (await (await fetch(`${server.url}${path(n)}`, { headers: fromSomewhere() })).arrayBuffer())
  for (let n = 0; n < FIRST; n++) await ask(n)
  const before = cpuMs()
  for (let n = 0; n < FIRST; n++) await ask(FIRST + n)
  return (cpuMs() - before) / FIRST
}

/** The same of the asset, of which many are needed to take a hundredth of a second. */
async function assetMs(): Promise<number> {
  const all = 2000
  const before = cpuMs()
  for (let n = 0; n < all; n++) await (await fetch(`${server.url}${asset}`, { headers: fromSomewhere() })).arrayBuffer()
  return (cpuMs() - before) / all
}

/** User and system time in hundredths of a second stand in fields 14 and 15 of `proc_pid_stat(5)`. */
function cpuMs(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
