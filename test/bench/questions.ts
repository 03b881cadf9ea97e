import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'

/**
 * Ten questions as people put them, each answered by a scripted person on a phone: steps and seconds until the right listing, or the number
 * to ring, stands in the window. One JSON object a line; `npm run -s bench:questions` after a build.
 *
 * A step is a text typed, a press, or a screen scrolled. Seconds are those of the keystroke-level model (Card, Moran and Newell 1980) –
 * 1.35 to think, 1.1 to point, 0.2 to press, 0.28 a key – and what the machine took. The right listing is the nearest of the kinds asked;
 * where the question says more, the nearest that its list does not say no to.
 */
const THINK_S = 1.35
const POINT_S = 1.3
const KEY_S = 0.28
const SCREENS = 15
const BAR_STEPS = 5

interface Question {
  says: string
  where: string
  /** Texts of what is pressed, in order; one that is not there is passed over. */
  presses?: readonly string[]
  words?: string
  right: { types: readonly string[]; place: string; unless?: (said: Said) => boolean } | { phone: string }
}

interface Said {
  name: string
  types: readonly string[]
  referral?: { routes?: readonly string[] }
}

const asksVoucher = ({ referral }: Said): boolean => (referral?.routes ?? []).includes('agency')
/** Longitude and latitude, by Code-Point Open and OS Open Names. */
const MIDDLES: Record<string, readonly [number, number]> = {
  'B24 9AA': [-1.84, 52.52198],
  Erdington: [-1.8381, 52.5237],
  'M16 0RA': [-2.29103, 53.46256],
  BS3: [-2.6032, 51.4387],
  CO1: [0.8954, 51.8836],
}

const FOOD = ['food-bank', 'food-pantry', 'community-fridge', 'community-grocer']

const QUESTIONS: readonly Question[] = [
  {
    says: 'What is open near me today without a voucher?',
    where: 'B24 9AA',
    presses: ['No voucher needed', 'Open today'],
    right: {
      types: ['food-bank', 'food-pantry', 'community-meal', 'food-hub', 'warm-space', 'library'],
      place: 'west-midlands',
      unless: asksVoucher,
    },
  },
  {
    says: 'Milk for a baby in Erdington',
    where: 'Erdington',
    presses: ['For a baby or child'],
    right: { types: ['baby-bank'], place: 'west-midlands' },
  },
  {
    says: 'Someone to help with an eviction letter',
    where: 'M16 0RA',
    words: 'eviction letter',
    right: { types: ['advice-housing'], place: 'greater-manchester' },
  },
  {
    says: 'A hot meal',
    where: 'BS3',
    presses: ['A hot meal'],
    right: { types: ['community-meal', 'pay-as-you-feel-cafe'], place: 'bristol-area' },
  },
  {
    says: 'A bag of food, and nobody sends me',
    where: 'CO1',
    presses: ['A bag of food', 'No voucher needed'],
    right: { types: FOOD, place: 'north-east-essex', unless: asksVoucher },
  },
  { says: 'I cannot pay for electric', where: 'B24 9AA', words: 'electric', right: { types: ['advice-energy'], place: 'west-midlands' } },
  {
    says: 'Somewhere warm to sit',
    where: 'M16 0RA',
    presses: ['Somewhere warm'],
    right: { types: ['warm-space', 'food-hub', 'library'], place: 'greater-manchester' },
  },
  {
    says: 'Somebody to talk to',
    where: 'BS3',
    presses: ['Someone to talk to'],
    right: { types: ['befriending', 'mental-health', 'bereavement', 'carers', 'group'], place: 'bristol-area' },
  },
  {
    says: 'Help with asylum papers',
    where: 'M16 0RA',
    words: 'asylum',
    right: { types: ['advice-immigration', 'refugee-support'], place: 'greater-manchester' },
  },
  { says: 'He hit me', where: 'B24 9AA', words: 'he hit me', right: { phone: '08082000247' } },
]

const server = await startServer({ LOG_LEVEL: 'warn' })
const browser = await openBrowser()
try {
  for (const question of QUESTIONS) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB', reducedMotion: 'reduce' })
    const page = await context.newPage()
    const { steps, seconds, found } = await answer(page, question)
    process.stdout.write(
      `${JSON.stringify({ work: 'question', says: question.says, where: question.where, found, steps, seconds, bar: BAR_STEPS, reached: found !== null && steps <= BAR_STEPS })}\n`,
    )
    await context.close()
  }
} finally {
  await browser.close()
  await server.stop()
}

async function answer(page: Page, question: Question): Promise<{ steps: number; seconds: number; found: string | null }> {
  let steps = 0
  let thought = 0
  const type = async (box: Locator, text: string) => {
    await box.fill(text)
    steps += 1
    thought += THINK_S + POINT_S + KEY_S * text.length
  }
  const press = async (what: Locator) => {
    await what.click()
    steps += 1
    thought += THINK_S + POINT_S
  }
  await page.goto(server.url, { waitUntil: 'networkidle' })
  const began = performance.now()
  await type(page.getByRole('textbox', { name: 'Your postcode or area' }), question.where)
  await press(page.getByRole('button', { name: 'Find help' }))
  await page.locator('[data-id]').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  for (const text of question.presses ?? []) {
    const there = page.locator('a, button, label').filter({ hasText: text }).filter({ visible: true })
    if ((await there.count()) > 0) await press(there.first())
  }
  if (question.words !== undefined) {
    const fold = page.getByText('Search by word', { exact: true })
    if ((await fold.count()) > 0) await press(fold)
    await type(page.getByRole('searchbox').or(page.getByLabel('A name or a word')).first(), question.words)
  }
  await page.waitForTimeout(300)
  const right = rightIds(question)
  for (let screen = 0; ; screen++) {
    const found = await seen(page, right)
    const seconds = Math.round(((performance.now() - began) / 1000 + thought) * 10) / 10
    if (found !== null || screen === SCREENS) return { steps, seconds, found }
    const fold = page.locator('.answers details:not([open]) > summary').filter({ visible: true }).first()
    if (screen > 0 && (await fold.count()) > 0 && (await isInWindow(fold))) {
      await press(fold)
      continue
    }
    await page.mouse.wheel(0, 640)
    await page.waitForTimeout(50)
    steps += 1
    thought += THINK_S
  }
}

/** The nearest three that are right: what is equally near may stand in another order. */
function rightIds({ right, where }: Question): { ids: readonly string[]; phone: string | null } {
  if ('phone' in right) return { ids: [], phone: right.phone }
  const { features } = JSON.parse(readFileSync(`data/${right.place}/services.geojson`, 'utf8')) as {
    features: { id: string; geometry: { coordinates: [number, number] } | null; properties: Said & { status?: string } }[]
  }
  const [lon, lat] = MIDDLES[where]!
  const near = features
    .filter(({ properties }) => properties.status !== 'closed' && properties.types.some((type) => right.types.includes(type)))
    .filter(({ properties }) => right.unless?.(properties) !== true)
    .map(({ id, geometry }) => ({
      id,
      far: geometry === null ? 99 : Math.hypot((geometry.coordinates[0] - lon) * 0.61, geometry.coordinates[1] - lat),
    }))
    .toSorted((a, b) => a.far - b.far)
  return { ids: near.slice(0, 3).map(({ id }) => id), phone: null }
}

async function isInWindow(what: Locator): Promise<boolean> {
  return await what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
}

/** What is right and stands with its name, or its number, in the window; null = nothing yet. */
async function seen(page: Page, right: { ids: readonly string[]; phone: string | null }): Promise<string | null> {
  return await page.evaluate(({ ids, phone }) => {
    const isIn = (element: Element): boolean => {
      const { top, bottom, height } = element.getBoundingClientRect()
      return height > 0 && top >= 0 && bottom <= innerHeight
    }
    if (phone !== null) return [...document.querySelectorAll(`a[href="tel:${phone}"]`)].find(isIn)?.textContent ?? null
    const names = [...document.querySelectorAll<HTMLElement>('[data-id]')].filter(({ dataset }) => ids.includes(dataset.id ?? ''))
    return names.map((card) => card.querySelector('h3') ?? card).find(isIn)?.textContent ?? null
  }, right)
}
