import type { Locator, Page } from 'playwright-core'
import { openPage } from '../openPage.ts'

/** A worker at the desk. What they do is counted by the page, whoever does it: each press of a pointer or a key, each text typed into a box. */
export interface Worker {
  page: Page
  actions: () => Promise<number>
  type: (box: string, text: string) => Promise<void>
  press: (what: Locator) => Promise<void>
  key: (key: string) => Promise<void>
}

/** Counts in the page from its start. Letters typed one after another into the same box are one text; what script does is not counted. */
function countActions(): void {
  let done = 0
  let writing: EventTarget | null = null
  const isBox = (target: EventTarget | null): boolean =>
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(?:checkbox|radio)$/.test(target.type))
  const act = (event: Event, into: EventTarget | null): void => {
    if (!event.isTrusted || (into !== null && into === writing)) return
    done++
    writing = into
    document.documentElement.dataset.actions = String(done)
  }
  addEventListener('pointerdown', (event) => act(event, null), true)
  addEventListener('keydown', (event) => (isBox(event.target) && event.key.length === 1) || act(event, null), true)
  addEventListener('input', (event) => isBox(event.target) && act(event, event.target), true)
}

export async function atDesk(page: Page, url: string): Promise<Worker> {
  await page.addInitScript(countActions)
  await openPage(page, url)
  await page.locator('#refer-words').waitFor()
  return {
    page,
    actions: () => page.evaluate(() => Number(document.documentElement.dataset.actions ?? 0)),
    type: (box, text) => page.locator(box).fill(text),
    press: (what) => what.click(),
    key: (key) => page.keyboard.press(key),
  }
}

const needPart = (page: Page, title: string): Locator =>
  page.locator('.refer-need', { has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }) })

/** The place that stands first for a need. */
export const firstFor = (page: Page, title: string): Locator => needPart(page, title).locator('.refer-option').first()

export const nameOf = (option: Locator): Promise<string> => option.locator('h4 bdi').innerText()

/** Types what is heard and where, and waits until the options stand. */
export async function say(worker: Worker, heard: string, where: string): Promise<void> {
  await worker.type('#refer-words', heard)
  await worker.key('Enter')
  await worker.type('#refer-where', where)
  await worker.key('Enter')
  await worker.page
    .locator('.refer-option')
    .first()
    .getByText(/on foot|km/)
    .first()
    .waitFor()
}
