import { openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/startServer.ts'
import { deskBench } from './plan/desk.ts'
import { englandBench } from './plan/england.ts'
import { row } from './plan/row.ts'

/**
 * The planner's desk in a real browser: one JSON object a line; `npm run -s bench:plan` after a build. Times are of the desk's thread, as the
 * page marks them (`desk gaps` and so on), or of the page itself; all in one run, so compare them with one another.
 */
const browser = await openBrowser()
const server = await startServer({ LOG_LEVEL: 'warn' })
try {
  for (const line of await deskBench(browser, server.url, 'west-midlands')) row(line)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  const { firstFiguresMs, longestTaskMs } = await englandBench(await context.newPage(), server.url)
  await context.close()
  row({ work: 'england: first figures of 10,000 services', figure: firstFiguresMs, unit: 'ms', bar: 2000 })
  row({ work: 'england: longest task before the map is idle', figure: longestTaskMs.before, unit: 'ms', bar: 600 })
  row({ work: 'england: longest task after', figure: longestTaskMs.after, unit: 'ms', bar: 100 })
} finally {
  await server.stop()
  await browser.close()
}
