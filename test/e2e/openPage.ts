import type { Page } from 'playwright-core'

/**
 * Opens a page and waits until script has brought it to life: what is pressed before that is lost. React marks each element that it
 * takes over, the last one when it has them all; where a page asks where one is, script then draws the button for the device.
 */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#app')?.lastElementChild ?? {}).some((name) => name.startsWith('__reactFiber$')),
  )
  if ((await page.getByRole('textbox', { name: 'Your postcode or area' }).count()) > 0)
    await page.getByRole('button', { name: 'Use where I am now' }).waitFor()
}
