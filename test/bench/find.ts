import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'

/**
 * From a press on a filter to the answers on screen, with 5,000 listings and the processor slowed down fourfold: median of 20
 * presses in milliseconds, and the same for the first press of each. One JSON object a line; `npm run -s bench:find` after a build.
 *
 * The listings are those of Greater Manchester, again and again, each time moved a little north, under new ids.
 */
const LISTINGS = 5000
const SLOWDOWN = 4
const PRESSES = 20
const BAR_MS = 200

const dataDir = makeData()
const server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
const browser = await openBrowser()
try {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })).newPage()
  for (const [view, asof] of [
    ['now', ''],
    ['as of February 2018', '&asof=2018-02-08T11:00'],
  ] as const) {
    await page.goto(`${server.url}/find/greater-manchester?area=M16${asof}`, { waitUntil: 'networkidle' })
    await page.getByText('Only what fits me').click()
    const client = await page.context().newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    for (const name of ['I have no referral or voucher', 'Halal', 'Open now', '5 to 10']) {
      const times: number[] = []
      for (let press = 0; press < PRESSES; press++) times.push(await pressToPaint(page, name))
      const sorted = times.toSorted((a, b) => a - b)
      const median = sorted[PRESSES / 2]!
      print({
        bench: 'find',
        listings: LISTINGS,
        view,
        filter: name,
        cpu_slowdown: SLOWDOWN,
        presses: PRESSES,
        median_ms: rounded(median),
        worst_ms: rounded(sorted.at(-1)!),
        of_bar: rounded(median / BAR_MS),
      })
    }
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
} finally {
  await browser.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/** From the press to the frame after the one that draws the new answers, by the browser's own clock. */
function pressToPaint(page: Page, name: string): Promise<number> {
  return page.getByLabel(name, { exact: true }).evaluate(
    (box) =>
      new Promise<number>((done) => {
        const began = performance.now()
        ;(box as HTMLInputElement).click()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => done(performance.now() - began))
          channel.port1.start()
          channel.port2.postMessage(null)
        })
      }),
  )
}

/** A data folder like ours, in which one place holds so many listings. */
function makeData(): string {
  const dir = mkdtempSync(join(tmpdir(), 'together-map-bench-'))
  for (const name of ['postcodes', 'placenames.json', 'programmes.json']) symlinkSync(resolve('data', name), join(dir, name))
  const place = 'greater-manchester'
  mkdirSync(join(dir, place))
  for (const name of ['areas.geojson', 'boundaries.geojson', 'areas.figures.json'])
    symlinkSync(resolve('data', place, name), join(dir, place, name))
  const { features } = JSON.parse(readFileSync(`data/${place}/services.geojson`, 'utf8')) as {
    features: { id: string; geometry: { coordinates: [number, number] } | null }[]
  }
  const many = Array.from({ length: LISTINGS }, (_, index) => {
    const feature = features[index % features.length]!
    const round = Math.floor(index / features.length)
    const id = `${String(index).padStart(8, '0')}${feature.id.slice(8)}`
    const [lon, lat] = feature.geometry?.coordinates ?? [0, 0]
    const geometry = feature.geometry === null ? null : { type: 'Point', coordinates: [lon, lat + round / 1000] }
    return { ...feature, id, geometry }
  })
  writeFileSync(join(dir, place, 'services.geojson'), JSON.stringify({ type: 'FeatureCollection', features: many }))
  const sources = JSON.parse(readFileSync(`data/${place}/sources.json`, 'utf8')) as { counts: { services: number; edge: number } }
  const counts = { ...sources.counts, services: LISTINGS, edge: 0 }
  writeFileSync(join(dir, place, 'sources.json'), JSON.stringify({ ...sources, counts }))
  return dir
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
