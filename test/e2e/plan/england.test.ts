import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readDropped } from '../../../client/plan/dropped/read/readDropped.ts'
import { findGaps } from '../../../core/gap/answer/findGaps.ts'
import { AreaFigures } from '../../../core/place/area.ts'
import { figuresOfPlace } from '../../../core/place/england/figuresOfPlace.ts'
import { withoutMap } from './withoutMap.ts'
import { openPage } from '../openPage.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const LEEDS = 'E08000035'
/** Twelve made-up food banks across Leeds; only the last has a postcode in place of a position. */
const ROWS = [
  ...Array.from(
    { length: 11 },
    (_, i) => `Quillfeather food bank ${i + 1},${(53.74 + i * 0.013).toFixed(4)},${(-1.66 + i * 0.017).toFixed(4)},`,
  ),
  'Quillfeather food bank 12,,,LS1 4DY',
]
const FILE = `name,lat,lon,postcode\n${ROWS.join('\n')}\n`

const server = sharedServer()
let browser: Browser
let page: Page
let faults: string[]
let sent: string[]

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  ;[faults, sent] = [[], []]
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await withoutMap(page)
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => (/Content Security Policy/.test(message.text()) ? faults.push(message.text()) : undefined))
  page.context().on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
})
afterEach(() => page.close())

const give = (text: string, name = 'twelve.csv') =>
  page.locator('.own-choose input').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Leeds by hand: the file read and the gaps counted without the page. @returns people, those beyond a mile, those of them in the poorest fifth */
async function recounted() {
  const england = AreaFigures.parse(JSON.parse(readFileSync('data/england/areas.figures.json', 'utf8')))
  const table = (await (await fetch(`${server.url}/api/postcodes/LS1`)).json()) as { outward: string }
  const { toPostcodeTable } = await import('../../../core/place/postcodeColumns.ts')
  const { postcodes } = toPostcodeTable(table as never)
  const [lon, lat] = postcodes['4DY']!
  const read = await readDropped(
    new TextEncoder().encode(FILE),
    { name: 'twelve.csv', date: '2026-01-01', map: {}, kind: 'food-bank' },
    () => Promise.resolve((postcode) => (postcode === 'LS1 4DY' ? { at: [lon / 1e5, lat / 1e5], authority: LEEDS } : null)),
  )
  if ('question' in read) throw new Error('the file was not read')
  const query = { types: ['food-bank' as const], reach_m: 1609, detour: 1.3, fresh: 'old' as const }
  const { columns } = findGaps(figuresOfPlace('leeds', [LEEDS], england), read.services, query, Date.now())
  const sum = (wanted: (i: number) => boolean) => columns.people.reduce((all, people, i) => (wanted(i) ? all + people : all), 0)
  const uncovered = (i: number) => columns.covered[i] === 0
  return { people: sum(() => true), beyond: sum(uncovered), poorest: sum((i) => uncovered(i) && columns.imd_decile[i]! <= 2) }
}

const inWords = (people: number): string => people.toLocaleString('en-GB', { maximumSignificantDigits: 3 })

it('a planner sees need in all England, drops a list of twelve, chooses Leeds, and reads the figure that a recount gives', async () => {
  await openPage(page, `${server.url}/plan/england?types=food-bank&who=people`)
  const headline = page.locator('.plan-headline')
  await expect.poll(() => headline.innerText()).toMatch(/There are 57\.1 million people in England/)
  expect(await headline.innerText()).not.toMatch(/beyond|more than a/)

  await give(FILE)
  await expect.poll(() => page.locator('.own-report').innerText()).toMatch(/twelve\.csv: 12 places read, no row refused/)
  await expect
    .poll(() => headline.innerText())
    .toMatch(
      /In the 2 authorities that your list reaches, .* people \(.*\) live more than a 20-minute walk \(1 mile\) from a food bank of it/,
    )
  expect(await page.locator('.own-note').innerText()).toMatch(/your file twelve\.csv, 12 places, dated .*, read here, not checked/)

  await page.locator('.region-choice select').selectOption(LEEDS)
  const { people, beyond, poorest } = await recounted()
  await expect.poll(() => headline.innerText()).toContain('in Leeds live more than')
  const said = await headline.innerText()
  expect(said).toContain(`${inWords(beyond)} of ${inWords(people)} people in Leeds`)
  expect(said).toContain(inWords(poorest))

  expect(sent.filter((each) => each.includes('/api/postcodes/')).map((each) => each.trim().replace(server.url, ''))).toEqual([
    '/api/postcodes/LS1',
  ])
  expect(sent.filter((each) => /quillfeather|LS1\W{0,3}4DY|53\.7[45]/i.test(each))).toEqual([])
  expect(faults).toEqual([])
})

it('what cannot be read is said, and what was on the page stays', async () => {
  await openPage(page, `${server.url}/plan/england`)
  await give(FILE)
  const headline = page.locator('.plan-headline')
  await expect.poll(() => headline.innerText()).toMatch(/that your list reaches/)
  const before = await headline.innerText()
  await give('<!doctype html><html><body>Log in</body></html>', 'list.csv')
  await expect
    .poll(() => page.locator('.own-work').innerText())
    .toMatch(/list\.csv could not be read\..*web page, not the list itself; open its address/s)
  expect(await headline.innerText()).toBe(before)
  expect(faults).toEqual([])
})

it('a column that is not known is chosen by hand', async () => {
  await openPage(page, `${server.url}/plan/england`)
  await give('alpha,beta,lat,lon\n1,x,53.8,-1.5\n2,y,53.9,-1.5\n3,z,53.7,-1.5\n', 'odd.csv')
  await page.getByText('Which column of odd.csv holds the names of the places?').waitFor()
  await page.getByLabel('What “beta” is').selectOption({ label: 'name of the place' })
  await page.getByRole('button', { name: 'Read the file with these columns' }).click()
  await expect.poll(() => page.locator('.own-report').innerText()).toMatch(/odd\.csv: 3 places read/)
  expect(faults).toEqual([])
})

it('a list counts beside or instead of the map’s on the desk of any place, and is put away again', async () => {
  await openPage(page, `${server.url}/plan/north-east-essex?types=food-bank`)
  const headline = page.locator('.plan-headline')
  await expect.poll(() => headline.innerText()).toMatch(/live more than/)
  const before = await headline.innerText()
  await give('name,lat,lon\nQuillfeather hall,51.89,0.9\n')
  await expect.poll(() => headline.innerText()).not.toBe(before)
  expect(await page.locator('.own-note').innerText()).toMatch(/1 place, dated .* The lists of this map are not counted/)
  const instead = await headline.innerText()
  await page.getByLabel('beside the map’s').check()
  await expect.poll(() => headline.innerText()).not.toBe(instead)
  await page.getByRole('button', { name: 'Put the file away' }).click()
  await expect.poll(() => headline.innerText()).toBe(before)
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(faults).toEqual([])
})
