import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIRST_PLACES, FIRST_QUESTIONS, FIRST_SIZES, firstAnswer, isInFirstScreen } from '../bench/first.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const MOST = 'food, no referral, children'
const THEN = '2018-02-08T11:00'

/** The hardest of what `npm run -s bench:first` measures: the most that can stand above the first card, and the longest card. */
it.each([
  ['360x740', true, 'B24 9AA', null, MOST],
  ['360x740', true, 'M16 0RA', THEN, MOST],
  ['360x740', true, 'BS3', null, 'nothing'],
  ['360x740', false, 'M16 0RA', THEN, MOST],
  ['1280x800', true, 'M16 0RA', null, MOST],
  ['1280x800', true, 'M16 0RA', THEN, MOST],
  ['1280x800', true, 'BS3', null, MOST],
  ['320x256', true, 'M16 0RA', THEN, MOST],
] as const)('at %s, script %s, the first answer stands in the first screen: %s, %s, %s', async (name, script, place, asof, question) => {
  const size = FIRST_SIZES.find((each) => each.name === name)!
  expect(FIRST_PLACES).toContainEqual({ place, asof })
  const found = await firstAnswer(browser, server.url, { ...size, script, place, asof, query: FIRST_QUESTIONS[question] })
  expect(isInFirstScreen(found, size), JSON.stringify(found)).toBe(true)
})
