import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { startServer } from '../e2e/startServer.ts'

/**
 * What the first view of results weighs, as a browser that takes brotli receives it: one JSON object a line.
 * Run with `npm run -s bench:weight` after a build.
 */
const place = process.argv[2] ?? 'greater-manchester'
const outward = process.argv[3] ?? 'M16'

/** Bytes: HTML, styles and script together; listings and postcodes. */
const BARS = { page: 100_000, data: 65_000 }

const server = await startServer()
try {
  const html = await weigh(`/find/${place}?area=${outward}`)
  const page = html.text
  const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"|<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  )
  const styles = [...page.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map((found) => found[1] ?? '')
  const data = [...page.matchAll(/<link[^>]+rel="preload"[^>]+href="([^"]+)"/g)].map((found) => (found[1] ?? '').replaceAll('&amp;', '&'))
  const kinds = {
    html: html.bytes,
    css: await sum(styles),
    js: await sum(scripts),
    data: await sum([...new Set([...data, `/api/postcodes/${outward}`])]),
  }
  const total = kinds.html + kinds.css + kinds.js + kinds.data
  print({
    work: 'weight',
    view: `/find/${place}?area=${outward}`,
    encoding: 'br',
    ...kinds,
    total,
    requests: 2 + scripts.length + styles.length + data.length,
    bar: BARS,
    reached: kinds.html + kinds.css + kinds.js <= BARS.page && kinds.data <= BARS.data,
  })
  const service = /href="(\/service\/[^"?]+)/.exec(page)?.[1]
  if (service) print({ work: 'weight', view: '/service/:id', encoding: 'br', html: (await weigh(service)).bytes })
  const plan = await weigh('/plan/west-midlands')
  print({ work: 'weight', view: '/plan/west-midlands', encoding: 'br', html: plan.bytes })
} finally {
  await server.stop()
}

async function weigh(path: string): Promise<{ bytes: number; text: string }> {
  return await new Promise((resolve, reject) => {
    get(`${server.url}${path}`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        if (response.statusCode !== 200) {
          reject(new Error(`${path} answered ${response.statusCode}`))
          return
        }
        const text = (response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString('utf8')
        resolve({ bytes: body.length, text })
      })
    }).on('error', reject)
  })
}

async function sum(paths: readonly string[]): Promise<number> {
  const all = await Promise.all([...new Set(paths)].map(weigh))
  return all.reduce((total, { bytes }) => total + bytes, 0)
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
