import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults } from './axe.ts'
import { emptyStreets } from './emptyStreets.ts'
import { openPage } from './openPage.ts'
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
  await page.locator('.plan-finding strong').first().waitFor()
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
  ['the gap view', '/plan/west-midlands', planDrawn],
  ['the gap view on Saturday', '/plan/bristol-area?when=sat-10&show=distance', planDrawn],
  ['the gap view, all that may be asked', '/plan/greater-manchester?when=mon-9,tue-12', askedAll],
  ['the gap view, its table', '/plan/bristol-area', tableUp],
  ['the gap view, how it was worked out', '/plan/bristol-area', howWorked],
  ['the gap view of England', '/plan/england', figuresSaid],
  ['a page that is not there', '/nowhere'],
]

type Look = readonly [size: { width: number; height: number }, colorScheme: 'light' | 'dark', dir: 'ltr' | 'rtl']
const AT_A_DESK: readonly Look[] = [
  [DESK, 'light', 'ltr'],
  [DESK, 'dark', 'ltr'],
]
/** Light, dark, and, where room is short, written from right to left; then the same page made wider. */
const ALL_LOOKS: readonly Look[] = [[PHONE, 'light', 'ltr'], [PHONE, 'dark', 'ltr'], [PHONE, 'light', 'rtl'], ...AT_A_DESK]

async function holds(path: string, act: ((page: Page) => Promise<void>) | undefined, looks: readonly Look[]): Promise<void> {
  const page = await browser.newPage({ viewport: looks[0]![0], locale: 'en-GB', reducedMotion: 'reduce' })
  if (path.startsWith('/plan/')) await emptyStreets(page)
  await openPage(page, server.url + path)
  await act?.(page)
  for (const [size, colorScheme, dir] of looks) {
    const name = `${size.width} × ${size.height}, ${colorScheme}, ${dir}`
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir)
    expect(await faults(page, colorScheme === 'dark' || dir === 'rtl'), name).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of the page: ${name}`).toBeLessThanOrEqual(size.width)
  }
  await page.close()
}

it.each(SCREENS)('%s has no fault that axe can find, and does not scroll sideways, on a phone and at a desk', (_, path, act) =>
  holds(path, act, ALL_LOOKS),
)

it('answers with the map beside them at a desk have no fault that axe can find', () =>
  holds(`/find/greater-manchester?area=M16&${THEN}`, mapDrawn, AT_A_DESK))
