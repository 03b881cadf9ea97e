import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIRST_PLACES, FIRST_QUESTIONS, FIRST_SIZES, firstAnswer, isInFirstScreen } from '../bench/first.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const MOST = 'food, no referral, children'
const THEN = '2018-02-08T11:00'

/** The hardest of what `npm run -s bench:first` measures: the most that can stand above the first card, and the longest card. */
it.each([
  ['360x740', true, 'B24 9AA', null, MOST],
  ['360x740', true, 'M16 0RA', THEN, MOST],
  ['360x740', true, 'BS3', null, 'nothing'],
  ['360x740', false, 'M16 0RA', THEN, MOST],
  ['1280x800', true, 'M16 0RA', null, MOST],
  ['1280x800', true, 'M16 0RA', THEN, MOST],
  ['1280x800', true, 'BS3', null, MOST],
  ['320x256', true, 'M16 0RA', THEN, MOST],
] as const)('at %s, script %s, the first answer stands in the first screen: %s, %s, %s', async (name, script, place, asof, question) => {
  const size = FIRST_SIZES.find((each) => each.name === name)!
  expect(FIRST_PLACES).toContainEqual({ place, asof })
  const found = await firstAnswer(browser, server.url, { ...size, script, place, asof, query: FIRST_QUESTIONS[question] })
  expect(isInFirstScreen(found, size), JSON.stringify(found)).toBe(true)
})

/** Layout shift (Layout Instability, WICG): the sum of what moved by itself, of 1; up to 0.05 is not felt. */
it.each([
  ['/find/greater-manchester?area=M16', 360, '.map-button:not(.to-come)'],
  ['/find/greater-manchester?area=M16', 1280, '.with-map .pin'],
  ['/plan/west-midlands', 1280, '.plan-finding strong'],
  ['/plan/west-midlands', 360, '.plan-finding strong'],
] as const)('nothing moves while %s comes to life at %s px', async (path, width, alive) => {
  const page = await browser.newPage({ viewport: { width, height: 740 } })
  await page.addInitScript(() => {
    const all = ((globalThis as { moved?: number[] }).moved = [] as number[])
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) all.push((shift as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(server.url + path)
  await page.locator(alive).first().waitFor()
  const moved = await page.evaluate(() => (globalThis as { moved?: number[] }).moved)
  expect((moved ?? [1]).reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.05)
  await page.close()
})
