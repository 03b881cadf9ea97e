import { text } from 'node:stream/consumers'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults as faultsOf } from '../axe.ts'
import { withoutMap } from './withoutMap.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const server = sharedServer()
const SALFORD = '/plan/greater-manchester?types=food-bank&within=E08000006'
let browser: Browser
let context: BrowserContext
let page: Page
const faults: string[] = []

beforeAll(async () => {
  browser = await connectBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  page = await context.newPage()
  await withoutMap(page)
  page.on('pageerror', (error) => faults.push(error.message))
})
afterAll(() => browser?.close())

const headline = () => page.locator('.plan-headline').innerText()
const bar = () => page.locator('.scenario-bar output').innerText()
const button = (name: string) => page.getByRole('button', { name, exact: true })
const open = async (address: string) => {
  await page.goto(`${server.url}${address}`)
  await page.locator('.scenario').waitFor()
}

/** One planner, one scenario, by keyboard wherever something is typed. */
describe('a planner tries a hub in Salford', () => {
  let asItIs: string
  let withHub: string

  it('types a postcode, puts the hub there, and sees the headline change', async () => {
    await open(SALFORD)
    asItIs = await headline()
    await page.getByLabel('Postcode or place').fill('M6 7HS')
    await page.keyboard.press('Enter')
    await page.getByText('Chosen: near').waitFor()
    await button('Put the hub there').focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(bar)
      .toMatch(/^Scenario “Scenario 1”: 1 change · [\d,]+ more people on low incomes within reach \(of [\d,]+ beyond it as things are\)/)
    await expect.poll(headline).not.toBe(asItIs)
    withHub = await headline()
    await page
      .locator('.scenario-changes')
      .getByText(/^Hub 1, new: Food bank, near .*, Salford$/)
      .waitFor()
  })

  it('goes back to things as they are and forth again', async () => {
    await button('Undo').click()
    await expect.poll(headline).toBe(asItIs)
    await button('Redo').click()
    await expect.poll(headline).toBe(withHub)
  })

  it('compares it with things as they are', async () => {
    await page.getByText('Compare scenarios', { exact: true }).click()
    const row = page.locator('.scenario-compared tbody tr').first()
    await row.waitFor()
    expect(await row.innerText()).toMatch(/^People beyond reach\s+[\d,]+\s+[\d,]+\s*-[\d,]+$/)
  })

  it('gives it a name, and finds it again after a reload', async () => {
    await page.getByLabel('Its name', { exact: true }).fill('Hub in Claremont')
    await page.keyboard.press('Enter')
    await expect.poll(bar).toContain('Scenario “Hub in Claremont”: 1 change')
    await page.reload()
    await expect.poll(bar).toContain('Scenario “Hub in Claremont”: 1 change · ')
    await expect.poll(headline).toBe(withHub)
  })

  it('saves it as a file, forgets it, and opens it from the file', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save as a file').click()])
    expect(download.suggestedFilename()).toBe('scenario-greater-manchester-hub-in-claremont.json')
    const file = await text(await download.createReadStream())
    expect(JSON.parse(file)).toMatchObject({
      place: 'greater-manchester',
      name: 'Hub in Claremont',
      question: 'types=food-bank&within=E08000006',
    })
    await button('Forget').click()
    await expect.poll(headline).toBe(asItIs)
    await expect.poll(bar).toBe('These are things as they are.')
    await page.getByLabel('Open a file').setInputFiles({ name: 'scenario.json', mimeType: 'application/json', buffer: Buffer.from(file) })
    await expect.poll(headline).toBe(withHub)
    await expect.poll(bar).toContain('Scenario “Hub in Claremont”: 1 change')
  })

  it('is told what is wrong with another file, and keeps what is there', async () => {
    await page.getByLabel('Open a file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('name,postcode') })
    await page.getByText(/^The file is not JSON/).waitFor()
    expect(await headline()).toBe(withHub)
  })

  it('passes it on in a link only when that is ticked', async () => {
    expect(page.url()).not.toContain('#')
    await page.getByLabel(/^Put the scenario into the link/).check()
    await expect.poll(() => page.url()).toMatch(/#scenario=[\w-]+$/)
    const link = page.url()
    const other = await browser.newContext({ locale: 'en-GB' })
    try {
      const theirs = await other.newPage()
      await withoutMap(theirs)
      await theirs.goto(link)
      await expect.poll(() => theirs.locator('.plan-headline').innerText()).toBe(withHub)
      expect(await theirs.locator('.scenario-bar output').innerText()).toContain('Scenario “From a link”: 1 change')
    } finally {
      await other.close()
    }
    await page.getByLabel(/^Put the scenario into the link/).uncheck()
    expect(page.url()).not.toContain('#')
    expect(server.log()).not.toContain('scenario=')
  })

  it('finds nothing that keeps anybody out', async () => {
    expect(await faultsOf(page)).toEqual([])
    expect(faults).toEqual([])
  })
})
