import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readServices } from '../../core/listing/dataset.ts'
import { Report } from '../../core/report/report.ts'
import { openBrowser } from './browser.ts'
import { startServer, type RunningServer } from './startServer.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const store = mkdtempSync(join(tmpdir(), 'together-map-'))
const { services } = readServices(JSON.parse(readFileSync('data/west-midlands/services.geojson', 'utf8')))
const [first, second, third] = services.filter(({ edge }) => !edge).map(({ id }) => id) as [string, string, string]

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startServer({ STORE_DIR: store, TRUST_PROXY: '1' }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

function kept(): Report[] {
  const names = readdirSync(join(store, 'reports'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return names.map((name) => Report.parse(JSON.parse(readFileSync(join(store, 'reports', name), 'utf8'))))
}

const keptOf = (service: string): Report[] => kept().filter((report) => report.service === service)

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** The hydrated page: what needs script is there. */
async function openListing(page: Page, id: string): Promise<void> {
  await page.goto(`${server.url}/service/${id}`, { waitUntil: 'networkidle' })
}

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-GB' }

describe('a resident before a closed door', () => {
  it('says so in two taps, and is told that it is kept and who reads it', async () => {
    const people = [
      ['light', '198.51.100.7'],
      ['dark', '203.0.113.9'],
    ] as const
    for (const [colorScheme, address] of people) {
      const extraHTTPHeaders = { 'X-Forwarded-For': address }
      const page = await browser.newPage({ ...PHONE, colorScheme, reducedMotion: 'reduce', extraHTTPHeaders })
      await openListing(page, first)
      const before = await faults(page)
      await page.getByText('Tell us', { exact: true }).click()
      expect([before, await faults(page)]).toEqual([[], []])
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
      expect(await faults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await page.close()
    }
  })

  it('after the second of them, nobody is told that it is open', async () => {
    expect(keptOf(first)).toHaveLength(2)
    const page = await browser.newPage(PHONE)
    // Packs are made again after the answer.
    const found = async (): Promise<number> =>
      ((await (await fetch(`${server.url}/api/services/${first}`)).json()) as { properties: { closedReports?: number } }).properties
        .closedReports ?? 0
    await expect.poll(found, { timeout: 10_000 }).toBe(2)
    await openListing(page, first)
    expect(await page.locator('.can-i-go').innerText()).toMatch(/Not confirmed[\s\S]*two people found it closed/)
    await page.close()
  })
})

describe('what was typed', () => {
  it('stays in the box, unsent, where it tells who somebody is', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, second)
    const sent: string[] = []
    page.on('request', (request) => (request.method() === 'POST' ? sent.push(request.url()) : 0))
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByLabel('Anything that helps').fill('They say ring 07700 900123')
    await page.getByRole('button', { name: 'The phone does not answer' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('Please take out the phone number.')
    expect(await page.getByLabel('Anything that helps').inputValue()).toBe('They say ring 07700 900123')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report-note')
    expect([sent, keptOf(second)]).toEqual([[], []])
    expect(await faults(page)).toEqual([])
    await page.close()
  })

  it('stays in the box where no answer comes, and is kept once when it is sent again', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, second)
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
    expect(keptOf(second)).toMatchObject([{ what: 'phone', note: 'A new number is on the door' }])
    await page.close()
  })
})

describe('with the keyboard alone', () => {
  it('it is opened, chosen and sent', async () => {
    const page = await browser.newPage(PHONE)
    await openListing(page, third)
    await page.locator('.report summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Moved to the church')
    for (let stops = 0; stops < 4; stops++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('It is not at this address')
    await page.keyboard.press('Space')
    await page.locator('.report-thanks').waitFor()
    expect(keptOf(third)).toMatchObject([{ what: 'place', note: 'Moved to the church' }])
    await page.close()
  })
})

describe('without JavaScript', () => {
  it('the same two taps keep a report, on a page with the way back', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${server.url}/service/${second}`)
    await page.getByText('Tell us', { exact: true }).click()
    await page.getByRole('button', { name: 'The hours are wrong' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your report', exact: true }).waitFor()
    expect(await page.locator('script[src]').count()).toBe(0)
    expect(await page.locator('.report-thanks').innerText()).toContain('The people who keep this map read it.')
    expect(
      keptOf(second)
        .map(({ what }) => what)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['hours', 'phone'])
    await page.reload()
    expect(keptOf(second)).toHaveLength(2)
    await page.getByRole('link', { name: /^Back to/ }).click()
    await page.waitForURL(`**/service/${second}`)
    await plain.close()
  })

  it('a refused note comes back with the words in the box', async () => {
    const plain = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${server.url}/service/${second}`)
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
      [`/service/${third}/report`, new URLSearchParams(fields).toString()] as const,
    )
    await page.setContent(html)
    expect(await faults(page)).toEqual([])
    await page.close()
  })
})

describe('a crash', () => {
  it('loses no report that was acknowledged', async () => {
    const own = mkdtempSync(join(tmpdir(), 'together-map-'))
    for (let round = 0; round < 3; round++) {
      const running = await startServer({ STORE_DIR: own })
      const send = (note: string) =>
        fetch(`${running.url}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ service: first, what: 'other', note }),
        })
      const acknowledged = await Promise.all(
        Array.from({ length: 8 }, async (__, writer) => await (await send(`${round} ${writer}`)).json()),
      )
      await running.crash()
      const files = readdirSync(join(own, 'reports'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
      const notes = files.map((name) => Report.parse(JSON.parse(readFileSync(join(own, 'reports', name), 'utf8'))).id)
      for (const { id } of acknowledged as { id: string }[]) expect(notes).toContain(id)
      expect(files).toHaveLength(8 * (round + 1))
    }
  })
})
