import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage } from './openPage.ts'
import { connectBrowser, sharedServer } from './shared.ts'

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-GB' }
const LIST = '/find/greater-manchester?area=M16&types=food-bank'
const SHORTLIST = '/shortlist/greater-manchester'
/** Trafford Domestic Abuse Service. */
const ABUSE = /Trafford Domestic Abuse Service/

const server = sharedServer()
let browser: Browser

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

/** Everything that leaves a browser: addresses, headers and bodies. */
function listening(context: BrowserContext): { all: () => Promise<string> } {
  const sent: Promise<string>[] = []
  const keep = async (request: Request) =>
    [request.url(), JSON.stringify(await request.allHeaders().catch(() => request.headers())), request.postData() ?? ''].join('\n')
  context.on('request', (request) => sent.push(keep(request)))
  return { all: async () => (await Promise.all(sent)).join('\n') }
}

const keepButton = (page: Page, nth: number) => page.locator('.card .keep').nth(nth)
const href = async (page: Page, name: string) => decodeURIComponent((await page.getByRole('link', { name }).getAttribute('href')) ?? '')

it('two places are kept, compared, sent, printed and opened from their link elsewhere, and no server hears which', async () => {
  const context = await browser.newContext(PHONE)
  const heard = listening(context)
  const page = await context.newPage()
  await openPage(page, server.url + LIST)
  await keepButton(page, 0).click()
  await keepButton(page, 1).click()
  const cards = page.locator('.card')
  const ids = [await cards.nth(0).getAttribute('data-id'), await cards.nth(1).getAttribute('data-id')] as string[]
  const names = await cards.locator('h3').allInnerTexts()
  expect(await page.locator('.kept-bar').innerText()).toMatch(/^2 kept\s+Look\s+Clear$/)
  await page.reload()
  await page.locator('.keep[aria-pressed=true]').nth(1).waitFor()
  await page.getByRole('link', { name: 'Look' }).click()

  await page.getByRole('heading', { name: '2 places kept' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  const head = page.locator('.compare th[scope=col] a')
  expect(await head.allInnerTexts()).toEqual(names.slice(0, 2))
  expect(await page.locator('.compare').innerText()).toContain('Not stated')

  const text = await href(page, 'Text message')
  const prefixes = ids.map((id) => id.replaceAll('-', '').slice(0, 10))
  const link = `${server.url}${SHORTLIST}#1.${prefixes.join('.')}`
  expect(text).toMatch(/^sms:\?&body=/)
  expect(text.endsWith(link)).toBe(true)
  expect(await href(page, 'WhatsApp')).toMatch(/^https:\/\/wa\.me\/\?text=/)
  expect(await href(page, 'Mail')).toContain(link)
  // From the middle of M16, so minutes on foot would be nobody's.
  expect(text).not.toMatch(/on foot|\d m\b/)

  await page.getByRole('button', { name: 'A sheet to print' }).click()
  await page.locator('.sheet .qr').waitFor()
  await page.emulateMedia({ media: 'print' })
  const seen = await page.locator('body').innerText()
  for (const name of names.slice(0, 2)) expect(seen).toContain(name)
  expect(seen).not.toMatch(/Text message|Side by side|Exit this page|Sources, licences/)
  await page.emulateMedia({ media: 'screen' })

  const other = await browser.newContext(PHONE)
  const heardThere = listening(other)
  const opened = await other.newPage()
  await openPage(opened, `${link}.0123456789`)
  await opened.getByRole('heading', { name: '2 places somebody chose for you' }).waitFor()
  expect(await opened.locator('.card h3').allInnerTexts()).toEqual(names.slice(0, 2))
  expect(await opened.locator('.note').innerText()).toContain('1 of these is no longer listed.')
  await opened.getByRole('button', { name: 'Take into my shortlist' }).click()
  expect(await opened.locator('.keep[aria-pressed=true]').count()).toBe(2)

  const log = `${await heard.all()}\n${await heardThere.all()}\n${server.log()}`
  expect(log).toContain(SHORTLIST)
  for (const prefix of prefixes) expect(log.replaceAll('-', '')).not.toContain(prefix)
  expect(log).not.toContain('#1.')
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByRole('heading', { name: 'Nothing kept' }).waitFor()
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain(ids[0])
  await Promise.all([context.close(), other.close()])
})

it('asks whether the phone is safe before help around abuse goes out, and leaves it out where that is not sure', async () => {
  const page = await browser.newPage(PHONE)
  await openPage(page, `${server.url}/find/greater-manchester`)
  const services = await page.evaluate(async () => {
    const { places } = await (await fetch('/api/places')).json()
    const { files } = places.find(({ id }: { id: string }) => id === 'greater-manchester')
    return (await (await fetch(files.services)).json()).features as { id: string; properties: { name: string } }[]
  })
  const abuse = services.find(({ properties }) => ABUSE.test(properties.name))!
  const prefix = (id: string) => id.replaceAll('-', '').slice(0, 10)
  await openPage(page, `${server.url}${SHORTLIST}#1.${prefix(abuse.id)}.${prefix(services[0]!.id)}`)
  await page.getByRole('heading', { name: 'Is this phone safe?' }).waitFor()
  expect(await page.getByRole('link', { name: 'Text message' }).count()).toBe(0)
  await page.getByRole('button', { name: /^No or not sure/ }).click()
  expect(await href(page, 'Text message')).not.toContain(prefix(abuse.id))
  await page.getByRole('button', { name: 'Answer again' }).click()
  await page.getByRole('button', { name: /^Yes/ }).click()
  const text = await href(page, 'Text message')
  expect(text).toContain('The number you asked for')
  expect(text).not.toMatch(/abuse|Trafford Domestic/i)
  await page.close()
})

it.each([
  ['of a newer map', '#2.abc', 'made by a newer map'],
  ['that is broken', '#zz', 'lost on the way'],
  ['to nothing that is listed', '#1.0123456789.9876543210', '2 of these are no longer listed.'],
  ['without anything kept', '', 'Press Keep on a place'],
])('a link %s says so, with a way on', async (_, fragment, words) => {
  const page = await browser.newPage(PHONE)
  await openPage(page, server.url + SHORTLIST + fragment)
  await page.getByText(words).waitFor()
  expect(await page.getByRole('link', { name: 'All help in Greater Manchester' }).getAttribute('href')).toBe('/find/greater-manchester')
  await page.close()
})
