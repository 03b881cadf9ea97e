import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readServices } from '../../core/listing/dataset.ts'
import { closedHistory } from '../../core/report/closedPairs.ts'
import { closingGround } from '../../core/report/closingGround.ts'
import { decideClosing } from '../../core/report/decideClosing.ts'
import { Report } from '../../core/report/report.ts'
import { faults } from './axe.ts'
import { openPage } from './openPage.ts'
import { connectBrowser } from './shared.ts'
import { startServer, type RunningServer } from './startServer.ts'

const { services } = readServices(JSON.parse(readFileSync('data/west-midlands/services.geojson', 'utf8')))
const doors = services.filter(({ edge }) => !edge).map(({ id }) => id)
const first = doors[0]!
/** Two reports of it are shown although the first was reported before: another of its kind is near, of another organisation. */
const second = doors.find((id) => id !== first && isShownAfter(first, id))!
/** A listing for each test, so that none sees what another reported. */
const [third, fourth, fifth, sixth, seventh] = doors.filter((id) => id !== first && id !== second) as Listings
type Listings = [string, string, string, string, string]

function isShownAfter(before: string, id: string): boolean {
  const at = new Date(0).toISOString()
  const reports = [before, before, id, id].map((service, index) => ({
    id: String(index),
    service,
    what: 'closed' as const,
    note: null,
    at,
  }))
  const ground = closingGround([{ id: 'west-midlands', services }])
  return decideClosing(closedHistory(reports, new Map()), ground, 0).shown.has(id)
}

/** Two homes in two networks. */
const HOMES = ['198.51.100.7', '203.0.113.9'] as const

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ TRUST_PROXY: '1' }), connectBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

function kept(): Report[] {
  const folder = join(server.store, 'reports')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return names.map((name) => Report.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

const keptOf = (service: string): Report[] => kept().filter((report) => report.service === service)

const openListing = (page: Page, id: string): Promise<void> => openPage(page, `${server.url}/service/${id}`)

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-GB' }

describe('a resident before a closed door', () => {
  it('says so in two taps, and is told that it is kept and who reads it', async () => {
    for (const [colorScheme, home] of [
      ['light', HOMES[0]],
      ['dark', HOMES[1]],
    ] as const) {
      const extraHTTPHeaders = { 'X-Forwarded-For': home }
      const page = await browser.newPage({ ...PHONE, colorScheme, reducedMotion: 'reduce', extraHTTPHeaders })
      await openListing(page, first)
      const differs = colorScheme === 'dark' ? 'places' : 'all'
      const before = await faults(page, differs)
      await page.getByText('Tell us', { exact: true }).click()
      expect([before, await faults(page, differs)]).toEqual([[], []])
      await page.getByRole('button', { name: 'It was closed when I came' }).click()
      const thanks = page.locator('.report-thanks')
      await thanks.waitFor()
      const words = (await thanks.innerText()).replaceAll(/[\u2066-\u2069]/g, '')
      const newest = keptOf(first).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
      const id = newest?.id.toUpperCase() ?? ''
      expect(words).toContain(`Your report is kept, number ${id.slice(0, 3)}-${id.slice(3, 6)}.`)
      expect(words).toContain('The people who keep this map read it.')
      expect(newest).toMatchObject({ what: 'closed', note: null })
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('report-thanks')
      expect(await faults(page, differs)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.close()
    }
    expect(keptOf(first)).toHaveLength(2)
  })

  it('after the second of them, nobody is told that it is open', async () => {
    for (const home of HOMES)
      await fetch(`${server.url}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'X-Forwarded-For': home },
        body: JSON.stringify({ service: second, what: 'closed', note: null }),
      })
    expect(keptOf(second)).toHaveLength(2)
    const page = await browser.newPage(PHONE)
    // Packs are made again after the answer.
    const found = async (): Promise<number> =>
      ((await (await fetch(`${server.url}/api/services/${second}`)).json()) as { properties: { closedReports?: number } }).properties
        .closedReports ?? 0
    await expect.poll(found).toBe(2)
    await openListing(page, second)
    expect(await page.locator('.can-i-go').innerText()).toMatch(/Not confirmed[\s\S]*two people found it closed/)
    await page.close()
  })
})

describe('what was typed', () => {
  it('stays in the box, unsent, where it tells who somebody is', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, third)
    const sent: string[] = []
    page.on('request', (request) => (request.method() === 'POST' ? sent.push(request.url()) : 0))
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByLabel('Anything that helps').fill('They say ring 07700 900123')
    await page.getByRole('button', { name: 'The phone does not answer' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Please take out the phone number.')
    expect(await page.getByLabel('Anything that helps').inputValue()).toBe('They say ring 07700 900123')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report-note')
    expect([sent, keptOf(third)]).toEqual([[], []])
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('stays in the box where no answer comes, and is kept once when it is sent again', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, fourth)
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByLabel('Anything that helps').fill('A new number is on the door')
    // The server keeps it, but its answer is lost on the way.
    await page.route('**/api/reports', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'The phone does not answer' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('No answer came.')
    expect(await page.getByLabel('Anything that helps').inputValue()).toBe('A new number is on the door')
    expect(await faults(page)).toEqual([])
    await page.unroute('**/api/reports')
    await page.getByRole('button', { name: 'The phone does not answer' }).click()
    await page.locator('.report-thanks').waitFor()
    expect(keptOf(fourth)).toMatchObject([{ what: 'phone', note: 'A new number is on the door' }])
    await page.close()
  })
})

describe('with the keyboard alone', () => {
  it('it is opened, chosen and sent', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, fifth)
    await page.locator('.report summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Moved to the church')
    for (let stops = 0; stops < 4; stops++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('It is not at this address')
    await page.keyboard.press('Space')
    await page.locator('.report-thanks').waitFor()
    expect(keptOf(fifth)).toMatchObject([{ what: 'place', note: 'Moved to the church' }])
    await page.close()
  })
})

describe('without JavaScript', () => {
  it('the same two taps keep a report, on a page with the way back', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${server.url}/service/${sixth}`)
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByRole('button', { name: 'The hours are wrong' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your report', exact: true }).waitFor()
    expect(await page.locator('script[src]').count()).toBe(0)
    expect(await page.locator('.report-thanks').innerText()).toContain('The people who keep this map read it.')
    expect(keptOf(sixth)).toMatchObject([{ what: 'hours' }])
    await page.reload()
    expect(keptOf(sixth)).toHaveLength(1)
    await page.getByRole('link', { name: /^Back to/ }).click()
    await page.waitForURL(`**/service/${sixth}`)
    await plain.close()
  })

  it('a refused note comes back with the words in the box', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${server.url}/service/${seventh}`)
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByLabel('Anything that helps').fill('write to jo@example.org')
    await page.getByRole('button', { name: 'Something else is wrong' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your report is not sent yet' }).waitFor()
    expect(await page.getByLabel('Anything that helps').inputValue()).toBe('write to jo@example.org')
    await page.getByLabel('Anything that helps').fill('write to them')
    await page.getByRole('button', { name: 'Something else is wrong' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your report', exact: true }).waitFor()
    await plain.close()
  })

  it.each([
    ['thanks', { what: 'closed', note: '' }],
    ['the form again', { what: 'closed', note: 'jo@example.org' }],
  ])('axe finds no fault in the page of %s', async (_, fields) => {
    const page = await browser.newPage(PHONE)
    await page.goto(`${server.url}/about`)
    const html = await page.evaluate(
      async ([path, body]) =>
        await (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })).text(),
      [`/service/${seventh}/report`, new URLSearchParams(fields).toString()] as const,
    )
    await page.setContent(html)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})
