import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readServices } from '../../core/listing/dataset.ts'
import { openPage } from './openPage.ts'
import { connectBrowser, sharedServer } from './shared.ts'

/** A4 at 96 dots an inch less margins of 12 mm: 186 mm × 273 mm. */
const PAPER = { width: 703, height: 1032 }
/** Hours of January 2018 were fresh then. */
const THEN = 'asof=2018-02-08T11:00'

const server = sharedServer()
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: PAPER, locale: 'en-GB' })
})
afterEach(() => page.close())

const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))

async function onPaper(path: string): Promise<void> {
  await openPage(page, `${server.url}${path}`)
  await page.emulateMedia({ media: 'print' })
}

const seen = async (selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join('\n').replaceAll(/[\u2066-\u2069]/g, '')

/** Colours of letters that are seen, other than greys. */
const colours = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility() && element.innerText?.trim())
      .map((element) => getComputedStyle(element).color)
      .filter((colour) => new Set(colour.match(/\d+/g)?.slice(0, 3)).size > 1),
  )

describe('a listing on paper', () => {
  const known = services.find(({ phone, hours, address, edge }) => phone !== null && hours !== null && address !== null && !edge)!

  it('keeps every "not stated", the number in digits, the date and the hours in words, in black and white', async () => {
    await onPaper(`/service/${known.id}`)
    const missing = page.locator('.listing .not-stated')
    expect(await missing.count()).toBeGreaterThan(5)
    for (const one of await missing.all()) expect(await one.isVisible(), (await one.textContent()) ?? '').toBe(true)
    const text = await seen('main')
    for (const words of [known.phone!, known.address!, 'Last checked', 'Listed hours', 'How we know']) expect(text).toContain(words)
    expect(text).toMatch(/\d (am|pm)|12 noon/)
    expect(text).not.toContain('Show it on a map')
    expect(await colours()).toEqual([])
  })
})

describe('a list on paper', () => {
  it('puts five places on one sheet of A4, each with address, hours in words, phone and the day it was checked', async () => {
    await onPaper(`/find/greater-manchester?types=food-bank&${THEN}`)
    const cards = page.locator('.card')
    const boxes = await cards.evaluateAll((all) => all.slice(0, 5).map((card) => card.getBoundingClientRect().bottom + window.scrollY))
    expect(boxes).toHaveLength(5)
    expect(Math.max(...boxes)).toBeLessThanOrEqual(PAPER.height)
    const text = await seen('.card')
    expect(text.match(/Checked on|Checked in January 2018|Last checked/g)?.length).toBeGreaterThanOrEqual(20)
    for (const words of ['Referral: not stated', 'No phone listed', 'no hours published']) expect(text).toContain(words)
    expect(await colours()).toEqual([])
  })

  it('says what was asked and is not stated', async () => {
    await onPaper(`/find/greater-manchester?types=food-bank&needs=step-free&${THEN}`)
    expect(await seen('.card')).toContain('Not stated: step-free way in')
  })

  it('shows none of this on a screen', async () => {
    await openPage(page, `${server.url}/find/greater-manchester?types=food-bank&needs=step-free&${THEN}`)
    expect(await page.locator('.on-paper').first().isVisible()).toBe(false)
  })
})
