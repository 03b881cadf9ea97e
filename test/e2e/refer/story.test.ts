import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { connectBrowser, sharedServer } from '../shared.ts'
import { atDesk, firstFor, nameOf, say } from './desk.ts'

const server = sharedServer()
const DESK = { viewport: { width: 1280, height: 800 }, locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] }
/** A parent with two children under five, halal, no voucher, evenings only. */
const HEARD = 'needs food today, nappies, debt advice and company; baby and a 3 year old, halal, no voucher, evenings only'
const NEEDS = ['Food today', 'Nappies', 'Debt advice', 'Company']
/** What must not go out: what was said of the client, in any of the words that a page might use for it. */
const OF_CLIENT = /halal|under 1|1 to 4|child|baby|evening|voucher they|no voucher|M16|0RA|nappies|debt advice|lonel/i

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await connectBrowser()
})
afterEach(() => context?.close())
afterAll(() => browser?.close())

async function desk(path: string) {
  context = await browser.newContext(DESK)
  return atDesk(await context.newPage(), server.url + path)
}

const planned = (page: Page) => page.locator('.plan-list > li')
const hrefOf = async (page: Page, name: string): Promise<string> =>
  decodeURIComponent((await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '')

it('makes a plan for a parent in M16 on a Thursday in 2018 in at most 40 actions, prints it, texts it, and opens it from its link elsewhere', async () => {
  const worker = await desk('/refer/greater-manchester?asof=2018-02-08T11:00')
  const { page } = worker
  await say(worker, HEARD, 'M16 0RA')
  expect(await page.locator('.refer-needs li > span').allInnerTexts()).toEqual(NEEDS)
  const chosen: string[] = []
  for (const need of NEEDS) {
    const first = firstFor(page, need)
    chosen.push(await nameOf(first))
    expect((await first.locator('.refer-reasons li').allInnerTexts()).length, need).toBeGreaterThan(1)
    await worker.press(first.getByRole('button', { name: 'Add to plan' }))
  }
  // A place that is good for two needs stands once.
  expect(await planned(page).count()).toBe(new Set(chosen).size)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?asof=2018-02-08T11:00')

  await worker.press(page.getByRole('button', { name: 'A sheet for the client' }))
  const sheet = page.getByRole('dialog')
  await sheet.locator('svg, img').first().waitFor()
  const printed = await sheet.innerText()
  for (const name of chosen) expect(printed).toContain(name)
  await worker.key('Escape')

  const text = await hrefOf(page, 'Text message')
  for (const name of new Set(chosen)) expect(text).toContain(name.slice(0, 12))
  await worker.press(page.getByRole('button', { name: 'Copy the link' }))
  await page.getByText('Copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('')
  expect(await worker.actions()).toBeLessThanOrEqual(40)
  // What is heard and where, each typed and entered: 4. Four needs added, the sheet opened and left, the link copied: 7.
  expect(await worker.actions()).toBe(11)

  const mail = await hrefOf(page, 'Mail')
  for (const out of [text, mail, decodeURIComponent(link)]) expect(withoutNames(out, chosen)).not.toMatch(OF_CLIENT)
  expect(withoutNames(await page.locator('.sent-text').textContent(), chosen)).not.toMatch(OF_CLIENT)

  const elsewhere = await browser.newContext(DESK)
  const other = await elsewhere.newPage()
  await other.goto(link)
  for (const name of new Set(chosen)) await other.getByText(name, { exact: true }).first().waitFor()
  await elsewhere.close()
})

it('explains in B24 whom to ring first, takes three answers, and matches anew', async () => {
  const worker = await desk('/refer/west-midlands?asof=2026-11-24T11:00')
  const { page } = worker
  await say(worker, HEARD, 'B24 9AA')
  await worker.press(page.locator('#call-sheet > summary'))
  const calls = page.locator('.call-place')
  const [ringFirst] = await calls.all()
  expect(await ringFirst!.locator('.quiet').first().innerText()).not.toBe('')
  const name = await ringFirst!.locator('h3').innerText()
  const questions = ringFirst!.locator('fieldset')
  expect(await questions.count()).toBeGreaterThanOrEqual(3)
  await worker.press(questions.nth(0).getByRole('button', { name: 'Yes', exact: true }))
  await worker.press(questions.nth(1).getByRole('button', { name: 'Yes', exact: true }))
  await worker.press(questions.last().getByRole('button', { name: 'Full', exact: true }))
  await page.locator('.call-refined', { hasText: /\w/ }).waitFor()
  // It is full: it stands no longer among what could work, and says so where it does not fit.
  expect(await page.locator('.refer-option h4 bdi').allInnerTexts()).not.toContain(name)
  const against = page.locator('.refer-against', { hasText: name }).first()
  await against.locator('summary').click()
  await against.locator('li', { hasText: name }).getByText(/full/).waitFor()
})

it('lets a plan be made by keyboard alone', async () => {
  const { page } = await desk('/refer/greater-manchester?asof=2018-02-08T11:00')
  await page.keyboard.press('/')
  await page.keyboard.type('food today, company')
  await page.keyboard.press('Enter')
  await page.locator('.refer-option').first().waitFor()
  await page.locator('#refer-words').press('Tab')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = page.locator('.refer-option').nth(1)
  await expect.poll(() => second.evaluate((option) => option === document.activeElement)).toBe(true)
  await page.keyboard.press('a')
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect.poll(() => planned(page).count()).toBe(2)
  await page.keyboard.press('p')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Next option').waitFor()
})

/** Names of places say of themselves what they like. */
const withoutNames = (text: string | null, names: readonly string[]): string =>
  names.reduce((left, name) => left.replaceAll(name, ''), text ?? '')
