import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in the page as it stands, and what it is unsure about; the size of targets too, which it leaves out unless asked. */
export async function runAxe(page: Page): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  // What passes is left out: to name every element that does takes longer than to look at it.
  return await page.evaluate(
    "axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) => ({ violations, incomplete }))",
  )
}

/** "color-contrast: .badge | .quiet" */
export const sayFault = ({ id, nodes }: Pick<Result, 'id' | 'nodes'>): string =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`

/** What axe finds wrong, each rule with where it is broken. */
export async function faults(page: Page): Promise<string[]> {
  return (await runAxe(page)).violations.map(sayFault)
}
