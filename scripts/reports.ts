import { randomUUID } from 'node:crypto'
import { StartError } from '../server/startError.ts'
import { runReports } from './reports/runReports.ts'

/**
 * `npm run -s reports`: what people said is wrong, oldest first; bursts of it; which listings it closed or would close; marks what
 * was looked at, one by one or many at once, and takes that back. A running server sees each change within a minute.
 */
try {
  const surroundings = { env: process.env, now: Date.now(), newId: randomUUID, warn: (text: string) => process.stderr.write(text) }
  process.stdout.write(await runReports(process.argv.slice(2), surroundings))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
