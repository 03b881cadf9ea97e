import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'
import { deskBench } from './plan/desk.ts'
import { row } from './plan/row.ts'

/**
 * The planner's desk in a real browser: one JSON object a line; `npm run -s bench:plan` after a build. Times are of the desk's thread, as the
 * page marks them (`desk gaps` and so on), or of the page itself; all in one run, so compare them with one another.
 */
const browser = await openBrowser()
const server = await startServer({ LOG_LEVEL: 'warn' })
try {
  for (const line of await deskBench(browser, server.url, 'west-midlands')) row(line)
} finally {
  await server.stop()
  await browser.close()
}
