import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServiceChange } from '../../../core/gap/questions/whatIfQuery.ts'
import { withoutMap } from './withoutMap.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const server = sharedServer()
const PLACE = 'greater-manchester'
const ABOUT = 'Salford'
/** As the desk asks it by its chips: food to take home within 1,200 m on Saturday mornings. */
const ASKED = { types: ['food-bank', 'food-pantry', 'community-grocer'], reach_m: 1200, detour: 1.3, fresh: 'old', hours: 'sat-9..11' }

let browser: Browser
let page: Page
const faults: string[] = []
/** More stops than the desk has. */
const MOST_TABS = 400
const MOST_CHOICES = 20

beforeAll(async () => {
  browser = await connectBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  await withoutMap(page)
  page.on('pageerror', (error) => faults.push(error.message))
})
afterAll(() => browser?.close())

/** Presses Tab until the keyboard is there, as whoever has no mouse does. @throws Error where it never comes there */
async function tabTo(target: Locator): Promise<Locator> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  await target.waitFor({ state: 'attached' })
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await isThere()) return target
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} presses of Tab never reach ${target.toString()}`)
}

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target)
  await page.keyboard.press(key)
}

/** Goes down a list, or along radio buttons, to a value. */
async function arrowTo(target: Locator, key: string, value: string): Promise<void> {
  await tabTo(target)
  const now = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  for (let presses = 0; presses < MOST_CHOICES && (await now()) !== value; presses++) await page.keyboard.press(key)
  expect(await now()).toBe(value)
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const query = () => new URL(page.url()).searchParams
const settled = () => page.locator('.plan-headline[aria-busy=false]').waitFor()
const bar = () => page.locator('.scenario-bar output').innerText()

/** The columns of all areas, and the rows that are about Salford. */
async function gaps(need: string) {
  const params = new URLSearchParams({ ...ASKED, types: ASKED.types.join(), reach_m: '1200', detour: '1.3', need })
  const answer = await fetch(`${server.url}/api/places/${PLACE}/gaps?${params}`)
  expect(answer.status).toBe(200)
  const { columns } = (await answer.json()) as { columns: Record<string, (string | number | null)[]> }
  return columns.code!.map((_, row) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[row] ?? null])))
}

/** The sums of rows that hold, in whole numbers as the report writes them. */
const summed = (rows: readonly Record<string, string | number | null>[], column: string): string =>
  Math.round(rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0)).toLocaleString('en-GB')

/** People × income score: the API's own column is rounded to tenths before, which would be to round twice. */
const onLowIncomes = ({ people, income_score: score }: Record<string, string | number | null>): string =>
  Math.round(Number(people) * Number(score)).toLocaleString('en-GB')

describe('a planner of Salford without a mouse, from the first question to the page for the committee', () => {
  it('asks who in Salford lacks food within 15 minutes on Saturday mornings', async () => {
    await page.goto(`${server.url}/plan/${PLACE}`)
    await tabTo(page.getByLabel('Look at'))
    await page.keyboard.type(ABOUT)
    await page.keyboard.press('Enter')
    await expect.poll(() => query().get('within')).toBe('E08000006')
    expect(await page.getByLabel('Look at').evaluate((field) => field === document.activeElement)).toBe(true)
    await tabTo(page.getByRole('radiogroup', { name: 'Minutes on foot' }).getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => query().get('reach')).toBe('1200')
    await press(button('Saturday mornings'), 'Space')
    await expect.poll(() => query().get('when')).toBe(ASKED.hours)
    await settled()
    expect(await page.locator('.plan-headline').innerText()).toMatch(/^On Saturday mornings, .+ people on low incomes in Salford live more/)
  })

  it('reads the ten areas where most people lack help, as the API has them', async () => {
    await press(page.locator('.plan-handle'))
    const row = page.locator('.plan-table-box tr[data-code]')
    await row.first().waitFor()
    const codes = await row.evaluateAll((rows) => rows.slice(0, 10).map((one) => (one as HTMLElement).dataset.code))
    const figures = await page.locator('.plan-table-box tr[data-code] td[data-column=beyond]').allInnerTexts()
    const first = (await gaps('income'))
      .filter(({ authority }) => authority === ABOUT)
      .toSorted((a, b) => Number(b.in_need_uncovered) - Number(a.in_need_uncovered))
      .slice(0, 10)
    expect(codes).toEqual(first.map(({ code }) => code))
    expect(figures.slice(0, 10)).toEqual(first.map(onLowIncomes))
    await press(page.locator('.plan-handle'), 'Space')
  })

  it('finds the one best site, puts it into a scenario, and sees how many gain and in which tenths', async () => {
    await press(button('Find sites'))
    await expect.poll(() => page.locator('.sites-proof').innerText()).toMatch(/^Proven best\./)
    const gains = page.locator('.sites-gains')
    expect(await gains.innerText()).toMatch(/of those who gain live in the most deprived fifth of England/)
    expect(await gains.locator('table').first().locator('tbody tr').count()).toBe(10)
    await press(button('Put them into a scenario'))
    await expect.poll(bar).toMatch(/1 change · [\d,]+ more people on low incomes within reach/)
  })

  it('then a primary school with at least 30 % on free school meals, for children', async () => {
    await arrowTo(page.locator('input[name=who]:checked'), 'ArrowDown', 'children')
    await arrowTo(page.locator('select[name=from]'), 'ArrowDown', 'schools')
    await arrowTo(page.locator('select[name=phase]'), 'ArrowDown', 'primary')
    await arrowTo(page.locator('select[name=meals]'), 'ArrowDown', '30')
    await settled()
    await press(button('Find sites'))
    await expect.poll(() => page.locator('.sites-proof').innerText()).toMatch(/^Proven best\./)
    const share = Number(/([\d.]+)% on free school meals/.exec(await page.locator('.sites-table tbody tr').first().innerText())?.[1])
    expect(share).toBeGreaterThanOrEqual(30)
    await press(button('Put them into a scenario'))
    await expect.poll(bar).toMatch(/2 changes · [\d,]+ more/)
  })

  it('takes a report of it, of which every key figure is what the API answers', async () => {
    await press(page.getByRole('link', { name: 'Make a report to print' }))
    await page.locator('.plan-report[aria-busy=false]').waitFor()
    // The link is gone with the desk: the keyboard stands at the title, before what prints.
    expect(await page.locator('.plan-report-title').evaluate((title) => title === document.activeElement)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Print, or save as PDF')
    const shown = await page
      .locator('.plan-report-figures tbody tr')
      .evaluateAll((rows) => rows.map((row) => Array.from(row.querySelectorAll('td'), (cell) => cell.textContent)))
    const rows = (await gaps('children')).filter(({ authority }) => authority === ABOUT)
    const after = await coveredAfter(await changesKept())
    const beyond = rows.filter(({ covered }) => covered === 0)
    const still = rows.filter(({ code, covered }) => (after.get(String(code)) ?? covered) === 0)
    expect(still.length).toBeLessThan(beyond.length)
    const poorest = (all: typeof rows) => all.filter(({ imd_decile: decile }) => Number(decile) <= 2)
    const said = (column: string, of: (all: typeof rows) => typeof rows = (all) => all) => [
      summed(of(rows), column),
      summed(of(beyond), column),
      summed(of(still), column),
    ]
    expect(shown.map((cells) => cells.slice(0, 3))).toEqual([said('people'), said('in_need'), said('people', poorest)])
    expect(await page.locator('.plan-report .scenario-changes tbody tr').count()).toBe(2)
    expect(await page.locator('.plan-report-again').innerText()).toContain(
      `/api/places/${PLACE}/gaps?types=${ASKED.types.join()}&reach_m=1200`,
    )
    expect(faults).toEqual([])
  })
})

/** The changes of the scenario as this browser keeps them. */
async function changesKept(): Promise<ServiceChange[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), `together-map:scenarios ${PLACE}`)
  const { scenarios } = JSON.parse(text ?? '') as { scenarios: { changes: ServiceChange[] }[] }
  return scenarios[0]!.changes
}

/** What the API says of the areas that the changes touch: 1 = within reach after them. */
async function coveredAfter(changes: readonly ServiceChange[]): Promise<Map<string, number>> {
  const answer = await fetch(`${server.url}/api/places/${PLACE}/what-if`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...ASKED, need: 'children', changes }),
  })
  expect(answer.status).toBe(200)
  const { columns } = (await answer.json()) as { columns: { code: string[]; covered_after: number[] } }
  return new Map(columns.code.map((code, row) => [code, columns.covered_after[row]!]))
}
