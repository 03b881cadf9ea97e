import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'

/**
 * Where the first answer stands after a search: one JSON object a line; `npm run -s bench:first` after a build.
 *
 * For each place, question, size, with and without script: y of the first card's top in the window (px, where the search leaves the reader),
 * its height, whole cards in the first screen, and presses from the first page. At 320 × 256 (1280 × 1024 at 400 %) what counts is the name.
 */
const SIZES = [
  { name: '360x740', width: 360, height: 740, topBar: 400, heightBar: 330, wholeBar: 1 },
  { name: '1280x800', width: 1280, height: 800, topBar: 240, heightBar: Infinity, wholeBar: 2 },
  { name: '320x256', width: 320, height: 256, topBar: Infinity, heightBar: Infinity, wholeBar: 0 },
] as const

const PLACES = [
  { place: 'B24 9AA', asof: null },
  { place: 'M16 0RA', asof: null },
  { place: 'M16 0RA', asof: '2018-02-08T11:00' },
  { place: 'BS3', asof: null },
  { place: 'CO1', asof: null },
] as const

const QUESTIONS = [
  { question: 'nothing', query: '' },
  { question: 'a bag of food', query: 'types=food-bank,food-pantry,community-fridge,community-grocer' },
  {
    question: 'food, no referral, children',
    query: 'types=food-bank,food-pantry,community-fridge,community-grocer&needs=no-referral&children=5-10',
  },
] as const

export interface FirstAnswer {
  top: number
  height: number
  /** Bottom of its name. */
  nameEnds: number
  whole: number
  headingTop: number
  presses: number
}

/** Types a place on the first page, presses *Find help*, then asks what is asked by the address that the filters would make. */
export async function firstAnswer(browser: Browser, url: string, ask: AskFirst): Promise<FirstAnswer> {
  const { width, height, script, place, asof, query } = ask
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: script, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    await page.goto(asof === null ? url : `${url}/?asof=${asof}`)
    if (script) await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
    await page.getByRole('textbox', { name: 'Your postcode or area' }).fill(place)
    await page.getByRole('button', { name: 'Find help' }).click()
    await page.locator('li[data-id]').first().waitFor()
    if (query !== '') await askMore(page, query)
    const presses = 1 + query.split('&').filter((part) => part !== '').length
    return { ...(await measure(page, height)), presses }
  } finally {
    await context.close()
  }
}

export interface AskFirst {
  width: number
  height: number
  script: boolean
  place: string
  asof: string | null
  query: string
}

/** The page that pressing the filters leads to; without script it stands at its heading, as the links there do. */
async function askMore(page: Page, query: string): Promise<void> {
  const here = new URL(page.url())
  const link = await page.locator('a[href^="/find/"][href*="area="], a[href^="/find/"]').first().getAttribute('href')
  const there = new URL(link ?? '', here)
  here.pathname = there.pathname
  for (const name of ['area', 'asof']) if (there.searchParams.has(name)) here.searchParams.set(name, there.searchParams.get(name)!)
  for (const [name, value] of new URLSearchParams(query)) here.searchParams.set(name, value)
  here.hash = 'answers'
  await page.goto(here.toString())
  await page.locator('li[data-id]').first().waitFor()
}

async function measure(page: Page, height: number): Promise<Omit<FirstAnswer, 'presses'>> {
  await page.waitForTimeout(300)
  return await page.evaluate((windowHeight) => {
    const cards = [...document.querySelectorAll('li[data-id]')].map((card) => card.getBoundingClientRect())
    const first = cards[0]!
    return {
      top: Math.round(first.top),
      height: Math.round(first.height),
      nameEnds: Math.round(document.querySelector('li[data-id] h3')!.getBoundingClientRect().bottom),
      whole: cards.filter(({ top, bottom }) => top >= 0 && bottom <= windowHeight).length,
      headingTop: Math.round(document.querySelector('#answers')!.getBoundingClientRect().top),
    }
  }, height)
}

if (import.meta.main) {
  const server = await startServer({ LOG_LEVEL: 'warn' })
  const browser = await openBrowser()
  try {
    for (const size of SIZES)
      for (const script of [true, false])
        for (const { place, asof } of PLACES)
          for (const { question, query } of QUESTIONS) {
            const found = await firstAnswer(browser, server.url, { ...size, script, place, asof, query })
            const reached =
              size.name === '320x256'
                ? found.headingTop >= 0 && found.nameEnds <= size.height
                : found.top <= size.topBar && found.height <= size.heightBar && found.whole >= size.wholeBar
            process.stdout.write(
              `${JSON.stringify({ work: 'first answer', size: size.name, script, place, asof, question, ...found, reached })}\n`,
            )
          }
  } finally {
    await browser.close()
    await server.stop()
  }
}
