import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { AreaFigures } from '../../../core/place/area.ts'
import { mulberry32 } from '../gap/world.ts'

/** What a planner waits for at `/plan/england`, in ms. */
export interface EnglandFigures {
  services: number
  /** From the file being given until it is read. */
  readMs: number
  /** From then until the headline of all 33,755 areas is there. */
  firstFiguresMs: number
  /** From another reach being chosen until its figures are there. */
  nextFiguresMs: number
  /** Longest tasks of the page's own thread: until its map is there, and from then on. */
  longestTaskMs: { before: number; after: number }
}

const [SERVICES, SEED, JITTER_DEGREES] = [10_000, 20_261_129, 0.005] as const

/** Gives `/plan/england` a list of 10,000 places, drawn by areas with a stated seed. @param url of a server of this build; @param page a new one */
export async function englandBench(page: Page, url: string): Promise<EnglandFigures> {
  await page.addInitScript(() => {
    const tasks: [number, number][] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration])
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(`${url}/plan/england?types=food-bank`)
  await page.locator('.region-map').waitFor()
  await page.waitForTimeout(1000)
  const idle = await page.evaluate(() => performance.now())
  await page.evaluate(() => performance.mark('given'))
  await page.locator('.own-choose input').setInputFiles({ name: 'drawn.csv', mimeType: 'text/csv', buffer: Buffer.from(drawn()) })
  await marked(page, 'own-list-figures', 1)
  const [given, read, figures] = await page.evaluate(() =>
    ['given', 'own-list-read', 'own-list-figures'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
  )
  await page.waitForTimeout(500)
  const seen = await page.evaluate(() => performance.getEntriesByName('own-list-figures').length)
  const asked = await page.evaluate(() => performance.now())
  await page.getByLabel('What counts as near').selectOption('10')
  await marked(page, 'own-list-figures', seen + 1)
  const next = await page.evaluate(() => performance.getEntriesByName('own-list-figures').at(-1)!.startTime)
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: [number, number][] }).tasks)
  const longest = (wanted: (start: number) => boolean): number =>
    tasks.reduce((most, [start, ms]) => (wanted(start) ? Math.max(most, ms) : most), 0)
  return {
    services: SERVICES,
    readMs: Math.round(read! - given!),
    firstFiguresMs: Math.round(figures! - read!),
    nextFiguresMs: Math.round(next - asked),
    longestTaskMs: { before: longest((start) => start < idle), after: longest((start) => start >= idle) },
  }
}

const marked = (page: Page, name: string, times: number) =>
  page.waitForFunction(([mark, least]) => performance.getEntriesByName(mark).length >= least, [name, times] as const)

function drawn(): string {
  const { columns, count } = AreaFigures.parse(JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')))
  const random = mulberry32(SEED)
  const jittered = (degrees: number): string => (degrees + (2 * random() - 1) * JITTER_DEGREES).toFixed(5)
  const rows = Array.from({ length: SERVICES }, (_, nth) => {
    const area = Math.floor(random() * count)
    return `Drawn place ${nth},${jittered(columns.lat[area]!)},${jittered(columns.lon[area]!)}`
  })
  return `name,lat,lon\n${rows.join('\n')}\n`
}
