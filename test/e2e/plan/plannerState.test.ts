import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withoutMap } from './withoutMap.ts'
import { connectBrowser, sharedServer } from '../shared.ts'

const server = sharedServer()
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  page = await opened(context)
})
afterEach(() => context.close())

async function opened(where: BrowserContext): Promise<Page> {
  const fresh = await where.newPage()
  await withoutMap(fresh)
  return fresh
}

const plan = (query = '') => `${server.url}/plan/north-east-essex${query}`
const finding = (on = page) => on.locator('.plan-headline[aria-busy=false] .plan-finding')
const said = async (on = page) => {
  await finding(on)
    .getByText(/live|near|counted/)
    .waitFor()
  return await finding(on).innerText()
}
const panel = () => page.locator('.plan-panel')
const unfold = async (name: string) => {
  const fold = panel()
    .locator('details', { has: page.locator('summary', { hasText: name }) })
    .first()
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click()
}

/** Every control of the question, changed. What each leaves as its state is read by `statesOf`. */
const CHANGES: [name: string, change: () => Promise<unknown>][] = [
  [
    'who',
    () =>
      panel()
        .getByRole('radio', { name: /^All people/ })
        .check(),
  ],
  [
    'kinds',
    () =>
      panel()
        .getByRole('checkbox', { name: /^Food pantry/ })
        .uncheck(),
  ],
  [
    'pace',
    () =>
      panel()
        .getByRole('radio', { name: /^50 m a minute/ })
        .check(),
  ],
  ['minutes', () => panel().getByRole('radio', { name: '30', exact: true }).check({ force: true })],
  ['when', () => panel().getByRole('button', { name: 'After school' }).click()],
  [
    'within',
    async () => {
      await panel().getByRole('combobox', { name: 'Look at' }).fill('Colchester')
      await page.keyboard.press('Enter')
    },
  ],
  [
    'no voucher',
    async () => {
      await unfold('Only some of them')
      await panel()
        .getByRole('checkbox', { name: /^No voucher or referral/ })
        .check()
    },
  ],
  [
    'confirmed',
    () =>
      panel()
        .getByRole('combobox', { name: /confirmed/ })
        .selectOption('stale'),
  ],
  [
    'diet',
    () =>
      panel()
        .getByRole('checkbox', { name: /^Vegan/ })
        .check(),
  ],
]

const statesOf = (on: Page) =>
  on
    .locator('.plan-panel')
    .evaluate((asked) =>
      [...asked.querySelectorAll<HTMLInputElement>('input, select')]
        .filter(({ type, name }) => type !== 'file' && name !== '')
        .map(({ type, name, value, checked }) => `${name} ${type === 'radio' || type === 'checkbox' ? `${value} ${checked}` : value}`),
    )

describe('what a planner asks', () => {
  it('changes the headline with every control, and survives reload, a step back and a pasted link', async () => {
    await page.goto(plan())
    for (const [name, change] of CHANGES) {
      const before = await said()
      await change()
      await expect.poll(() => said(), { message: name }).not.toBe(before)
    }
    const [text, states, url] = [await said(), await statesOf(page), page.url()]
    expect(url).toContain('when=mon-15..17,tue-15..17')
    expect(states).toContain('pace 50 true')

    await page.reload()
    expect([await said(), await statesOf(page)], 'reload').toEqual([text, states])

    await page.goto(`${server.url}/helplines`)
    await page.goBack()
    expect([await said(), await statesOf(page)], 'back').toEqual([text, states])

    const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
    const pasted = await opened(elsewhere)
    await pasted.goto(url)
    expect([await said(pasted), await statesOf(pasted)], 'a pasted link').toEqual([text, states])
    await elsewhere.close()
  })

  it('paints hours by keyboard alone', async () => {
    await page.goto(plan())
    await said()
    await unfold('Paint hours')
    // The grid is entered at Monday 9 am; two days on, painted, and on to 11 am.
    await page.getByRole('gridcell', { name: 'Monday 9 am' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => page.url()).toContain('when=wed-9..11')
    await expect.poll(() => said()).toMatch(/^On Wednesday mornings,/)
  })

  it('paints hours with a mouse', async () => {
    await page.goto(plan())
    await said()
    await unfold('Paint hours')
    const from = page.getByRole('gridcell', { name: 'Tuesday 1 pm' })
    await from.scrollIntoViewIfNeeded()
    const to = page.getByRole('gridcell', { name: 'Thursday 2 pm' })
    await from.hover()
    await page.mouse.down()
    await to.hover()
    await page.mouse.up()
    await expect.poll(() => page.url()).toContain('when=tue-13..14,wed-13..14,thu-13..14')
  })
})

describe('a column of the planner’s own', () => {
  const paste = async (text: string) => {
    await unfold('A column of your own')
    await page.getByRole('textbox', { name: /^Your column/ }).fill(text)
    await page.getByRole('button', { name: 'Use what I pasted' }).click()
  }

  it('is counted, stays on this device alone, and is forgotten when told to', async () => {
    await page.goto(plan())
    await said()
    const { columns } = (await (await fetch(`${server.url}/api/places/north-east-essex/gaps?columns=code,covered`)).json()) as {
      columns: { code: string[] }
    }
    const [first, second] = columns.code
    await paste(`code,Pensioners alone\n${first},120\n${second},30\nE01999999,7`)
    await expect.poll(() => said()).toMatch(/counted in your own column “Pensioners alone”/)
    expect(await said()).toContain('150')
    await page.getByText('1 line names no neighbourhood of this place').waitFor()
    await page.reload()
    expect(await said()).toMatch(/Pensioners alone/)

    const elsewhere = await browser.newContext({ locale: 'en-GB' })
    const pasted = await opened(elsewhere)
    await pasted.goto(page.url())
    await pasted.getByText('Your own column is not on this device').waitFor()
    await elsewhere.close()

    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect.poll(() => said()).toMatch(/people on low incomes/)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Pensioners')
  })

  it('says what is wrong with a file, and leaves what is on screen', async () => {
    await page.goto(plan())
    const before = await said()
    await paste('E05000001,12')
    await page.getByText('It looks like a ward.').waitFor()
    expect(await said()).toBe(before)
  })
})

describe('who is willing', () => {
  it('goes into a link only where it is ticked', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(plan())
    await said()
    await unfold('Who is willing')
    await page.getByRole('searchbox', { name: 'Find a ward or an organisation' }).fill('colchester')
    await page.locator('.plan-ready input[name=ready]').first().check()
    const copied = async () => {
      await page.getByRole('button', { name: 'Copy link to this view' }).click()
      return await page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied()).not.toContain('ready')
    await page.getByRole('checkbox', { name: 'with who is marked as willing' }).check()
    expect(await copied()).toMatch(/ready=/)
    const elsewhere = await browser.newContext({ locale: 'en-GB' })
    const pasted = await opened(elsewhere)
    await pasted.goto(await copied())
    await pasted.getByText('These marks came with the link.').waitFor()
    await elsewhere.close()
  })
})

describe('where something fails', () => {
  it('a link to a ward of another place is answered with a way on', async () => {
    await page.goto(plan('?within=E05009999'))
    await page.getByRole('button', { name: /^Ask about people on low incomes/ }).click()
    expect(await said()).toMatch(/people on low incomes in North East Essex/)
  })

  it('an engine that dies leaves all on screen, and is started again', async () => {
    await page.addInitScript(() => {
      const kept = globalThis as unknown as { engine?: Worker }
      globalThis.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options)
          kept.engine ??= this
        }
      }
    })
    await page.goto(plan())
    const before = await said()
    await page.evaluate(() =>
      (globalThis as unknown as { engine: Worker }).engine.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })),
    )
    await page.getByText('has stopped').waitFor()
    expect(await page.locator('.plan-finding').innerText()).toBe(before)
    await page.getByRole('button', { name: /again/ }).click()
    await page.getByText('has stopped').waitFor({ state: 'detached' })
    expect(await said()).toBe(before)
  })
})
