import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectBrowser, sharedServer } from '../shared.ts'
import { atDesk } from './desk.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const DESK = '/refer/greater-manchester'
const clear = (page: Page) => page.getByRole('button', { name: 'Clear everything' }).click()

/** All that can be read in the page, its boxes and what it keeps. */
const all = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value)
    return JSON.stringify([document.body.innerText, boxes, Object.entries(sessionStorage), Object.entries(localStorage), location.href])
  })

it('leaves the next client nothing that was half typed, being looked up, ticked or brought by a link', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const page = await context.newPage()
  const worker = await atDesk(page, `${server.url}${DESK}#1.0123456789`)
  await page.route('**/api/postcodes/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await worker.type('#refer-words', 'debt, abuse')
  await worker.key('Enter')
  await page.locator('.lines-to-give input').first().check()
  await worker.type('#refer-words', 'Zebediah Quonk')
  await worker.key('Enter')
  await worker.type('#refer-where', 'Zebediah of Quonkshire')
  await worker.key('Enter')
  await page.locator('.refer-where [role=alert]').waitFor()
  await worker.type('#refer-where', 'M21 9WQ')
  await clear(page)
  await page.getByText('Cleared.').waitFor()
  await page.waitForTimeout(600)
  const left = await all(page)
  for (const word of ['Zebediah', 'Quonk', 'M21', 'Ticked', '#1.']) expect(left.includes(word), word).toBe(false)
  await worker.type('#refer-words', 'debt, abuse')
  await worker.key('Enter')
  await page.locator('.lines-to-give').waitFor()
  expect(await page.locator('.lines-to-give input:checked').count()).toBe(0)
  expect(asked.filter((url) => /zebediah|quonk|9WQ/i.test(url))).toEqual([])
  await context.close()
})

it('forgets a client whose tab stood at another page, or was closed, while the desk was cleared in another', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const [here, away, aside] = [await context.newPage(), await context.newPage(), await context.newPage()]
  for (const page of [away, aside, here]) {
    await atDesk(page, `${server.url}${DESK}`)
    await page.getByLabel('Your note about the client').fill('Zebediah')
  }
  // One goes on within the page, one to another document.
  await away.evaluate(() => {
    history.pushState(null, '', '/about')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await away.locator('#refer-words').waitFor({ state: 'detached' })
  await aside.goto(`${server.url}/about`)
  await clear(here)
  await expect.poll(() => all(away)).not.toContain('Zebediah')
  for (const page of [away, aside]) {
    await page.goBack()
    await page.locator('#refer-words').waitFor()
    expect(await all(page)).not.toContain('Zebediah')
  }
  await context.close()
})

it('forgets what nobody touched for a quarter of an hour, kept or half typed, at the desk or away from it', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await context.clock.install()
  const page = await context.newPage()
  await atDesk(page, `${server.url}${DESK}`)
  await page.locator('#refer-words').fill('Zebediah')
  await context.clock.fastForward(15 * 60_000 + 1000)
  await expect.poll(() => page.locator('#refer-words').inputValue()).toBe('')
  await page.getByLabel('Your note about the client').fill('Zebediah')
  await page.evaluate(() => {
    history.pushState(null, '', '/about')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await context.clock.fastForward(15 * 60_000 + 1000)
  await expect.poll(() => all(page)).not.toContain('Zebediah')
  await context.close()
})
