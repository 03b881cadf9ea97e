import { parseArgs } from 'node:util'
import { readInstant } from '../core/days/londonTime.ts'
import { Nation } from '../core/days/nation.ts'
import { answerLines } from './hours/eachLine.ts'
import { readHours, stateAt } from './hours/hoursAt.ts'

/**
 * What published hours say at an instant, as one JSON object: `npm run -s hours -- "Mo-Fr 09:00-17:00; PH off" --at 2026-11-24T12:00`.
 * `--nation` decides the bank holidays, `--text` reads the hours as people write them. Without an offset `--at` is the London clock.
 * `--lines FILE` asks for each line of a file, or of standard input (`-`), its text and after a tab its instant, and prints one object a line.
 */
const USE = `npm run -s hours -- "<opening_hours>" --at <ISO instant> [--nation england|scotland|wales|northern-ireland] [--text]
npm run -s hours -- --lines <file of text<TAB>instant, or -> [--nation …] [--text]`

try {
  for (const answer of answers(process.argv.slice(2))) process.stdout.write(`${JSON.stringify(answer)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'That cannot be read.'}\n${USE}\n`)
  process.exitCode = 2
}

/** @throws Error in a sentence that names the option */
function answers(args: string[]): object[] {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      nation: { type: 'string', default: 'england' },
      text: { type: 'boolean', default: false },
      lines: { type: 'string' },
    },
  })
  const nation = Nation.safeParse(values.nation)
  const wrongNation = `--nation must be one of ${Nation.options.join(', ')}, got ${values.nation}.`
  if (values.lines !== undefined) {
    if (positionals.length > 0) throw new Error('Give either opening hours or --lines, not both.')
    if (values.at !== undefined) throw new Error('--at does not go with --lines: each line gives its own instant after a tab.')
    if (!nation.success) throw new Error(wrongNation)
    return answerLines(values.lines, values.text, nation.data)
  }
  const [hours, ...more] = positionals
  if (hours === undefined || more.length > 0) throw new Error('Give the opening hours as one text, in quotes.')
  if (values.at === undefined) throw new Error('--at is missing: give the instant, such as 2026-11-24T12:00.')
  const at = readInstant(values.at)
  if (at === null) throw new Error(`--at must be an ISO date and time such as 2026-11-24T12:00 or 2026-11-24T12:00:00Z, got ${values.at}.`)
  if (!nation.success) throw new Error(wrongNation)
  const reading = readHours(hours, values.text)
  const { left, byAppointment } = reading
  return [{ ...stateAt(reading, at, nation.data), left, ...(byAppointment === true ? { byAppointment } : {}) }]
}
