import { readFileSync } from 'node:fs'
import { distance } from '@turf/turf'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asOf } from '../../core/listing/asOf.ts'
import { readServices } from '../../core/listing/dataset.ts'
import { freshness, FRESHNESS_ORDER } from '../../core/listing/freshness.ts'
import type { Position } from '../../core/listing/service.ts'
import { SERVICE_TYPES } from '../../core/listing/taxonomy.ts'
import { heldTable } from '../core/place/heldTable.ts'
import { openPage } from './openPage.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
let context: BrowserContext
let page: Page
let requested: { url: string; referer: string | undefined }[]

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  requested = []
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
  page = await context.newPage()
  page.on('request', (request) => requested.push({ url: request.url(), referer: request.headers().referer }))
})
afterEach(() => context.close())

const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
const [lonE5, latE5] = heldTable('M16')!.postcodes['0RA']!
const home: Position = [lonE5 / 1e5, latE5 / 1e5]

/** Every kind, so that the answers are one list and no overview. */
const EVERY_KIND = `types=${SERVICE_TYPES.join(',')}`

/** The order that a patient person would work out: what has closed last; the nearer step; the fresher class; Turf's distance; name and id. */
function slowOrder(at: number): string[] {
  const rows = services.flatMap((listed) => {
    const service = asOf(listed, at)
    if (service === null) return []
    const metres = service.at === null ? Infinity : distance(home, service.at, { units: 'meters' })
    const minutes = (metres * 1.3) / 80
    const step = metres === Infinity ? 3 : minutes <= 20 ? 1 : minutes <= 60 ? 2 : metres <= 10_000 ? 4 : metres <= 20_000 ? 5 : 6
    const closed = service.status === 'closed' ? 1 : 0
    return [
      { id: service.id, name: service.name, metres, step, closed, rank: Math.max(1, FRESHNESS_ORDER.indexOf(freshness(service, at))) },
    ]
  })
  const by = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
  return rows
    .toSorted(
      (a, b) =>
        by(a.closed, b.closed) ||
        by(a.step, b.step) ||
        by(a.rank, b.rank) ||
        by(a.metres, b.metres) ||
        by(a.name, b.name) ||
        by(a.id, b.id),
    )
    .map(({ id }) => id)
}

const searchBox = () => page.getByRole('textbox', { name: 'Your postcode or area' })
const cardIds = () => page.locator('li[data-id]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')))

/** Waits until the heading of the answers says so. */
const answersSay = (on: Page, text: string) =>
  expect.poll(async () => (await on.locator('#answers').innerText()).replaceAll(/[\s\u2066-\u2069]+/g, ' ')).toContain(text)

async function lookFor(text: string): Promise<void> {
  await searchBox().fill(text)
  await page.keyboard.press('Enter')
}

describe('a resident of M16 0RA', () => {
  beforeEach(async () => {
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
    await lookFor('M16 0RA')
    await page.waitForURL('**/find/greater-manchester?area=M16')
    await answersSay(page, 'Help near M16 0RA')
  })

  it('types the postcode and reads what is near, in the right order', async () => {
    await openPage(page, `${page.url()}&${EVERY_KIND}`)
    await answersSay(page, 'Help near M16 0RA')
    expect(await cardIds()).toEqual(slowOrder(Date.now()).slice(0, 20))
  })

  it('opens the first, sees its map, and has told the server an outward code, and nobody else anything', async () => {
    const first = page.locator('li[data-id] h3 a').first()
    const name = await first.innerText()
    await first.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('button', { name: /map/i }).first().click()
    await page.locator('.leaflet-container .leaflet-marker-icon').first().waitFor()
    expect(requested.length).toBeGreaterThan(5)
    expect(requested.filter(({ url }) => url.includes('/api/postcodes/')).map(({ url }) => new URL(url).pathname)).toEqual([
      '/api/postcodes/M16',
    ])
    for (const { url, referer } of requested) {
      expect(url.startsWith(server.url) || url.startsWith('data:') || url.startsWith('blob:'), url).toBe(true)
      expect(decodeURIComponent(`${url} ${referer ?? ''}`)).not.toMatch(/0 ?RA\b|-?\d\.\d{3,}/i)
    }
    expect(await context.cookies()).toEqual([])
    expect(/0 ?RA\b|53\.4\d|-2\.2\d/.exec(server.log())).toBeNull()
  })
})

describe('Greater Manchester on Thursday 8 February 2018, 11 am', () => {
  // Read from the list of January 2018: "Thursday 11am - 2pm", "Thursday 9.30am - 12.30pm", "Friday 2 - 4.30pm",
  // "We have been told that this foodbank is no longer open", "Not known".
  const READ: [name: string, state: RegExp][] = [
    ['Coverdale & Newbank Community Food Membership Scheme', /^Open until 2 pm$/],
    ['Miles Platting Community Grocer', /^Open until 12[.:]30 pm$/],
    ['The Globe: Old Trafford Pantry', /^Opens (tomorrow|Friday),? 2 pm$/],
    ['Brinnington Pantry', /^Opens (today )?(at )?3[.:]30 pm$|^Opens today,? 3[.:]30 pm$/],
    ['Chrysalis Manchester', /^Not confirmed/],
  ]

  beforeEach(async () => {
    await page.goto(`${server.url}/find/greater-manchester?asof=2018-02-08T11:00&show=500&${EVERY_KIND}`)
    await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
    await lookFor('M16 0RA')
    await answersSay(page, 'Help near M16 0RA')
  })

  it('shows each door as it stood then, in the order of a slow computation, under a banner that says so', async () => {
    await page.getByText('Greater Manchester as listed in January 2018').waitFor()
    for (const [name, state] of READ) {
      const card = page.locator('li[data-id]', { has: page.getByRole('heading', { name, exact: true }) }).first()
      expect(await card.locator('.badge').innerText(), name).toMatch(state)
    }
    const closed = page.locator('li[data-id]', { hasText: 'Closed' }).filter({ has: page.getByRole('heading', { name: '4CT Limited' }) })
    expect(await closed.count()).toBe(1)
    const shown = await cardIds()
    expect(shown).toEqual(slowOrder(Date.UTC(2018, 1, 8, 11)).slice(0, shown.length))
    expect(shown.length).toBeGreaterThan(150)
  })
})

describe('a place that no list covers', () => {
  it('leads to the page of its council, with places that are near and numbers to ring, and back again', async () => {
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
    await lookFor('Leeds')
    await page.getByRole('heading', { name: 'No list for Leeds yet' }).waitFor()
    expect(page.url()).toBe(`${server.url}/elsewhere/E08000035`)
    expect(await page.title()).toBe('No list for Leeds yet – Together Map')
    expect(await page.getByRole('link', { name: '0808 208 2138' }).getAttribute('href')).toBe('tel:08082082138')
    await page.getByRole('link', { name: 'Greater Manchester' }).click()
    await page.getByRole('heading', { name: 'Help in Greater Manchester' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'No list for Leeds yet' }).waitFor()
  })
})

describe('a postcode that no list covers', () => {
  it('leads to the page of its council, and stands in no address', async () => {
    await page.goto(`${server.url}/find/greater-manchester`)
    await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
    await lookFor('SW1A 1AA')
    await page.getByRole('heading', { name: 'No list for Westminster yet' }).waitFor()
    expect(page.url()).toBe(`${server.url}/elsewhere/E09000033`)
  })
})

describe('what a person may type', () => {
  const SAID: [typed: string, answer: RegExp][] = [
    ['M16 9ZZ', /don’t know the exact postcode in M16 9ZZ.*All of M16/s],
    ['M16 0', /half a postcode|part of a postcode/],
    ['EH1 1YZ', /outside this map/],
    ['Xyzzyville', /Xyzzyville/],
    ['', /postcode|area/i],
  ]
  it('is answered with what to do next', async () => {
    for (const [typed, answer] of SAID) {
      await page.goto(`${server.url}/find/greater-manchester`)
      await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
      await lookFor(typed)
      const note = page.getByRole('alert').first()
      await note.waitFor()
      expect(await note.innerText(), typed).toMatch(answer)
    }
  })
})

describe('without JavaScript', () => {
  it('the same form finds the same doors, and the postcode stands in no address or log', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const bare = await plain.newPage()
    await bare.goto(`${server.url}/find/greater-manchester?${EVERY_KIND}`)
    expect(await bare.locator('li[data-id]').count()).toBe(20)
    await bare.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
    await bare.getByRole('button', { name: 'Find help' }).click()
    await answersSay(bare, 'Help near M16 0RA')
    const ids = await bare.locator('li[data-id]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-id')))
    expect(ids).toEqual(slowOrder(Date.now()).slice(0, 20))
    expect(bare.url()).toBe(`${server.url}/find#answers`)
    expect(await bare.locator('script[src]').count()).toBe(0)
    expect(/0 ?RA\b/.exec(server.log())).toBeNull()
    await bare.goto(`${server.url}/find/greater-manchester?asof=2018-02-08T11:00`)
    await bare.getByRole('textbox', { name: 'Your postcode or area' }).fill('M16 0RA')
    await bare.getByRole('button', { name: 'Find help' }).click()
    await bare.getByText('Greater Manchester as listed in January 2018').waitFor()
    await plain.close()
  })
})
