import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/e2e/browser.ts'
import { startServer } from '../test/e2e/startServer.ts'

/**
 * Pictures of the product. Without options the two of the README; `--all DIR` every screen at 360×740 and 1280×800, light and dark.
 * Run after a build.
 */
interface Shot {
  name: string
  path: string
  /** What a person does before the picture is taken. */
  act?: (page: Page) => Promise<void>
}

const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } })

const THEN = 'asof=2018-02-08T11:00'
const typePostcode = (text: string) => async (page: Page) => {
  await page.getByRole('textbox').first().fill(text)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1200)
}
const openMap = async (page: Page) => {
  const button = page.getByRole('button', { name: 'Show on a map' })
  if (await button.isVisible()) await button.click()
  await page.waitForTimeout(1500)
}
const firstService = async (page: Page) => {
  await page.locator('a[href^="/service/"]:visible').first().click()
  await page.waitForTimeout(1000)
}
const openReport = async (page: Page) => {
  await firstService(page)
  await page.getByText('Tell us', { exact: true }).click()
}
const toAnswers = async (page: Page) => {
  await page.locator('.asked').scrollIntoViewIfNeeded()
}
const planReady = async (page: Page) => {
  await page.locator('[data-ready]').waitFor({ state: 'attached', timeout: 30_000 })
}

const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/' },
  { name: 'find-now', path: '/find/west-midlands?area=B24' },
  { name: 'find-then', path: `/find/greater-manchester?area=M16&${THEN}` },
  { name: 'find-map', path: `/find/greater-manchester?area=M16&${THEN}`, act: openMap },
  {
    name: 'find-filters',
    path: `/find/greater-manchester?area=M16&types=food-bank,food-pantry&when=today&needs=no-referral,halal&${THEN}`,
    act: toAnswers,
  },
  { name: 'find-nothing', path: `/find/north-east-essex?types=baby-bank&needs=halal,bsl&when=sat-10`, act: toAnswers },
  { name: 'find-unknown', path: '/find/greater-manchester', act: typePostcode('M16 9ZZ') },
  { name: 'service', path: `/find/greater-manchester?area=M16&${THEN}`, act: firstService },
  { name: 'service-now', path: '/find/west-midlands?area=B24', act: firstService },
  { name: 'report', path: `/find/greater-manchester?area=M16&${THEN}`, act: openReport },
  { name: 'helplines', path: '/helplines' },
  { name: 'about', path: '/about' },
  { name: 'plan', path: '/plan/west-midlands', act: planReady },
  { name: 'plan-saturday', path: '/plan/greater-manchester?when=sat-10&show=distance', act: planReady },
  { name: 'plan-england', path: '/plan/england' },
  { name: 'not-found', path: '/nowhere' },
]

const README_SHOTS: readonly Shot[] = [
  { name: 'find', path: `/find/greater-manchester?area=M16&types=food-bank,food-pantry&${THEN}`, act: openMap },
  { name: 'plan', path: '/plan/west-midlands', act: planReady },
]

const SIZES = [
  { name: '360', width: 360, height: 740 },
  { name: '1280', width: 1280, height: 800 },
]

const server = await startServer()
const browser = await openBrowser()
try {
  if (values.all === undefined) await take(README_SHOTS, 'docs/images', [{ name: '', width: 1280, height: 1240 }], ['light'])
  else
    await take(
      SHOTS.filter(({ name }) => values.only === undefined || name.includes(values.only)),
      values.all,
      SIZES,
      ['light', 'dark'],
    )
} finally {
  await browser.close()
  await server.stop()
}

async function take(shots: readonly Shot[], folder: string, sizes: typeof SIZES, schemes: readonly ('light' | 'dark')[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const size of sizes)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport: size, colorScheme, locale: 'en-GB' })
      for (const shot of shots) {
        const page = await context.newPage()
        await page.goto(server.url + shot.path, { waitUntil: 'networkidle' })
        await shot.act?.(page)
        const file = [shot.name, size.name, schemes.length > 1 ? colorScheme : ''].filter((part) => part !== '').join('-')
        await page.screenshot({ path: join(folder, `${file}.png`), fullPage: false })
        process.stdout.write(`${join(folder, `${file}.png`)}\n`)
        await page.close()
      }
      await context.close()
    }
}
