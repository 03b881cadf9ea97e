import { buffer, text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyStreets } from '../emptyStreets.ts'
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

/** A planner's page: the map is on it where a test looks at it. */
async function planner(prepare: (page: Page) => Promise<unknown>): Promise<void> {
  faults = []
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await prepare(page)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => (/Content Security Policy/.test(message.text()) ? faults.push(message.text()) : undefined))
}

/** Streets that are off, each said so when all else is there. */
const refusedLate = (to: Page) =>
  to.route('**/tiles/**', async (route) => {
    await new Promise((refuse) => setTimeout(refuse, 300))
    await route.fulfill({ status: 404 })
  })

/** Everybody, and food banks within so many metres. */
const openPlan = (reach = 1609) => page.goto(`${server.url}/plan/west-midlands?who=people&types=food-bank&reach=${reach}`)

/** How many pixels of a picture have each colour, the most common first. */
async function colours(png: Buffer): Promise<[colour: string, pixels: number][]> {
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    const count = new Map<string, number>()
    for (let i = 0; i < data.length; i += 4) {
      const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`
      count.set(colour, (count.get(colour) ?? 0) + 1)
    }
    return [...count].toSorted(([, a], [, b]) => b - a)
  }, png.toString('base64'))
}

/** One planner who looks at one map: a map is drawn once. */
describe('a planner of the West Midlands before the map', () => {
  beforeAll(async () => {
    await planner(emptyStreets)
    await openPlan()
    await page.locator('[data-ready]').waitFor()
  })
  afterAll(() => page.close())

  it('sees the areas coloured by need and walk together, and by a square of the legend its areas alone', async () => {
    const box = page.locator('.plan-map-box')
    const before = await box.screenshot()
    // The ground and at least four of the nine classes cover a thousand pixels each.
    expect((await colours(before)).filter(([, pixels]) => pixels > 1_000).length).toBeGreaterThanOrEqual(5)
    expect(await page.getByRole('button', { name: /neighbourhoods?, [\d,]+ people\b/ }).count()).toBe(9)
    const most = page.locator('.plan-square[data-class="5"]')
    await most.click()
    expect(await most.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(async () => Buffer.compare(before, await box.screenshot())).not.toBe(0)
    await most.click()
    expect(await most.getAttribute('aria-pressed')).toBe('false')
    expect(faults).toEqual([])
  })

  it('takes the map away as a picture', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save picture' }).click()])
    const png = await buffer(await download.createReadStream())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Twice the 1,200 px of its page.
    expect(png.readUInt32BE(16)).toBe(2_400)
    // The map is in it: the ground and some of the nine classes.
    expect((await colours(png)).filter(([, pixels]) => pixels > 20_000).length).toBeGreaterThanOrEqual(4)
  })

  it('goes through the map by keyboard, and hears each area', async () => {
    await page.getByRole('button', { name: 'Where most people lack help' }).press('Enter')
    const said = page.locator('output.unseen')
    await expect.poll(async () => await said.innerText()).toMatch(/[\d,]+ people, beyond reach \d+ minutes on foot/)
    const first = await said.innerText()
    await page.getByRole('group', { name: 'Go through the neighbourhoods' }).getByRole('button', { name: 'Next' }).press('Enter')
    await expect.poll(async () => await said.innerText()).not.toBe(first)
    expect(new URL(page.url()).searchParams.get('area')).toMatch(/^E01/)
  })

  it('chooses what the map shows, and the address holds it', async () => {
    await page.locator('.plan-shows').getByText('Wait', { exact: true }).click()
    expect(new URL(page.url()).searchParams.get('show')).toBe('wait')
    await page.locator('.plan-legend').getByText('Hours until food').waitFor()
    await page.getByLabel('Show ground that no door reaches').check()
    await page.getByText(/ground that no door reaches: \d+ km²/).waitFor()
    expect(new URL(page.url()).searchParams.get('ground')).toBe('open')
  })
})

describe('a planner of the West Midlands where streets are off', () => {
  it('is told that the map is drawn, although the last of them is refused when all else is there', async () => {
    await planner(refusedLate)
    await openPlan()
    await page.locator('[data-ready]').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a planner of the West Midlands by sentence and table', () => {
  beforeEach(() => planner(withoutMap))
  afterEach(() => page.close())

  it('reads one sentence that answers the question, and changes with it', async () => {
    await openPlan()
    const headline = page
      .locator('main')
      .getByText(/people in West Midlands live more than/)
      .first()
    const before = await headline.innerText()
    expect(before).toMatch(/of 2\.95 million people in West Midlands live more than a 20-minute walk \(1 mile\) from a food bank/)
    await openPlan(400)
    await expect.poll(async () => await headline.innerText()).not.toBe(before)
  })

  it('opens the table, chooses the area where most people lack help, and takes every area away as CSV', async () => {
    await openPlan()
    await page.getByRole('button', { name: 'Table', exact: true }).first().click()
    const most = page.locator('.plan-ranking tbody tr').first().getByRole('button')
    await most.click()
    expect(await most.getAttribute('aria-pressed')).toBe('true')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /CSV/ })
        .or(page.getByRole('link', { name: /CSV/ }))
        .first()
        .click(),
    ])
    const table = (await text(await download.createReadStream())).replace(/^\uFEFF/, '')
    expect(table.startsWith('code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered')).toBe(true)
    const rows = parse<{ people: string }>(table, { columns: true })
    expect(rows).toHaveLength(1719)
    // The mid-2022 estimates of the 1,719 areas add up to 2,953,816.
    expect(rows.reduce((sum, row) => sum + Number(row.people), 0)).toBe(2_953_816)
  })
})

it('a planner gets the same answer from the API', async () => {
  const answer = (await (await fetch(`${server.url}/api/places/west-midlands/gaps?types=food-bank&reach_m=1609`)).json()) as {
    summary: { people: number; covered: number; uncovered: number }
  }
  expect(answer.summary.covered + answer.summary.uncovered).toBe(2_953_816)
})
