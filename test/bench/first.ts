import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'

/**
 * Where the first answer stands after a search: one JSON object a line; `npm run -s bench:first` after a build.
 *
 * For each place, question, size, with and without script: y of the first card's top in the window (px, where the search leaves the reader),
 * its height, whole cards in the first screen, and presses from the first page. At 320 × 256 (1280 × 1024 at 400 %) what counts is the name.
 */
export const FIRST_SIZES = [
  { name: '360x740', width: 360, height: 740, topBar: 400, heightBar: 330, wholeBar: 1 },
  { name: '1280x800', width: 1280, height: 800, topBar: 240, heightBar: Infinity, wholeBar: 2 },
  { name: '320x256', width: 320, height: 256, topBar: Infinity, heightBar: Infinity, wholeBar: 0 },
] as const

export const FIRST_PLACES = [
  { place: 'B24 9AA', asof: null },
  { place: 'M16 0RA', asof: null },
  { place: 'M16 0RA', asof: '2018-02-08T11:00' },
  { place: 'BS3', asof: null },
  { place: 'CO1', asof: null },
] as const

/** What is asked, as the address says it. */
export const FIRST_QUESTIONS = {
  nothing: '',
  'a bag of food': 'types=food-bank,food-pantry,community-fridge,community-grocer',
  'food, no referral, children': 'types=food-bank,food-pantry,community-fridge,community-grocer&needs=no-referral&children=5-10',
} as const

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

/** The page that pressing the filters leads to: the answer to what a filter's button posts, or the address of a filter's link. */
async function askMore(page: Page, query: string): Promise<void> {
  const button = page.locator('button.chip[name="ask"]').first()
  if ((await button.count()) > 0) {
    const asked = await button.getAttribute('value')
    await button.evaluate((element: HTMLButtonElement, value) => void (element.value = value), askedToo(asked ?? '', query))
    await button.click()
  } else {
    const link = await page.locator('a.chip[href^="/find/"]').first().getAttribute('href')
    const { pathname, search } = new URL(link ?? '', page.url())
    await page.goto(new URL(`${pathname}?${askedToo(search, query)}#answers`, page.url()).href)
  }
  await page.locator('li[data-id]').first().waitFor()
}

/** @param search of a filter: where it asks, and of which day, stays */
function askedToo(search: string, query: string): string {
  const kept = new URLSearchParams(search)
  const asked = new URLSearchParams(query)
  for (const name of ['area', 'asof']) if (kept.has(name)) asked.set(name, kept.get(name) ?? '')
  return asked.toString()
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

/** Whether an answer reaches the bars of a size. */
export const isInFirstScreen = (found: FirstAnswer, size: (typeof FIRST_SIZES)[number]): boolean =>
  size.name === '320x256'
    ? found.headingTop >= 0 && found.nameEnds <= size.height
    : found.top <= size.topBar && found.height <= size.heightBar && found.whole >= size.wholeBar

if (import.meta.main) {
  const server = await startServer({ LOG_LEVEL: 'warn' })
  const browser = await openBrowser()
  try {
    for (const size of FIRST_SIZES)
      for (const script of [true, false])
        for (const { place, asof } of FIRST_PLACES)
          for (const [question, query] of Object.entries(FIRST_QUESTIONS)) {
            const found = await firstAnswer(browser, server.url, { ...size, script, place, asof, query })
            const row = {
              work: 'first answer',
              size: size.name,
              script,
              place,
              asof,
              question,
              ...found,
              reached: isInFirstScreen(found, size),
            }
            process.stdout.write(`${JSON.stringify(row)}\n`)
          }
  } finally {
    await browser.close()
    await server.stop()
  }
}
