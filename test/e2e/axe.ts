import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that colours can break while everything stays as it is and where it is. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** Rules of what a look can break, each part of the page staying as it is: of what covers what, of size, of what can be scrolled. */
const RULES = {
  all: { rules: { 'target-size': { enabled: true } } },
  places: { runOnly: [...RULES_OF_COLOURS, 'target-size', 'scrollable-region-focusable'] },
  colours: { runOnly: RULES_OF_COLOURS },
}

/** What differs in a page since all rules saw it: anything, places and colours, or colours alone. */
export type Differs = keyof typeof RULES

/**
 * What axe finds wrong in the page as it stands, and what it is unsure about; the size of targets too, which it leaves out unless asked.
 *
 * @param differs what alone can be wrong by now
 * @param within selector of what alone is looked at; what must hold of a whole page is not asked then
 */
export async function runAxe(
  page: Page,
  differs: Differs = 'all',
  within?: string,
): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // What passes is left out: to name every element that does takes longer than to look at it.
  const asked = JSON.stringify({ ...RULES[differs], resultTypes: ['violations', 'incomplete'] })
  return await page.evaluate(
    `axe.run(${JSON.stringify(within) ?? 'document'}, ${asked}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  )
}

/** "color-contrast: .badge | .quiet" */
export const sayFault = ({ id, nodes }: Pick<Result, 'id' | 'nodes'>): string =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

/** What axe finds wrong, each rule with where it is broken. */
export async function faults(page: Page, differs: Differs = 'all', within?: string): Promise<string[]> {
  return (await runAxe(page, differs, within)).violations.map(sayFault)
}
