import { readFileSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { inject } from 'vitest'
import type { Served } from './startServer.ts'

/** @throws Error that says what to install or to do */
function shared() {
  const found = inject('shared')
  if ('missing' in found) throw new Error(found.missing)
  return found
}

/**
 * The server of all browser tests. Tests of other files run beside: what one says of a listing the others see, so a test that has a
 * listing reported closed twice, or that names the network it comes from, starts a server of its own.
 */
export function sharedServer(): Served {
  const { url, store, logFile } = shared()
  return { url, store, log: () => withoutOwnNumbers(readFileSync(logFile, 'utf8')) }
}

/** A log without the times, durations and problem ids that each line has of its own: among so many digits a secret of few would be found by chance. */
const withoutOwnNumbers = (log: string): string =>
  log.replaceAll(/"time":"[\dT:.-]{23}Z",?|"ms":\d+,?|"problem":"[\da-f-]{36}",?|^.* listens at .*$/gm, '')

/** More than the slowest machine needs: only what never comes is waited for so long. */
const COMES_WITHIN_MS = 100_000

/** A way into the browser of all browser tests; to close it closes what was opened through it. */
export async function connectBrowser(): Promise<Browser> {
  const browser = await chromium.connect(shared().browser)
  browser.on('context', (context) => context.setDefaultTimeout(COMES_WITHIN_MS))
  return browser
}
