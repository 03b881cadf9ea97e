import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { writeDigests } from '../../data/build/writeDigests.ts'
import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'

/**
 * From a press on a filter to the answers on screen, with the processor slowed down fourfold: median of 20 presses in milliseconds, and
 * the worst of them. One JSON object a line; `npm run -s bench:find` after a build.
 *
 * Greater Manchester as it is; then 5,000 listings: its own again and again, each time moved a little north, under new ids.
 */
const MANY = 5000
const SLOWDOWN = 4
const PRESSES = 20
const BAR_MS = 200
const PLACE = 'greater-manchester'

const browser = await openBrowser()
try {
  await press('data')
  const many = makeData()
  try {
    await press(many)
  } finally {
    rmSync(many, { recursive: true, force: true })
  }
} finally {
  await browser.close()
}

async function press(dataDir: string): Promise<void> {
  const server = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  try {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })).newPage()
    const { counts } = JSON.parse(readFileSync(join(dataDir, PLACE, 'sources.json'), 'utf8')) as Sources
    for (const [view, asof] of [
      ['now', ''],
      ['as of February 2018', '&asof=2018-02-08T11:00'],
    ] as const) {
      await page.goto(`${server.url}/find/${PLACE}?area=M16${asof}`, { waitUntil: 'networkidle' })
      await page.getByText('Filter results').click()
      const client = await page.context().newCDPSession(page)
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
      for (const filter of ['I have no referral or voucher', 'Halal', 'Open now', '5 to 10']) {
        const times: number[] = []
        for (let time = 0; time < PRESSES; time++) times.push(await pressToPaint(page, filter))
        const sorted = times.toSorted((a, b) => a - b)
        const [median, worst] = [sorted[PRESSES / 2]!, sorted.at(-1)!]
        const row = { work: 'find', listings: counts.services + counts.edge, view, filter, cpu_slowdown: SLOWDOWN, presses: PRESSES }
        print({ ...row, median_ms: rounded(median), worst_ms: rounded(worst), bar: BAR_MS, reached: median <= BAR_MS })
      }
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    }
  } finally {
    await server.stop()
  }
}

interface Sources {
  counts: { services: number; edge: number }
}

/** From the press to the frame after the one that draws the new answers, by the browser's own clock. */
function pressToPaint(page: Page, name: string): Promise<number> {
  return page
    .locator('label', { hasText: name })
    .first()
    .locator('input')
    .evaluate(
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
  for (const name of ['england', 'postcodes', 'placenames.json', 'programmes.json']) symlinkSync(resolve('data', name), join(dir, name))
  mkdirSync(join(dir, PLACE))
  for (const name of ['areas.geojson', 'boundaries.geojson', 'water.json'])
    symlinkSync(resolve('data', PLACE, name), join(dir, PLACE, name))
  const { features } = JSON.parse(readFileSync(`data/${PLACE}/services.geojson`, 'utf8')) as {
    features: { id: string; geometry: { coordinates: [number, number] } | null }[]
  }
  const many = Array.from({ length: MANY }, (_, index) => {
    const feature = features[index % features.length]!
    const round = Math.floor(index / features.length)
    const id = `${String(index).padStart(8, '0')}${feature.id.slice(8)}`
    const [lon, lat] = feature.geometry?.coordinates ?? [0, 0]
    const geometry = feature.geometry === null ? null : { type: 'Point', coordinates: [lon, lat + round / 1000] }
    return { ...feature, id, geometry }
  })
  writeFileSync(join(dir, PLACE, 'services.geojson'), JSON.stringify({ type: 'FeatureCollection', features: many }))
  const sources = JSON.parse(readFileSync(`data/${PLACE}/sources.json`, 'utf8')) as Sources
  const counts = { ...sources.counts, services: MANY, edge: 0 }
  writeFileSync(join(dir, PLACE, 'sources.json'), JSON.stringify({ ...sources, counts }))
  writeDigests(dir)
  return dir
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
