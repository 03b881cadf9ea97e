import { parseArgs } from 'node:util'
import { rulesAt } from '../core/hours/openStateOf.ts'
import { readHoursText } from '../core/hours/text/hoursText.ts'
import { readInstant } from '../core/days/londonTime.ts'
import type { OpenState } from '../core/hours/openState.ts'
import { readOsmHours } from '../core/hours/osm/osmHours.ts'
import { Nation } from '../core/days/nation.ts'

/**
 * What published hours say at an instant, as one JSON object: `npm run -s hours -- "Mo-Fr 09:00-17:00; PH off" --at 2026-11-24T12:00`.
 * `--nation` decides the bank holidays, `--text` reads the hours as people write them. Without an offset `--at` is the London clock.
 */
const USE = 'npm run -s hours -- "<opening_hours>" --at <ISO instant> [--nation england|scotland|wales|northern-ireland] [--text]'

try {
  process.stdout.write(`${JSON.stringify(answer(process.argv.slice(2)))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'That cannot be read.'}\n${USE}\n`)
  process.exitCode = 2
}

/** @throws Error in a sentence that names the option */
function answer(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { at: { type: 'string' }, nation: { type: 'string', default: 'england' }, text: { type: 'boolean', default: false } },
  })
  const [hours, ...more] = positionals
  if (hours === undefined || more.length > 0) throw new Error('Give the opening hours as one text, in quotes.')
  if (values.at === undefined) throw new Error('--at is missing: give the instant, such as 2026-11-24T12:00.')
  const at = readInstant(values.at)
  if (at === null) throw new Error(`--at must be an ISO date and time such as 2026-11-24T12:00 or 2026-11-24T12:00:00Z, got ${values.at}.`)
  const nation = Nation.safeParse(values.nation)
  if (!nation.success) throw new Error(`--nation must be one of ${Nation.options.join(', ')}, got ${values.nation}.`)
  const { rules, exceptions, read, left } = values.text ? readHoursText(hours) : readOsmHours(hours)
  const state: OpenState =
    rules === null
      ? { state: 'not confirmed', reason: read === 'not stated' ? 'no hours' : 'hours not read' }
      : rulesAt(rules, exceptions, at, { nation: nation.data, terms: [] })
  return {
    state: state.state,
    until: state.state === 'open until' ? iso(state.until) : null,
    next: state.state === 'opens next' ? iso(state.opens) : null,
    understood: read === 'whole',
    reason: 'reason' in state ? state.reason : null,
    left,
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
