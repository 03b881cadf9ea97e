import type { Page } from 'playwright-core'

/** Waits until script has brought the page to life (`data-alive`, set by its first effect): what is pressed before that is lost. */
export const isAlive = (page: Page): Promise<void> => page.locator('html[data-alive]').waitFor({ state: 'attached' })

export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await isAlive(page)
}
