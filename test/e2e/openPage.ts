import type { Page } from 'playwright-core'

/** Opens a page and waits until script has brought it to life (`data-alive`, set by the first effect): what is pressed before that is lost. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}
