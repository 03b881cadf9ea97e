import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withoutMap } from './withoutMap.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const server = sharedServer()
let browser: Browser
let page: Page
let faults: string[]

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  faults = []
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await withoutMap(page)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => (/Content Security Policy/.test(message.text()) ? faults.push(message.text()) : undefined))
})
afterEach(() => page.close())

const THREAD = '**/assets/sites.worker-*.js'

async function openDesk(place: string, query: string): Promise<void> {
  await page.goto(`${server.url}/plan/${place}?${query}`)
  await page.locator('.sites').waitFor()
}

const find = () => page.getByRole('button', { name: 'Find sites' }).click()
const sentence = () => page.locator('.sites-sentence')
const proof = () => page.locator('.sites-proof')

describe('a planner asks where next', () => {
  it('one site among primary schools of Greater Manchester with at least 30 % on free school meals, in one click, proven best', async () => {
    await openDesk('greater-manchester', 'who=children&types=holiday-club&sites=schools,primary,meals-30')
    await find()
    await sentence().waitFor()
    expect(await sentence().innerText()).toMatch(
      /^One new site, at .+, would bring [\d,]+ more children in low-income families within reach/,
    )
    await expect.poll(() => proof().innerText()).toMatch(/^Proven best\. No other choice among the 3\d\d places/)
    const row = page.locator('.sites-table tbody tr')
    // The share on free school meals of the school that was chosen.
    const share = Number(/([\d.]+)%/.exec(await row.first().innerText())?.[1])
    expect(share).toBeGreaterThanOrEqual(30)
    expect(faults).toEqual([])
  })

  it('four in the middle of neighbourhoods, proven by the solver, as the API has them', async () => {
    await openDesk('north-east-essex', 'sites=n-4')
    await find()
    await expect.poll(() => proof().innerText()).toMatch(/^Proven best\./)
    const answer = await fetch(`${server.url}/api/places/north-east-essex/siting`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'mclp', p: 4 }),
    })
    const { sites, proof: proven } = (await answer.json()) as { sites: { name: string; ward: string }[]; proof: string }
    expect(proven).toBe('best')
    const shown = await page.locator('.sites-table tbody th').allInnerTexts()
    expect(shown.map((text) => text.replaceAll(/\s+/g, ' ')).toSorted()).toEqual(
      sites.map(({ name, ward }) => `${ward} middle of ${name}`).toSorted(),
    )
    expect(faults).toEqual([])
  })

  it('and stops it: what was found until then stays, and another search can begin', async () => {
    await openDesk('greater-manchester', 'reach=800&sites=pmedian,n-15,long')
    await find()
    await sentence().waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => proof().innerText()).toMatch(/You stopped it/)
    expect(await sentence().innerText()).toMatch(/would shorten the mean walk/)
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Find sites')
    await find()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
  })

  it('where WebAssembly is refused has a good answer with its bound, and is told why it is not proven', async () => {
    await page.route(THREAD, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': "script-src 'self'" } })
    })
    await openDesk('north-east-essex', 'sites=n-4')
    await find()
    await expect.poll(() => proof().innerText()).toMatch(/Not proven best\. No choice can bring more than .+ refuses WebAssembly/)
  })

  it('is told when the thread does not come, and finds them at the next attempt', async () => {
    await page.route(THREAD, (route) => route.abort())
    await openDesk('north-east-essex', '')
    await find()
    await page.getByText(/The search ended before it was done/).waitFor()
    await page.unroute(THREAD)
    await find()
    await sentence().waitFor()
  })

  it('keeps every choice through a reload', async () => {
    await openDesk('north-east-essex', '')
    const form = page.locator('.sites-form')
    await form.getByLabel('Where a site may stand').selectOption('schools')
    await form.getByLabel('Which schools').selectOption('secondary')
    await form.getByLabel('What they should bring').selectOption('share')
    await form.getByLabel('Per cent within reach').fill('80')
    await expect.poll(() => page.url()).toContain('sites=schools,secondary,share-80')
    await page.reload()
    await page.locator('.sites').waitFor()
    expect(await form.getByLabel('Which schools').inputValue()).toBe('secondary')
    expect(await form.getByLabel('Per cent within reach').inputValue()).toBe('80')
  })
})
