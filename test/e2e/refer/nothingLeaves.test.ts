import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectBrowser, sharedServer } from '../shared.ts'
import { atDesk, firstFor, say } from './desk.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

/** Twenty things of a client that a worker may type, wherever they may. */
const IN_NOTE = [
  'Zahra Quillfeather',
  '943 476 5919',
  '04/07/1991',
  '07700 900142',
  'zq1991@client.invalid',
  'NHS9434765919',
  'case 88-Q-2207',
  'sertraline',
  'Flat 9b Thornbush House',
  'hates her landlord',
  'safe word marmalade',
  'UC-5521-KJ',
  'born in Asmara',
  'sister Hulda',
] as const
const IN_ITEM_NOTE = ['ask for Mr Pemberwick', 'say it is for Zahra', 'bus 86 at 17.42'] as const
const IN_WORDS = ['Quillfeatherish'] as const
const IN_WHERE = ['M16 0RA'] as const
const PLANTED = [...IN_NOTE, ...IN_ITEM_NOTE, ...IN_WORDS, ...IN_WHERE, 'pram wheel'] as const

const IDLE_MS = 15 * 60_000

it('lets nothing of the client into any request, log, cache or history, and nothing stays after the desk is cleared or left alone', async () => {
  expect(PLANTED).toHaveLength(20)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await context.clock.install()
  const sent: string[] = []
  const pending: Promise<void>[] = []
  const keep = async (request: Request) => {
    const headers = await request.allHeaders().catch(() => request.headers())
    sent.push([request.url(), JSON.stringify(headers), request.postData() ?? ''].join('\n'))
  }
  context.on('request', (request) => pending.push(keep(request)))
  const page = await context.newPage()
  const worker = await atDesk(page, `${server.url}/refer/greater-manchester`)
  await say(worker, 'food today, debt; pram wheel Quillfeatherish', 'M16 0RA')
  await firstFor(page, 'Food today').getByRole('button', { name: 'Add to plan' }).click()
  await firstFor(page, 'Debt advice').getByRole('button', { name: 'Add to plan' }).click()
  await page.getByLabel('Your note about the client').fill(IN_NOTE.join('; '))
  await page.locator('.plan-list textarea').first().fill(IN_ITEM_NOTE.join('; '))
  await page.getByRole('button', { name: 'A sheet for the client' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')

  // Reloaded in time, nothing typed is lost.
  await page.reload()
  await expect.poll(() => page.getByLabel('Your note about the client').inputValue()).toContain(IN_NOTE[0])
  expect(await kept(page)).toContain(IN_NOTE[0])
  const addresses = () =>
    page.evaluate(() => JSON.stringify([location.href, document.title, performance.getEntries().map(({ name }) => name)]))
  expectNone(await addresses())

  // Left alone for a quarter of an hour, all of it is gone from page and storage.
  await context.clock.fastForward(IDLE_MS + 1000)
  await expect.poll(() => page.getByLabel('Your note about the client').inputValue()).toBe('')
  expectNone(await kept(page))
  expectNone(await page.locator('body').innerText())

  await page.getByLabel('Your note about the client').fill(IN_NOTE.join('; '))
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByText('Cleared.').waitFor()
  expectNone(await kept(page))
  expect(await page.getByLabel('Your note about the client').inputValue()).toBe('')

  await page.goto(`${server.url}/about`)
  await page.goBack()
  await page.locator('#refer-words').waitFor()
  expectNone(await kept(page))
  expectNone(await page.locator('body').innerText())
  await Promise.all(pending)
  expect(sent.length).toBeGreaterThan(5)
  for (const request of sent) expectNone(readable(request))
  expectNone(readable(server.log()))
  expect(await context.cookies()).toEqual([])
  await context.close()
})

function expectNone(text: string): void {
  for (const planted of PLANTED) expect(text.includes(planted), planted).toBe(false)
}

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    return JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), names, (await indexedDB.databases()).length])
  })

function readable(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
