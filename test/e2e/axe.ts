import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that a look can break while every element stays as it is: of colour, of what covers what, of size, of what can be scrolled. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/**
 * What axe finds wrong in the page as it stands, and what it is unsure about; the size of targets too, which it leaves out unless asked.
 *
 * @param looks alone: of a page that all rules have seen, and that only colours or direction differ of since
 * @param within selector of what alone is looked at; what must hold of a whole page is not asked then
 */
export async function runAxe(page: Page, looks = false, within?: string): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const rules = looks ? { runOnly: RULES_OF_LOOKS } : { rules: { 'target-size': { enabled: true } } }
  // What passes is left out: to name every element that does takes longer than to look at it.
  const asked = JSON.stringify({ ...rules, resultTypes: ['violations', 'incomplete'] })
  return await page.evaluate(
    `axe.run(${JSON.stringify(within) ?? 'document'}, ${asked}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  )
}

/** "color-contrast: .badge | .quiet" */
export const sayFault = ({ id, nodes }: Pick<Result, 'id' | 'nodes'>): string =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

/** What axe finds wrong, each rule with where it is broken. */
export async function faults(page: Page, looks = false, within?: string): Promise<string[]> {
  return (await runAxe(page, looks, within)).violations.map(sayFault)
}
