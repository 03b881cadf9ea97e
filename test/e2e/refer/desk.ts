import type { Locator, Page } from 'playwright-core'
import { openPage } from '../openPage.ts'

/** A worker at the desk, who counts what they do: each press, each thing typed. */
export interface Worker {
  page: Page
  actions: () => number
  type: (box: string, text: string) => Promise<void>
  press: (what: Locator) => Promise<void>
  key: (key: string) => Promise<void>
}

export async function atDesk(page: Page, url: string): Promise<Worker> {
  await openPage(page, url)
  await page.locator('#refer-words').waitFor()
  let count = 0
  return {
    page,
    actions: () => count,
    type: async (box, text) => {
      count++
      await page.locator(box).fill(text)
    },
    press: async (what) => {
      count++
      await what.click()
    },
    key: async (key) => {
      count++
      await page.keyboard.press(key)
    },
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
