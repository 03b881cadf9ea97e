import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAxe, sayFault, type Differs } from './axe.ts'
import { SERVICE_TYPES } from '../../core/listing/taxonomy.ts'
import { openPage } from './openPage.ts'
import { listedAt } from './recount.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 800 }
const THEN = 'asof=2018-02-08T11:00'
/** A few answers, some of which stand at one point. */
const STACKED = '/find/greater-manchester?types=mental-health'

/** From this width on the map stands beside the list by itself. */
const BESIDE = 1152

/** One phone and one desk for all tests: what each opens is a page loaded anew. What is fetched before the map is asked for has a test of its own. */
const screens = new Map<typeof PHONE, Page>()

const screenOf = (viewport: typeof PHONE, more: BrowserContextOptions = {}): Promise<Page> =>
  browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce', ...more })

/** The map of some answers: opened on a phone, there by itself at a desk. */
async function mapOf(path: string, viewport = PHONE): Promise<Page> {
  const page = screens.get(viewport) ?? (await screenOf(viewport))
  screens.set(viewport, page)
  await page.mouse.move(0, 0)
  await page.emulateMedia({ colorScheme: 'light' })
  return await openMap(page, path)
}

async function openMap(page: Page, path: string): Promise<Page> {
  const { width } = page.viewportSize()!
  await openPage(page, server.url + path)
  if (width < BESIDE) await page.getByRole('button', { name: 'Show on a map' }).click()
  await page.locator('.pin').first().waitFor()
  await standsStill(page)
  return page
}

/** The pins are where they stay: the same at two looks a fifth of a second apart. */
async function standsStill(page: Page): Promise<void> {
  let before: string | null = null
  const looks = { interval: 200 }
  await expect
    .poll(async () => {
      const now = await page
        .locator('.pin')
        .evaluateAll((pins) => pins.map((pin) => `${pin.getAttribute('data-key')} ${(pin as HTMLElement).style.translate}`).join())
      const same = now === before
      before = now
      return same
    }, looks)
    .toBe(true)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Squares of the pins whose middle is in view. */
const pinsInView = (page: Page) =>
  page.locator('.pin:not(.pin-covered)').evaluateAll((pins) => {
    const frame = (document.querySelector('.map-frame') as Element).getBoundingClientRect()
    return pins
      .map((pin) => pin.getBoundingClientRect().toJSON() as DOMRect)
      .filter(({ x, y, width, height }) => {
        const [across, down] = [x + width / 2, y + height / 2]
        return across > frame.left && across < frame.right && down > frame.top && down < frame.bottom
      })
  })

/** The ids that a part of the page holds, each as often as it stands there. */
const idsIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.flatMap((one) => (one.getAttribute('data-ids') ?? one.getAttribute('data-id') ?? '').split(' ')).toSorted())

/** What axe finds; about the size of targets it may only be unsure for pins that Tab passes over. */
const faults = async (page: Page, differs: Differs = 'all') => {
  const { violations, incomplete } = await runAxe(page, differs)
  const unsure = []
  for (const { id, nodes } of incomplete.filter((one) => one.id === 'target-size'))
    for (const node of nodes) if (!(await isCutOff(page, node.target.join(' ')))) unsure.push({ id, nodes: [node] })
  return [...violations, ...unsure].map(sayFault)
}

/** A pin wholly outside the frame of the map: axe does not see that, and holds what lies over its place for a cover. */
const isCutOff = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((target) => {
    const [frame, pin] = ['.map-frame', target].map((each) => document.querySelector(each)?.getBoundingClientRect())
    if (!frame || !pin || document.querySelector(target)?.closest('.pins') === null) return false
    return pin.bottom <= frame.top || pin.top >= frame.bottom || pin.right <= frame.left || pin.left >= frame.right
  }, selector)

/** Several answers at one point: looks closer until there is such a marker. */
async function pileOf(page: Page) {
  const pile = page.getByRole('button', { name: /at one spot: show each/ })
  while ((await pile.count()) === 0) await press(page, 'Zoom in')
  return pile.first()
}

/** What holds the focus, in a few words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const name = at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    const part = ['.leaflet-popup', '.map-tools', '.pins', '.map-credit', '.not-on-map'].find((each) => at?.closest(each)) ?? 'elsewhere'
    return { part, name: name.trim(), inSection: at?.closest('.map-section') !== null, key: at?.getAttribute('data-key') ?? null }
  })

/** Reaches the pins by Tab alone, from the tools. */
async function tabToPins(page: Page): Promise<void> {
  await page.locator('.map-tools button[tabindex="0"]').focus()
  await page.keyboard.press('Tab')
  expect((await focused(page)).part).toBe('.pins')
}

/** Presses a key several times before the page can draw anything. */
const pressAtOnce = (page: Page, key: string, times: number) =>
  page.evaluate(
    ([name, count]) => {
      for (let time = 0; time < count; time++)
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
    },
    [key, times] as const,
  )

describe.each([
  ['a phone', PHONE],
  ['a desk', DESK],
] as const)('on %s', (_, viewport) => {
  it('40 markers and more are free of anything axe can find, at least 24 px, and never on one another', async () => {
    const page = await mapOf('/find/greater-manchester', viewport)
    await press(page, 'Zoom in')
    const pins = await pinsInView(page)
    expect(pins.length).toBeGreaterThanOrEqual(40)
    expect(Math.min(...pins.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(24)
    const touching = pins.flatMap((one, index) =>
      pins.slice(index + 1).filter((other) => {
        const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
        return !apart
      }),
    )
    expect(touching).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(page, colorScheme === 'dark' ? 'places' : 'all'), colorScheme).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
  })

  it('a popup and a spread point are free of anything axe can find', async () => {
    const page = await mapOf(STACKED, viewport)
    await (await pileOf(page)).press('Enter')
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.locator('.leaflet-popup a').waitFor()
    expect(await faults(page)).toEqual([])
  })

  it('the section of the map has three tab stops: tools, pins, credit', async () => {
    const page = await mapOf(`/find/greater-manchester?${THEN}`, viewport)
    await page.getByRole('button', { name: 'Close the map' }).focus()
    const stops: string[] = []
    // Money first stands between the button and the map: some links that are no part of it.
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab')
      const { inSection, part } = await focused(page)
      if (inSection) stops.push(part)
      else if (stops.length > 0) break
    }
    expect(stops).toEqual(['.map-tools', '.pins', '.map-credit'])
  })
})

describe('the list and the map', () => {
  it.each([
    ['every kind', THEN],
    ['one kind', 'types=food-pantry'],
    ['two kinds', 'types=food-bank,library'],
    ['one kind then', `types=food-pantry&${THEN}`],
    ['near M16', 'area=M16'],
    ['one kind near M16', 'types=library&area=M16'],
    ['near M16 then', `area=M16&${THEN}`],
  ])('hold the same answers: %s', async (_, query) => {
    // With no kind asked for the list is an overview; every kind by name is the whole list.
    const kinds = query.includes('types=') ? '' : `&types=${SERVICE_TYPES.join(',')}`
    const page = await mapOf(`/find/greater-manchester?${query}${kinds}&show=1000`)
    const listed = await idsIn(page, '.answers [data-id]')
    expect(listed.length).toBeGreaterThan(0)
    for (const times of [0, 3]) {
      for (let time = 0; time < times; time++) await press(page, 'Zoom in')
      expect([...(await idsIn(page, '.pin')), ...(await idsIn(page, '.not-on-map li'))].toSorted()).toEqual(listed)
    }
  })

  it('name beside the map what has no door', async () => {
    const page = await mapOf('/find/greater-manchester')
    const summary = page.locator('.not-on-map summary')
    const doorless = listedAt('greater-manchester', Date.now()).filter(({ at, precision }) => at === null || precision === 'area').length
    expect(doorless).toBeGreaterThan(7)
    expect(await summary.innerText()).toBe(`${doorless} places are not on this map: they have no door, or we do not know it`)
    await summary.click()
    expect(await page.locator('.not-on-map a').count()).toBe(doorless)
  })

  it('point at each other', async () => {
    const page = await mapOf('/find/greater-manchester?types=food-pantry', DESK)
    const card = page.locator('.answers [data-id]').first()
    const id = await card.getAttribute('data-id')
    await card.hover()
    await page.locator(`.pin-pointed[data-ids~="${id}"]`).waitFor()
    await page.mouse.move(0, 0)
    await tabToPins(page)
    const shown = (await focused(page)).key?.replace('+', '')
    await page.locator(`.pointed[data-id="${shown}"]`).waitFor()
  })
})

describe('by keyboard alone', () => {
  it('goes from pin to pin in the order of the list, into a popup and back', async () => {
    const page = await mapOf(`/find/greater-manchester?types=food-pantry&${THEN}`)
    const order = await page.locator('.pin').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('data-key')))
    await tabToPins(page)
    await page.keyboard.press('Home')
    expect((await focused(page)).key).toBe(order[0])
    await page.keyboard.press('ArrowRight')
    expect((await focused(page)).key).toBe(order[1])
    await page.keyboard.press('End')
    expect((await focused(page)).key).toBe(order.at(-1))
    const alone = order.findIndex((key) => !key?.startsWith('+'))
    await page.keyboard.press('Home')
    await pressAtOnce(page, 'ArrowDown', 3)
    expect((await focused(page)).key, 'each press counts').toBe(order[3])
    await page.keyboard.press('Home')
    await pressAtOnce(page, 'ArrowDown', alone)
    const pin = await focused(page)
    expect(pin.name).toMatch(/^.+, Food pantry or social supermarket, (Open|Closed|Not confirmed)/)
    const inside = page.locator('.leaflet-popup a:focus')
    await page.keyboard.press('Enter')
    await inside.waitFor()
    expect(pin.name.startsWith(await inside.innerText())).toBe(true)
    expect(await page.locator(`[data-key="${pin.key}"]`).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.leaflet-popup').count()).toBe(0)
    expect((await focused(page)).key).toBe(pin.key)
    await page.keyboard.press('Space')
    await inside.waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/service/**')
  })

  it('shows a pin that lies out of view when it is reached', async () => {
    const page = await mapOf('/find/greater-manchester?types=food-pantry')
    for (let time = 0; time < 3; time++) await press(page, 'Zoom in')
    await tabToPins(page)
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key)
      const { x, y } = (await page.locator('.pin:focus').boundingBox()) as DOMRect
      const frame = (await page.locator('.map-frame').boundingBox()) as DOMRect
      expect(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height).toBe(true)
    }
  })

  it('spreads what stands at one point, opens each, and folds it again', async () => {
    const page = await mapOf(STACKED)
    const pile = await pileOf(page)
    expect(await pile.getAttribute('aria-label')).toMatch(/^[2-9] places at one spot: show each$/)
    const members = ((await pile.getAttribute('data-ids')) ?? '').split(' ')
    const key = await pile.getAttribute('data-key')
    await pile.press('Enter')
    const opened: string[] = []
    for (const id of members) {
      await page.locator(`[data-key="${id}"]:focus`).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.leaflet-popup a:focus').waitFor()
      opened.push((await page.locator('.leaflet-popup a').getAttribute('href')) ?? '')
      await page.keyboard.press('Escape')
      await page.locator(`[data-key="${id}"]:focus`).waitFor()
      await page.keyboard.press('ArrowDown')
    }
    expect(opened.map((href) => /service\/([^?]+)/.exec(href)?.[1])).toEqual(members)
    await page.keyboard.press('Escape')
    await page.locator(`[data-key="${key}"]:focus`).waitFor()
    expect(await page.locator('.spread').count()).toBe(0)
  })
})

describe('by single presses', () => {
  it('moves the map each way, back to the answers, and nearer', async () => {
    const page = await mapOf('/find/greater-manchester?types=food-pantry')
    const place = async () => {
      const { x, y } = (await page.locator('.pin').first().boundingBox()) as DOMRect
      return [Math.round(x), Math.round(y)] as const
    }
    const [x, y] = await place()
    const { width, height } = (await page.locator('.map').boundingBox()) as DOMRect
    await press(page, 'Move east')
    expect(await place()).toEqual([x - Math.round(width * 0.4), y])
    await press(page, 'Move west')
    await press(page, 'Move south')
    expect((await place())[0]).toBe(x)
    expect(Math.abs((await place())[1] - (y - height * 0.4))).toBeLessThanOrEqual(1)
    await press(page, 'Move north')
    await press(page, 'Zoom in')
    expect(await place()).not.toEqual([x, y])
    await press(page, 'Back to the answers')
    expect(await place()).toEqual([x, y])
  })

  it('a press elsewhere folds what was spread, and a press on several looks closer', async () => {
    const page = await mapOf(STACKED)
    await (await pileOf(page)).click()
    await page.locator('.spread').waitFor({ state: 'attached' })
    await page.locator('.map').click({ position: { x: 8, y: 8 } })
    await expect.poll(() => page.locator('.spread').count()).toBe(0)
    await openPage(page, `${server.url}/find/greater-manchester`)
    await press(page, 'Show on a map')
    const several = page.getByRole('button', { name: /close together: look closer/ }).first()
    const before = await page.locator('.pin').count()
    await several.press('Enter')
    await expect.poll(() => page.locator('.pin').count()).toBeGreaterThan(before)
    expect((await focused(page)).part).toBe('.pins')
  })
})

describe('on a touch screen', () => {
  const touched = async (page: Page, fingers: number) => {
    const { x, y, width, height } = (await page.locator('.map').boundingBox()) as DOMRect
    const at = (down: number) => Array.from({ length: fingers }, (_, id) => ({ x: x + width / 2 + id * 60, y: y + height / 2 - down, id }))
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (let down = 10; down <= 120; down += 10) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(down) })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const stand = (page: Page) =>
    page.evaluate(() => {
      const pin = (document.querySelector('.pin') as Element).getBoundingClientRect()
      const frame = (document.querySelector('.map-frame') as Element).getBoundingClientRect()
      return { scrolled: scrollY, onMap: Math.round(pin.top - frame.top) }
    })

  it('one finger scrolls the page, two move the map, a press opens the popup', async () => {
    const page = await openMap(await screenOf(PHONE, { hasTouch: true, isMobile: true }), '/find/greater-manchester?types=food-pantry')
    await page.getByText('Move the map with two fingers.').waitFor()
    const first = await stand(page)
    const atRest = page.evaluate(() => new Promise((done) => document.addEventListener('scrollend', () => done(null), { once: true })))
    await touched(page, 1)
    await expect.poll(async () => (await stand(page)).scrolled).toBeGreaterThan(first.scrolled + 50)
    expect((await stand(page)).onMap).toBe(first.onMap)
    await atRest
    await page.evaluate((top) => scrollTo(0, top), first.scrolled)
    await touched(page, 2)
    await expect.poll(async () => (await stand(page)).onMap).toBeLessThan(first.onMap - 50)
    expect((await stand(page)).scrolled).toBe(first.scrolled)
    await press(page, 'Back to the answers')
    await page.locator('.pin[aria-expanded="false"]:not(.pin-several)').first().tap()
    await page.locator('.leaflet-popup a').waitFor()
  })

  it('the wheel scrolls the page, and zooms with Ctrl', async () => {
    const page = await mapOf('/find/greater-manchester?types=food-pantry')
    const first = await stand(page)
    await page.locator('.map').hover()
    await page.mouse.wheel(0, 100)
    await expect.poll(async () => (await stand(page)).scrolled).toBeGreaterThan(first.scrolled)
    expect((await stand(page)).onMap).toBe(first.onMap)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await stand(page)).onMap).not.toBe(first.onMap)
  })
})

describe('before it is asked for', () => {
  it('nothing of the map is fetched', async () => {
    const page = await browser.newPage({ viewport: PHONE })
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await page.goto(`${server.url}/find/greater-manchester`, { waitUntil: 'networkidle' })
    expect(urls.filter((url) => /MapCanvas|boundaries|tiles/.test(url))).toEqual([])
    await press(page, 'Show on a map')
    await page.locator('.pin').first().waitFor()
    expect(urls.some((url) => url.includes('MapCanvas'))).toBe(true)
    await page.close()
  })
})

it('stands beside the list within the screen with text doubled', async () => {
  const page = await mapOf('/find/greater-manchester?area=M16', DESK)
  // 112.5 % is ours, so that 225 % is text doubled.
  await page.evaluate(() => (document.documentElement.style.fontSize = '225%'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(DESK.width)
  const right = await page.locator('.map-panel').evaluate((panel) => panel.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(DESK.width)
})
