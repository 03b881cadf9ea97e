import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faults } from '../axe.ts'
import { connectBrowser, sharedServer } from '../shared.ts'
import { atDesk } from './desk.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

interface Look {
  width: number
  /** Of the page; 112.5 % is ours, so that 225 % is text doubled. */
  text: '' | '225%'
  dir: 'ltr' | 'rtl'
}
/** WCAG 2.2, 1.4.4 and 1.4.10: text doubled on a phone; 320 px, which is 1280 at 400 %; both written from right to left. */
const LOOKS: readonly Look[] = [
  { width: 360, text: '225%', dir: 'ltr' },
  { width: 360, text: '225%', dir: 'rtl' },
  { width: 320, text: '', dir: 'ltr' },
  { width: 320, text: '', dir: 'rtl' },
]

/** What is drawn past an edge of the screen; what lies in a scroller of its own is left out where a link in it brings the keyboard along. */
const pastTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const isReached = (element: Element): boolean => {
      const scroller = element.parentElement?.closest('[role=region]') ?? null
      return scroller !== null && scrolls(scroller) && scroller.querySelector('a[href], button') !== null
    }
    const top = document.querySelector('dialog[open]') ?? document.body
    return [...top.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !isReached(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        const isOut = width > 1 && (left < -1 || right > innerWidth + 1)
        const isRolled = scrolls(element) && element.getAttribute('role') !== 'region' && element.scrollWidth > element.clientWidth + 1
        return isOut || isRolled
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  })

async function staysWithin(page: Page, step: string): Promise<void> {
  for (const { width, text, dir } of LOOKS) {
    const name = `${step}, ${width} px, text ${text || 'as it is'}, ${dir}`
    await page.setViewportSize({ width, height: 740 })
    await page.evaluate(
      ([size, way]) => {
        document.documentElement.style.fontSize = size
        document.documentElement.dir = way
      },
      [text, dir] as const,
    )
    expect(await pastTheEdge(page), name).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
  }
}

const unfold = (page: Page) => page.locator('.refer details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')))

it('keeps every step of the desk within the screen with text doubled, on 320 px, and from right to left', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'en-GB', reducedMotion: 'reduce' })
  const tab = (name: RegExp): Locator => page.locator('.refer-tabs').getByRole('button', { name })
  const worker = await atDesk(page, `${server.url}/refer/greater-manchester?asof=2018-02-08T11:00`)
  await staysWithin(page, 'nothing said')
  await worker.type('#refer-words', 'food today, debt, hit by her partner; halal, baby, evenings')
  await worker.key('Enter')
  await page.locator('.refer-needs').waitFor()
  await unfold(page)
  await staysWithin(page, 'asked')

  await worker.press(tab(/^Options/))
  for (const at of [0, 1, 2]) await worker.press(page.locator('.add-to-plan').nth(at))
  await unfold(page)
  await page.locator('.refer-option .step-ways').first().waitFor()
  await staysWithin(page, 'options')

  await worker.press(tab(/^Plan/))
  await worker.type('.plan-row:first-child textarea', 'Ask for Jo')
  await unfold(page)
  await worker.press(page.locator('.plan-row .step-ways .call-answers .chip').first())
  await page.locator('.log-entry').waitFor({ state: 'attached' })
  await unfold(page)
  await staysWithin(page, 'plan, calls, week, log')

  for (const [name, inside] of [
    ['A sheet for the client', '.sheet'],
    ['A sheet to ring from', '.call-paper'],
    ['Compare 3 places side by side', '.compare-roll'],
    ['Keyboard shortcuts', 'kbd'],
  ] as const) {
    await worker.press(page.getByRole('button', { name, exact: true }))
    const dialog = page.getByRole('dialog')
    await dialog.locator(inside).first().waitFor()
    await staysWithin(page, name)
    await worker.key('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await page.close()
})

it('lays papers white over a desk that is dark: the frame and what is no paper follow the scheme', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', colorScheme: 'dark' })
  const worker = await atDesk(page, `${server.url}/refer/greater-manchester?asof=2018-02-08T11:00`)
  await worker.type('#refer-words', 'food today')
  await worker.key('Enter')
  for (const at of [0, 1]) await worker.press(page.locator('.add-to-plan').nth(at))
  await unfold(page)
  const ground = (of: Locator) => of.first().evaluate((element) => getComputedStyle(element).backgroundColor)
  const desk = await ground(page.locator('html'))
  for (const [name, inside] of [
    ['A sheet for the client', '.sheet'],
    ['A sheet to ring from', '.call-paper'],
    ['Compare 2 places side by side', null],
    ['Keyboard shortcuts', null],
  ] as const) {
    await worker.press(page.getByRole('button', { name, exact: true }))
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await ground(dialog), name).toBe(desk)
    if (inside !== null) await dialog.locator(inside).waitFor()
    if (inside !== null) expect(await ground(dialog.locator(inside)), name).toBe('rgb(255, 255, 255)')
    expect(await faults(page, 'places', 'dialog'), name).toEqual([])
    await worker.key('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await page.close()
})

it('prints the plan and its week from the desk, and never a note, a box or what was said', async () => {
  const page = await browser.newPage({ viewport: { width: 703, height: 1032 }, locale: 'en-GB' })
  const worker = await atDesk(page, `${server.url}/refer/greater-manchester?asof=2018-02-08T11:00`)
  await worker.type('#refer-words', 'food today; halal')
  await worker.key('Enter')
  await worker.press(page.locator('.refer-tabs').getByRole('button', { name: /^Options/ }))
  const name = await page.locator('.refer-option h4 bdi').first().innerText()
  await worker.press(page.locator('.add-to-plan').first())
  await worker.press(page.locator('.refer-tabs').getByRole('button', { name: /^Plan/ }))
  await worker.type('#client-note', 'Zebediah')
  await worker.type('.plan-row textarea', 'Quonk')
  await unfold(page)
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')))
  await worker.press(page.getByRole('button', { name: 'Print the plan and its week' }))
  expect(await page.locator('html[data-printed]').count()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const printed = await page.locator('main').innerText()
  for (const words of [name, 'For the worker alone', 'The week']) expect(printed).toContain(words)
  expect(
    await page
      .locator('main')
      .locator('textarea, input, button')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0)
  await page.close()
})
