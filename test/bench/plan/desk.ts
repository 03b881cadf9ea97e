import type { Browser, Page } from 'playwright-core'
import type { BenchLine } from './row.ts'

/** Presses of each kind; the median counts. */
const TIMES = 7
const LATER = ['week', 'wait', 'ring', 'ground'] as const

interface Marked {
  part: string
  number: number
  ms: number
}

/** What the desk's thread took since it was asked anew, by part: once the question that is on screen is answered whole. */
const marks = (page: Page): Promise<Marked[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('desk '))
      .map((entry) => {
        const { number, ms } = (entry as PerformanceMark).detail as { number: number; ms: number }
        return { part: entry.name.slice(5), number, ms }
      }),
  )

/** Changes the address as a control does, and waits until the last part of the answer has come. */
async function askAnew(page: Page, search: string): Promise<Map<string, number>> {
  const before = (await marks(page)).reduce((most, { number }) => Math.max(most, number), 0)
  await page.evaluate((to) => {
    history.replaceState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  await page.waitForFunction(
    (last) =>
      performance.getEntriesByName('desk ground').some((entry) => ((entry as PerformanceMark).detail as { number: number }).number > last),
    before,
    { timeout: 60_000 },
  )
  const all = await marks(page)
  const newest = all.reduce((most, { number }) => Math.max(most, number), 0)
  return new Map(all.filter(({ number }) => number === newest).map(({ part, ms }) => [part, ms]))
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

interface Seen {
  shift: number
  longTasks: { start: number; ms: number }[]
  /** Runs of script that took 5 ms or more. */
  scripts: { start: number; ms: number }[]
}

/** From the first paint on: how far things jump, and which tasks keep the page from answering. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: Seen = { shift: 0, longTasks: [], scripts: [] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ start: startTime, ms: duration })
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as (PerformanceEntry & { scripts: PerformanceEntry[] })[])
        for (const { startTime, duration } of scripts) seen.scripts.push({ start: startTime, ms: duration })
    }).observe({ type: 'long-animation-frame', buffered: true })
  })

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen)

/** The bars of the desk, on one place. */
export async function deskBench(browser: Browser, url: string, place: string): Promise<BenchLine[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    await page.route('**/tiles/**', (route) => route.fulfill({ status: 404 }))
    await watch(page)
    await page.goto(`${url}/plan/${place}`)
    await page.locator('.plan-headline[aria-busy=false] .plan-finding').waitFor({ timeout: 60_000 })
    // What the headline says has come; it is drawn at once.
    const headline = await page.evaluate(() => performance.getEntriesByName('desk gaps')[0]?.startTime ?? NaN)
    await page.locator('[data-ready]').waitFor({ timeout: 120_000 })
    const idle = await page.evaluate(() => performance.now())
    const mapScript = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').find(({ name }) => /choropleth.*\.js/.test(name)) as PerformanceResourceTiming | undefined,
    )
    const reaches: Map<string, number>[] = []
    for (let time = 0; time < TIMES; time++) reaches.push(await askAnew(page, `?reach=${800 + 100 * time}`))
    const { shift, longTasks, scripts } = await seenIn(page)
    const longest = (from: number, to: number): number =>
      longTasks.filter(({ start }) => start >= from && start < to).reduce((most, { ms }) => Math.max(most, ms), 0)
    const scriptIn = (task: Seen['longTasks'][number]): number =>
      scripts.filter(({ start }) => start >= task.start && start < task.start + task.ms).reduce((sum, { ms }) => sum + ms, 0)
    const longestScript = Math.max(0, ...longTasks.filter(({ start }) => start >= idle).map(scriptIn))
    const of = (part: string): number => median(reaches.map((each) => each.get(part) ?? NaN))
    return [
      { work: `${place}: a change of reach, headline, map, table and bars`, figure: of('gaps'), unit: 'ms', bar: 100 },
      ...LATER.map((part): BenchLine => ({ work: `${place}: ${part}`, figure: of(part), unit: 'ms', bar: 500 })),
      { work: `${place}: longest task before the map is idle`, figure: longest(0, idle), unit: 'ms', bar: 600 },
      { work: `${place}: longest task after`, figure: longest(idle, Infinity), unit: 'ms', bar: 100 },
      // The rest is style, layout, and the wait until software has drawn the map, where there is no graphics card.
      { work: `${place}: most script in a task after`, figure: longestScript, unit: 'ms', bar: 100 },
      { work: `${place}: layout shift`, figure: shift, unit: 'score', bar: 0.05 },
      {
        work: `${place}: headline, before the script of the map was there`,
        figure: headline,
        unit: 'ms',
        bar: mapScript?.responseEnd ?? Infinity,
      },
    ]
  } finally {
    await context.close()
  }
}
