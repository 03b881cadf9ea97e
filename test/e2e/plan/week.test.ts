import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withoutMap } from './withoutMap.ts'
import { openPage } from '../openPage.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const server = sharedServer()
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await withoutMap(page)
})
afterEach(() => page.close())

const openStrip = (query: string) => openPage(page, `${server.url}/plan/greater-manchester?${query}`)
/** The hours of the strip; those of the question are painted in the panel. */
const hour = (at: number) => page.locator(`.plan-strip [data-hour="${at}"]`)
const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

describe('a planner with a keyboard alone', () => {
  it('goes through the week by arrows, and asks the desk about an hour', async () => {
    await openStrip('when=sat-10')
    await page.getByRole('gridcell', { name: /^Saturday, 10 am to 11 am/ }).waitFor()
    await hour(130).focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^Saturday, 11 am to 12 noon: /)
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toMatch(/^Friday, 11 am to 12 noon: /)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('when=fri-11')
    await page.getByRole('button', { name: 'Ask about any time' }).waitFor()
  })

  it('goes down for a later hour where days are columns', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openStrip('when=sat-10')
    await page.getByRole('button', { name: 'Answers' }).click()
    await hour(130).focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Saturday, 11 am to 12 noon: /)
  })

  it('finds the tab that was open again after reload', async () => {
    await openStrip('')
    await page.getByRole('tab', { name: 'When' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe(null)
    await page.reload()
    await expect.poll(() => page.getByRole('tab', { name: 'How long' }).getAttribute('aria-selected')).toBe('true')
  })
})

describe('the sheet for whoever rings', () => {
  it('is printed alone: ten places to a page, each with room to write', async () => {
    await openStrip('strip=ring&when=sat-10')
    await page.getByRole('button', { name: 'Make a sheet to ring from' }).click()
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('body').innerText()
    expect(text.trim()).toMatch(/^Whom to ring first in Greater Manchester/)
    expect(text).not.toMatch(/Print the sheet|people in Greater Manchester live/)
    expect(await page.locator('.ring-sheet tbody tr').count()).toBe(10)
  })
})
