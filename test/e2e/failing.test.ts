import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SERVICE_TYPES } from '../../core/listing/taxonomy.ts'
import { openPage } from './openPage.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
  page = await context.newPage()
})
afterEach(() => context.close())

const LIST = '/find/greater-manchester'

/** What no answer comes to, as at a server that hangs: nothing is refused, nothing arrives. */
const hang = (what: string | RegExp) => page.route(what, () => new Promise<void>(() => undefined))

const note = () => page.getByRole('alert').filter({ visible: true }).first()

const tryAgain = () => page.getByRole('button', { name: 'Try again' }).first()

const cards = () => page.locator('li[data-id] h3 a').filter({ visible: true })
const card = (nth = 0) => cards().nth(nth)

/** A sentence and a way on: a button or a link in it, or a number to ring. Where the page waits for an answer, its clock runs faster than ours. */
async function expectSentence(words: RegExp): Promise<void> {
  await until(note())
  expect(await note().innerText()).toMatch(words)
}

/** Until it is seen; seconds of the page go by in moments of ours. */
async function until(seen: Locator): Promise<void> {
  while (!(await seen.isVisible())) {
    await page.clock.fastForward(2000)
    await page.waitForTimeout(50)
  }
}

/** Both ways in which nothing comes. */
const WAYS = [
  ['without a connection', () => context.setOffline(true), () => context.setOffline(false)],
  ['at a server that hangs', () => hang(/\/(api|assets|tiles)\//), () => page.unroute(/\/(api|assets|tiles)\//, undefined)],
] as const

describe.each(WAYS)('%s', (way, breaks, mends) => {
  beforeEach(() => page.clock.install())

  it('a listing of the list that is here opens at once, says what is missing, and has it when tried again', async () => {
    await openPage(page, `${server.url}${LIST}`)
    const name = await card().innerText()
    await breaks()
    await card().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await page.title()).toBe(`${name} – Together Map`)
    expect(await page.getByRole('heading', { name: 'How we know' }).count()).toBe(1)
    await expectSentence(/names of these sources could not be fetched/)
    await mends()
    if (way === 'at a server that hangs') await tryAgain().click()
    // With the connection the missing part comes by itself.
    await note().waitFor({ state: 'detached' })
    expect(await page.locator('.vouched').innerText()).not.toContain('could not be fetched')
  })

  it('a listing that is not here says so, with a number to ring, and comes when tried again', async () => {
    await openPage(page, `${server.url}${LIST}`)
    const path = new URL((await card().getAttribute('href'))!, server.url).pathname
    await openPage(page, `${server.url}/about`)
    await breaks()
    await go(path)
    await expectSentence(/no answer came.*Citizens Advice/s)
    expect(await note().locator('a[href^="tel:"]').count()).toBe(1)
    await mends()
    if (way === 'at a server that hangs') await tryAgain().click()
    await page.getByRole('heading', { name: 'How we know' }).waitFor()
  })

  it('a list that is not here says so, and comes when tried again', async () => {
    await openPage(page, `${server.url}/`)
    await breaks()
    await page.getByRole('link', { name: /^Greater Manchester/ }).click()
    await expectSentence(/no answer came.*Citizens Advice/s)
    await mends()
    if (way === 'at a server that hangs') await tryAgain().click()
    await card().waitFor()
  })

  it('a search ends in a sentence, and works when pressed again or when its answer comes after all', async () => {
    await openPage(page, `${server.url}/`)
    await breaks()
    const find = page.getByRole('button', { name: 'Find help' })
    await page.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
    await find.click()
    await expectSentence(/could not look that up: no answer came/)
    await mends()
    if (way === 'without a connection') await find.click()
    await page.getByRole('heading', { level: 1, name: 'Help near M16 0RA' }).waitFor()
    await card().waitFor()
  })

  it('words that are typed end in a sentence and a number; the list stays', async () => {
    await openPage(page, `${server.url}${LIST}`)
    await breaks()
    await page.getByText('Search by word').click()
    await page.getByRole('searchbox', { name: 'A name or a word' }).fill('nappies')
    await expectSentence(/no answer came.*Citizens Advice/s)
    expect(await cards().count()).toBeGreaterThan(5)
  })

  it('filters say that they did not come, and the page can be loaded again', async () => {
    await openPage(page, `${server.url}/`)
    await page.getByRole('link', { name: /^Greater Manchester/ }).click()
    await card().waitFor()
    await breaks()
    await page.locator('.filters > summary').click()
    await until(page.getByText('The filters did not come.'))
    expect(await page.getByRole('link', { name: 'Load the page again' }).count()).toBe(1)
  })

  it('the map says that the list has everything', async () => {
    await openPage(page, `${server.url}${LIST}`)
    await breaks()
    await page.getByRole('button', { name: 'Show on a map' }).click()
    await expectSentence(/The list says everything the map would/)
  })

  it('a report is "not sent", what was typed is still there, and a second press sends it', async () => {
    await openPage(page, `${server.url}${LIST}`)
    await page.goto(new URL((await card(1).getAttribute('href'))!, server.url).href)
    await page.locator('html[data-alive]').waitFor({ state: 'attached' })
    await page.getByText('Tell us').click()
    await page.locator('#report-note').fill('The sign has gone')
    await breaks()
    const send = page.locator('.report-form button[value="other"]')
    await send.click()
    await expectSentence(/No answer came.*press again/s)
    expect(await page.locator('#report-note').inputValue()).toBe('The sign has gone')
    await mends()
    await send.click()
    await page.getByText('Thank you').first().waitFor()
  })

  it('where this comes from says so, and comes when tried again', async () => {
    await openPage(page, `${server.url}/`)
    await breaks()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Sources, licences and dates' }).click()
    await expectSentence(/no answer came/)
    await mends()
    await tryAgain().click()
    await page.getByRole('heading', { name: 'Who we learnt from' }).waitFor()
  })

  it('the planner’s desk says so, and can be tried again', async () => {
    await openPage(page, `${server.url}/`)
    await breaks()
    await page.getByRole('contentinfo').getByRole('link', { name: 'For planners' }).click()
    await expectSentence(/did not come/)
    await mends()
    await tryAgain().click()
    await page.locator('.plan-finding strong').first().waitFor()
  })

  it('helplines are in the page already', async () => {
    await openPage(page, `${server.url}/`)
    await breaks()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Helplines' }).click()
    await page.getByRole('heading', { level: 1, name: 'Helplines' }).waitFor()
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(5)
  })
})

/** To an address within the app, as its links go. */
async function go(path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
}

describe('back from a listing', () => {
  it.each([
    ['the overview', '', 3],
    ['a list of which more was shown', `?types=${SERVICE_TYPES.join(',')}&show=60`, 22],
  ])('the reader is at the card they left, in %s', async (_, query, nth) => {
    await openPage(page, `${server.url}${LIST}${query}`)
    const [name, before] = [await card(nth).innerText(), page.url()]
    await card(nth).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('link', { name: 'All help in Greater Manchester' }).click()
    await page.locator('h3 a:focus').waitFor()
    expect(await page.locator('h3 a:focus').innerText()).toBe(name)
    expect(await cards().evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement))).toBe(nth)
    const box = (await card(nth).boundingBox())!
    expect(box.y > 0 && box.y + box.height < 740).toBe(true)
    expect(page.url()).toBe(before)
  })

  it('where the listing was opened by itself, they are at its card', async () => {
    await openPage(page, `${server.url}${LIST}`)
    const [name, href] = [await card(4).innerText(), (await card(4).getAttribute('href'))!]
    await openPage(page, `${server.url}${href}`)
    await page.getByRole('link', { name: 'All help in Greater Manchester' }).click()
    await page.locator('h3 a:focus').waitFor()
    expect(await page.locator('h3 a:focus').innerText()).toBe(name)
  })

  it('and on a wide screen, with the map beside', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openPage(page, `${server.url}${LIST}`)
    await page.locator('.map-panel').waitFor()
    await card(9).click()
    await page.getByRole('link', { name: 'All help in Greater Manchester' }).click()
    await page.locator('.map-frame').waitFor()
    const box = (await page.locator('h3 a:focus').boundingBox())!
    expect(box.y > 0 && box.y + box.height < 800).toBe(true)
  })
})

describe('without JavaScript', () => {
  it('a need, a filter and the way to all keep the exact postcode, and no address has it', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const bare = await plain.newPage()
    await bare.goto(`${server.url}/`)
    await bare.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
    await bare.getByRole('button', { name: 'Find help' }).click()
    const steps = [
      () => bare.getByRole('navigation', { name: 'What do you need?' }).getByRole('button', { name: 'A bag of food' }).click(),
      () => bare.getByRole('button', { name: /^No voucher needed/ }).click(),
      async () => {
        await bare.locator('.filters > summary').click()
        await bare.getByRole('checkbox', { name: /^It must be free/ }).check()
        await bare.getByRole('button', { name: 'Show what fits' }).click()
      },
      () => bare.getByRole('button', { name: 'Take all away' }).click(),
    ]
    for (const step of steps) {
      await step()
      await bare.getByRole('heading', { level: 1, name: 'Help near M16 0RA' }).waitFor()
      expect(await bare.locator('.answers').innerText()).toMatch(/ · \d+ minutes on foot/)
      expect(bare.url()).toBe(`${server.url}/find#answers`)
    }
    expect(/0 ?RA\b/.exec(server.log())).toBeNull()
    await plain.close()
  })
})
