import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from './axe.ts'
import { emptyStreets } from './emptyStreets.ts'
import { openPage } from './openPage.ts'
import { withoutMap } from './plan/withoutMap.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const PHONE = { width: 360, height: 740 }
/** The map stands beside the list by itself. */
const DESK = { width: 1280, height: 800 }
const THEN = 'asof=2018-02-08T11:00'
const openMap = async (page: Page) => {
  await page.getByRole('button', { name: 'Show on a map' }).click()
  await mapDrawn(page)
}
const mapDrawn = async (page: Page) => {
  await page.locator('.pin').first().waitFor()
}
const openFirst = async (page: Page) => {
  await page.locator('li[data-id] h3 a').first().click()
  await page.getByText('How we know').first().waitFor()
}
const lookFor = (text: string) => async (page: Page) => {
  await page.getByRole('textbox').first().fill(text)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').first().waitFor()
}
const openFilters = async (page: Page) => {
  await page.getByText('Filter results').click()
}
const openOthers = async (page: Page) => {
  await page.getByText('Does not fit what you asked, and why').click()
}
const openReport = async (page: Page) => {
  await openFirst(page)
  await page.getByText('Tell us', { exact: true }).click()
}
const openShortlist = async (page: Page) => {
  for (const nth of [0, 1, 2]) await page.locator('.keep').nth(nth).click()
  await page.getByRole('link', { name: 'Look' }).click()
  await page.getByRole('button', { name: 'A sheet to print' }).click()
  await page.locator('.sheet').waitFor()
}
const planDrawn = async (page: Page) => {
  await page.locator('[data-ready]').waitFor({ state: 'attached' })
}
/** Every part of the question unfolded, with an answer beside it. */
const askedAll = async (page: Page) => {
  await page.locator('.plan-headline[aria-busy=false]').waitFor()
  await page.locator('.plan-panel details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')))
}
const tableUp = async (page: Page) => {
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.locator('.plan-sheet table').first().waitFor()
}
const howWorked = async (page: Page) => {
  await page
    .getByRole('button', { name: /^How was this worked out/ })
    .first()
    .click()
  await page.getByText('Code-Point Open').waitFor()
}
const figuresSaid = async (page: Page) => {
  await page.locator('.plan-headline').waitFor()
}
const reportWhole = async (page: Page) => {
  await page.locator('.plan-report[aria-busy=false]').waitFor()
}
/** On a phone they stand in the place of the questions. */
const answersUp = async (page: Page) => {
  await page.getByRole('button', { name: 'Answers', exact: true }).click()
  await page.locator('.plan-panels').first().waitFor()
}
const tab = (name: string) => async (page: Page) => {
  await answersUp(page)
  await page.getByRole('tab', { name, exact: true }).click()
  await page.locator('.strip-panel[aria-busy=false] h2').first().waitFor()
}
const sitesFound = async (page: Page) => {
  await answersUp(page)
  await page.getByRole('button', { name: 'Find sites', exact: true }).click()
  await page.locator('.sites-table').waitFor()
}
/** A client said, two places in the plan, every fold of the desk open. */
const planMade = async (page: Page) => {
  await page.locator('#refer-words').fill('food today, debt, hit by her partner; halal, baby')
  await page.keyboard.press('Enter')
  await page.locator('.refer-tabs').getByRole('button', { name: 'Options' }).click()
  await page.locator('.refer-option').first().waitFor()
  for (const at of [0, 1]) await page.locator('.refer-option').nth(at).locator('.add-to-plan').click()
  await page.locator('.refer details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')))
}
const planOnPhone = async (page: Page) => {
  await planMade(page)
  await page.locator('.refer-tabs').getByRole('button', { name: /^Plan/ }).click()
}
/** A hub put there and a place closed, as the browser keeps them. */
const keepScenario = (page: Page, place: string) =>
  page.addInitScript(
    ([key, text]) => localStorage.setItem(key!, text!),
    [
      `together-map:scenarios ${place}`,
      JSON.stringify({
        version: 1,
        current: '1',
        scenarios: [
          {
            id: '1',
            name: 'Langworthy on Saturdays',
            changes: [
              {
                do: 'add',
                at: [-2.289, 53.485],
                types: ['food-bank'],
                hours: 'Sa 09:00-12:00',
                capacity: 1,
                catchment: null,
                delivers: false,
              },
            ],
          },
        ],
      }),
    ],
  )

const SCREENS: [name: string, path: string, act?: (page: Page) => Promise<void>][] = [
  ['the first page', '/'],
  ['answers now', '/find/west-midlands?area=B24'],
  ['answers in 2018', `/find/greater-manchester?area=M16&${THEN}`],
  ['answers on the map', `/find/greater-manchester?area=M16&${THEN}`, openMap],
  ['an unknown postcode', '/find/greater-manchester', lookFor('M16 9ZZ')],
  ['one kind of help', '/find/greater-manchester?types=food-pantry'],
  ['what fits me', `/find/west-midlands?area=B24`, openFilters],
  ['answers in three groups', `/find/greater-manchester?area=M16&types=food-bank&when=today&needs=no-referral&${THEN}`, openOthers],
  ['nothing that fits', '/find/north-east-essex?types=baby-bank&needs=step-free,by-phone&when=now&languages=pl'],
  ['a listing that asks for a voucher', `/find/greater-manchester?area=M16&types=food-bank&${THEN}`, openFirst],
  ['a shortlist', `/find/greater-manchester?area=M16&types=food-bank&${THEN}`, openShortlist],
  ['a report', `/find/greater-manchester?area=M16&${THEN}`, openReport],
  ['helplines', '/helplines'],
  ['a council that no place holds', '/elsewhere/E08000035'],
  ['how a list gets on the map', '/your-place'],
  ['a listing', `/find/greater-manchester?area=M16&${THEN}`, openFirst],
  ['where this comes from', '/about'],
  ['the gap view', '/plan/north-east-essex', planDrawn],
  ['the gap view on Saturday', '/plan/north-east-essex?when=sat-10&show=distance', planDrawn],
  ['the gap view of England', '/plan/england', figuresSaid],
  ['the desk of a link worker', '/refer/west-midlands'],
  ['what could work for a client', `/refer/greater-manchester?${THEN}`, planMade],
  ['a plan for a client', `/refer/greater-manchester?${THEN}`, planOnPhone],
  ['a page that is not there', '/nowhere'],
]

/** Parts of the desk on one page, the map left out; of all but the first only what is shown by it is looked at. Each can be looked at alone. */
const DESK_PARTS: [name: string, act: (page: Page) => Promise<void>, within?: string][] = [
  ['all that may be asked', askedAll],
  ['a comparison and a scenario', answersUp, '.plan-strip'],
  ['how long', tab('How long'), '.plan-strip'],
  ['by deprivation', tab('By deprivation'), '.plan-strip'],
  ['what we do not know', tab('What we do not know'), '.plan-strip'],
  ['whom to ring', tab('Whom to ring'), '.plan-strip'],
  ['where next', sitesFound, '.sites'],
  ['how it was worked out', howWorked, '.how-worked:popover-open'],
]

type Look = readonly [size: { width: number; height: number }, colorScheme: 'light' | 'dark', dir: 'ltr' | 'rtl', forced?: 'active']
const AT_A_DESK: readonly Look[] = [
  [DESK, 'light', 'ltr'],
  [DESK, 'dark', 'ltr'],
]
/** Of a planner or a link worker, who may have set colours of their own. */
const FORCED: Look = [DESK, 'light', 'ltr', 'active']
/**
 * Every size, scheme and direction, each with all rules or with those that it can break; `npm run test:long` looks at each with each.
 */
const ALL_LOOKS: readonly Look[] =
  process.env.TEST_RUNS === undefined
    ? [
        [PHONE, 'light', 'ltr'],
        [PHONE, 'dark', 'rtl'],
        [DESK, 'dark', 'ltr'],
      ]
    : [[PHONE, 'light', 'ltr'], [PHONE, 'dark', 'ltr'], [PHONE, 'light', 'rtl'], ...AT_A_DESK]

/** One page for all screens of residents and workers, one for the planner's maps: to open one takes as long as to look at it. */
const pages = new Map<'plain' | 'streets', Page>()

/** Light, as wide as is asked, and with nothing kept from the screen before. */
async function pageFor(path: string, size: Look[0]): Promise<Page> {
  const kind = path.startsWith('/plan/') ? 'streets' : 'plain'
  const page = pages.get(kind) ?? (await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' }))
  if (!pages.has(kind)) {
    await page.addInitScript(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()))
    if (kind === 'streets') await emptyStreets(page)
    pages.set(kind, page)
  }
  await page.mouse.move(0, 0)
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return page
}

async function holds(path: string, act: ((page: Page) => Promise<void>) | undefined, looks: readonly Look[]): Promise<void> {
  const page = await pageFor(path, looks[0]![0])
  await openPage(page, server.url + path)
  await act?.(page)
  await looksWell(page, looks)
}

/** @param within selector of what alone is looked at */
async function looksWell(page: Page, looks: readonly Look[], within?: string): Promise<void> {
  let [stood, width] = ['', 0]
  for (const [size, colorScheme, dir, forced] of looks) {
    const name = `${size.width} × ${size.height}, ${forced === undefined ? colorScheme : 'forced colours'}, ${dir}`
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, forcedColors: forced ?? 'none' })
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir)
    const isSeen = size.width === width
    const stands = await standsAt(page)
    expect(await faults(page, !isSeen ? 'all' : stands === stood ? 'colours' : 'places', within), name).toEqual([])
    ;[stood, width] = [stands, size.width]
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of the page: ${name}`).toBeLessThanOrEqual(size.width)
  }
}

/** Where each part of the page stands: as long as it is the same, only colours can have gone wrong. */
const standsAt = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('body *'), (part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      return [part.tagName, x, y, width, height, part.scrollWidth, part.scrollHeight].join()
    }).join(' '),
  )

it.each(SCREENS)('%s has no fault that axe can find, and does not scroll sideways, on a phone and at a desk', (_, path, act) =>
  holds(path, act, /^\/(?:plan|refer)\//.test(path) ? [...ALL_LOOKS, FORCED] : ALL_LOOKS),
)

describe('the desk without its map', () => {
  let page: Page

  beforeAll(async () => {
    page = await browser.newPage({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce' })
    await withoutMap(page)
    await keepScenario(page, 'north-east-essex')
    await openPage(page, `${server.url}/plan/north-east-essex?when=mon-9,tue-12&compare=authorities`)
  })
  afterAll(() => page.close())

  it.each(DESK_PARTS)('has no fault that axe can find in %s, in forced colours neither', async (_, act, within) => {
    await page.setViewportSize(PHONE)
    await act(page)
    await looksWell(page, [...ALL_LOOKS, FORCED], within)
  })

  it('has none in its table', async () => {
    const table = await browser.newPage({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce' })
    await withoutMap(table)
    await openPage(table, `${server.url}/plan/north-east-essex`)
    await tableUp(table)
    await looksWell(table, [...ALL_LOOKS, FORCED])
    await table.close()
  })

  it('has none in the report of a scenario', async () => {
    const report = await browser.newPage({ viewport: PHONE, locale: 'en-GB', reducedMotion: 'reduce' })
    await withoutMap(report)
    await keepScenario(report, 'greater-manchester')
    await openPage(report, `${server.url}/plan/greater-manchester?within=E08000006&reach=1200&when=sat-9..11&view=report`)
    await reportWhole(report)
    await looksWell(report, [...ALL_LOOKS, FORCED])
    await report.close()
  })
})

it('answers with the map beside them at a desk have no fault that axe can find', () =>
  holds(`/find/greater-manchester?area=M16&${THEN}`, mapDrawn, AT_A_DESK))
