import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pointOf } from './recount.ts'
import { isAlive } from './openPage.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-GB' }
const AWAY = 'https://www.bbc.co.uk/'
const WORDS = 'Lally'
/** On the pavement of Upper Brook Street, Manchester. */
const DEVICE = { latitude: 53.46271, longitude: -2.22684 }

const server = sharedServer()
let browser: Browser
let context: BrowserContext
let page: Page
/** Everything that left the browser: address, headers and body of each request. */
let sent: { url: string; all: string }[]
let pending: Promise<void>[]

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  sent = []
  pending = []
  context = await browser.newContext({ ...PHONE, geolocation: DEVICE, permissions: ['geolocation'] })
  context.on('request', (request) => pending.push(keep(request)))
  page = await context.newPage()
})
afterEach(() => context.close())

async function keep(request: Request): Promise<void> {
  const headers = await request.allHeaders().catch(() => request.headers())
  sent.push({ url: request.url(), all: [request.url(), JSON.stringify(headers), request.postData() ?? ''].join('\n') })
}

/** As it would be read by a person: percent signs and plus signs undone, as often as they were done. */
function readable(text: string): string {
  const once = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
  return once === text ? text : readable(once)
}

/** A number with three decimals or more: finer than 0.01°, whoever's it is. */
const FINE = /\d\.\d{3,}/
const digits = (degrees: number): string => Math.abs(degrees).toFixed(5)

/** The point to three decimals, with its dot or without. */
const pointRead = (point: readonly number[]): RegExp =>
  new RegExp(point.map((degrees) => digits(degrees).slice(0, -2).replace('.', '\\.?')).join('|'))

async function expectNothingOf(person: RegExp[]): Promise<void> {
  await Promise.all(pending)
  expect(sent.length).toBeGreaterThan(5)
  const log = server.log()
  expect(log).toContain('"request"')
  for (const secret of [...person, FINE]) {
    for (const { all } of sent) expect(readable(all)).not.toMatch(secret)
    expect(secret.exec(readable(log))).toBeNull()
  }
  for (const { url } of sent) expect(url.startsWith(`${server.url}/`) || url.startsWith('data:'), url).toBe(true)
}

async function expectNothingKept(): Promise<void> {
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, cookie: '', databases: 0, caches: 0, workers: 0 })
}

const inTab = (on: Page): Promise<string> => on.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))

/** Home, hydrated. */
async function openHome(on = page): Promise<void> {
  await on.goto(server.url)
  await on.getByRole('button', { name: 'Use where I am now' }).waitFor()
}

async function typePostcode(on = page): Promise<void> {
  await on.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
  await on.keyboard.press('Enter')
  await on.getByRole('heading', { level: 1, name: 'Help near M16 0RA' }).waitFor()
}

/** What a person does once the list is there: filters, words, map, a listing and its map, a report, helplines, about, and back. */
async function lookAround(): Promise<void> {
  await page.locator('.needs').getByRole('link', { name: 'A bag of food' }).click()
  await page.getByText('Filter results').click()
  await page.getByRole('checkbox', { name: /^I have no referral or voucher,/ }).check()
  await page.getByRole('checkbox', { name: /^1 to 4,/ }).check()
  await page.getByRole('link', { name: 'Take away: Child: 1 to 4' }).waitFor()
  await page.getByText('Search by word').click()
  await page.getByRole('searchbox', { name: 'A name or a word' }).pressSequentially(WORDS)
  await expect.poll(() => page.locator('.answers li[data-id] h3').first().innerText()).toContain('Lalley Centre')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /map/i }).first().click()
  await page.locator('.map-frame .leaflet-container').waitFor()
  await page.locator('.answers li[data-id] h3 a').first().click()
  await page.getByRole('heading', { level: 1, name: /Lalley Centre/ }).waitFor()
  await page.getByRole('button', { name: 'Show it on a map' }).click()
  await page.locator('.map-frame .leaflet-container').waitFor()
  await page.getByText('Tell us', { exact: true }).click()
  await page.getByRole('button', { name: 'It was closed when I came' }).click()
  await page.locator('.report-thanks').waitFor()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Helplines' }).click()
  await page.getByRole('heading', { level: 1, name: 'Helplines' }).waitFor()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Sources, licences and dates' }).click()
  await page.waitForURL('**/about')
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /Lalley Centre/ }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Take away: Child: 1 to 4' }).waitFor()
  await page.reload()
  await isAlive(page)
  await page.getByRole('heading', { level: 1, name: /^Help near/ }).waitFor()
}

describe('a whole visit', () => {
  it('by postcode: half of it, no point and no word leave the browser or reach the log', async () => {
    await openHome()
    await typePostcode()
    await lookAround()
    await expectNothingOf([/0RA|0 RA\b/i, pointRead(pointOf('M16', '0RA')), new RegExp(WORDS, 'i')])
    const asked = sent.map(({ url }) => new URL(url).pathname)
    expect(asked.filter((path) => path.startsWith('/api/postcodes/'))).toContain('/api/postcodes/M16')
    expect(asked.filter((path) => path === '/api/reports')).toHaveLength(1)
    await expectNothingKept()
  })

  it('by the device outside the places: its council answers, and the same is fetched wherever it is', async () => {
    await context.setGeolocation({ latitude: 53.80127, longitude: -1.54863 })
    await openHome()
    await page.getByRole('button', { name: 'Use where I am now' }).click()
    await page.getByRole('heading', { level: 1, name: 'No list for Leeds yet' }).waitFor()
    await page.getByText('Worked out on your device').waitFor()
    expect(page.url()).toBe(`${server.url}/elsewhere/E08000035`)
    await expectNothingOf([pointRead([-1.54863, 53.80127])])
    const asked = sent.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/api/'))
    expect(new Set(asked)).toEqual(new Set(['/api/authorities', '/api/authorities/squares']))
  })

  it('by the device: the point stays in the tab', async () => {
    await openHome()
    await page.getByRole('button', { name: 'Use where I am now' }).click()
    await page.getByRole('heading', { level: 1, name: 'Help near you' }).waitFor()
    expect(page.url()).toBe(`${server.url}/find/greater-manchester`)
    expect(await inTab(page)).toContain(String(DEVICE.latitude))
    await lookAround()
    await expectNothingOf([pointRead([DEVICE.longitude, DEVICE.latitude]), new RegExp(WORDS, 'i')])
    expect(sent.filter(({ url }) => url.includes('/api/postcodes/'))).toEqual([])
    await expectNothingKept()
    const other = await context.newPage()
    await openHome(other)
    expect(await inTab(other)).toBe('[]')
  })

  it('without JavaScript: the postcode goes in the body of each question, and into no address or log', async () => {
    const bare = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    bare.on('request', (request) => pending.push(keep(request)))
    const plain = await bare.newPage()
    await plain.goto(server.url)
    await plain.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
    await plain.getByRole('button', { name: 'Find help' }).click()
    await plain.getByRole('heading', { level: 1, name: 'Help near M16 0RA' }).waitFor()
    await plain.locator('.needs').getByRole('button', { name: 'A bag of food' }).click()
    await plain.getByRole('heading', { level: 1, name: 'Help near M16 0RA' }).waitFor()
    await plain.locator('li[data-id] h3 a').first().click()
    await plain.getByRole('heading', { level: 1 }).waitFor()
    await Promise.all(pending)
    const telling = sent.filter(({ all }) => /0RA|0 RA\b/i.test(readable(all).replaceAll('+', '')))
    expect(telling.map(({ url }) => url)).toEqual([`${server.url}/find`, `${server.url}/find`])
    for (const { all } of telling) expect(all).not.toMatch(/"referer":"[^"]*RA/)
    expect(/0\+?RA|M16/i.exec(server.log())).toBeNull()
    expect(await bare.cookies()).toEqual([])
    await bare.close()
  })
})

describe('exit this page', () => {
  const weather = '<!doctype html><title>Weather</title><h1>Weather</h1>'
  beforeEach(async () => {
    await context.route(`${AWAY}**`, (route) => route.fulfill({ contentType: 'text/html', body: weather }))
  })

  async function deepInside(): Promise<void> {
    await openHome()
    await typePostcode()
    await page.locator('.needs').getByRole('link', { name: 'A bag of food' }).click()
    await page.locator('li[data-id] h3 a').first().click()
    await page.getByRole('heading', { name: 'Can I go now?' }).waitFor()
    expect(await inTab(page)).toContain('M16 0RA')
  }

  const PRESSES: [how: string, press: () => Promise<void>][] = [
    ['one press of the button', () => page.getByRole('link', { name: 'Exit this page' }).click()],
    [
      'Shift three times',
      async () => {
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      },
    ],
  ]

  it.each(PRESSES)('%s leads away, and no step back leads to where one was', async (_, press) => {
    await deepInside()
    const steps = await page.evaluate(() => history.length)
    await press()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    expect(await page.evaluate(() => history.length)).toBe(steps)
    const away = sent.filter(({ url }) => url.startsWith(AWAY))
    await Promise.all(pending)
    expect(away.map(({ all }) => /"referer"/.test(all))).toEqual([false])
    for (let back = 0; back < 3; back++) {
      await page.goBack({ waitUntil: 'commit' })
      await page.getByRole('heading', { name: 'Weather' }).waitFor()
    }
  })

  it('forgets where one was: who opens the site again in this tab finds nothing', async () => {
    await deepInside()
    await page.getByRole('link', { name: 'Exit this page' }).click()
    await page.getByRole('heading', { name: 'Weather' }).waitFor()
    await openHome()
    expect(await inTab(page)).toBe('[]')
    expect(await page.getByRole('textbox', { name: 'Your postcode or area' }).inputValue()).toBe('')
    await expectNothingKept()
  })

  it('two presses of Shift, or three with a letter between them, stay', async () => {
    await openHome()
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
    // Who leaves sees the page blank at once, before the other comes.
    expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false)
    expect(sent.filter(({ url }) => url.startsWith(AWAY))).toEqual([])
    expect(page.url()).toBe(`${server.url}/`)
  })

  it('works as a plain link without script', async () => {
    const bare = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    await bare.route(`${AWAY}**`, (route) => route.fulfill({ contentType: 'text/html', body: weather }))
    const plain = await bare.newPage()
    await plain.goto(`${server.url}/find/greater-manchester`)
    await plain.getByRole('link', { name: 'Exit this page' }).click()
    await plain.getByRole('heading', { name: 'Weather' }).waitFor()
    await bare.close()
  })
})
