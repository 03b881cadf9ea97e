import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** From this width on the map stands beside the list by itself. */
const BESIDE = 1152
const THEN = 'asof=2018-02-08T11:00'
const openMap = async (page: Page) => {
  const show = page.getByRole('button', { name: 'Show on a map' })
  if ((page.viewportSize()?.width ?? 0) < BESIDE) await show.click()
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

/** Light, dark, and, where room is short, written from right to left. */
const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
] as const

describe.each([
  [360, 740],
  [1280, 800],
])('at %i × %i', (width, height) => {
  it.each(SCREENS)('%s has no fault that axe can find, and does not scroll sideways', async (_, path, act) => {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'en-GB', reducedMotion: 'reduce' })
    if (path.startsWith('/plan/')) await emptyStreets(page)
    await openPage(page, server.url + path)
    await act?.(page)
    for (const [colorScheme, dir] of LOOKS.slice(0, width < 600 ? 3 : 2)) {
      await page.emulateMedia({ colorScheme })
      if (dir === 'rtl') await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      expect(await faults(page), `${colorScheme} ${dir}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width of the page').toBeLessThanOrEqual(width)
    }
    await page.close()
  })
})
