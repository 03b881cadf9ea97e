import type { TestProject } from 'vitest/node'
import { serveBrowser } from './browser.ts'
import { startServer } from './startServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one server and the one browser of all browser tests, or the sentence that says why they are not there. */
    shared: { url: string; store: string; logFile: string; browser: string } | { missing: string }
  }
}

/** Starts the server and the browser once for all browser tests; without them each of those tests says why, and the others run. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const started = await Promise.allSettled([startServer(), serveBrowser()])
  const [server, browser] = started
  if (server.status === 'fulfilled' && browser.status === 'fulfilled') {
    const { url, store, logFile } = server.value
    provide('shared', { url, store, logFile, browser: browser.value.wsEndpoint() })
  } else
    provide('shared', { missing: started.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.message)] : [])).join('\n') })
  return async () => {
    if (browser.status === 'fulfilled') await browser.value.close()
    if (server.status === 'fulfilled') await server.value.stop()
  }
}
