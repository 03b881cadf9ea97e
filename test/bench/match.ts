import { readFileSync } from 'node:fs'
import { readInstant } from '../../core/days/londonTime.ts'
import { readServices } from '../../core/listing/dataset.ts'
import type { Service } from '../../core/listing/service.ts'
import { calls } from '../../core/match/calls.ts'
import { NO_CIRCUMSTANCES } from '../../core/match/circumstances.ts'
import { match } from '../../core/match/match.ts'
import { together } from '../../core/match/together.ts'
import { middleOf } from '../../core/place/postcode.ts'
import { readWhen } from '../../core/seek/when.ts'
import { heldPlace } from '../core/place/heldPlace.ts'
import { heldTable } from '../core/place/heldTable.ts'

/**
 * One client with four needs against 5,000 listings: the match itself, and with what is put forward together and whom to ring. Median of
 * 20 after one that is not counted; `cpu_ms` = what it takes where nobody else is at work on the machine. One JSON object a line; `npm run -s bench:match`.
 */
const LISTINGS = 5000
const TIMES = 20
const BAR_MS = 50
const PLACE = 'greater-manchester'

const { services } = readServices(JSON.parse(readFileSync(`data/${PLACE}/services.geojson`, 'utf8')))
const many = Array.from({ length: LISTINGS }, (_, index): Service => {
  const service = services[index % services.length]!
  const round = Math.floor(index / services.length)
  const id = `${String(index).padStart(8, '0')}${service.id.slice(8)}`
  return { ...service, id, at: service.at === null ? null : [service.at[0], service.at[1] + round / 1000] }
})
const client = {
  ...NO_CIRCUMSTANCES,
  from: middleOf(heldTable('M16')!),
  areas: ['M16', 'E08000003'],
  needs: ['food-today', 'nappies', 'debt', 'company'] as const,
  children: ['baby', '1-4'] as const,
  diet: ['halal'] as const,
  times: ['mon-eve', 'tue-eve', 'wed-eve', 'thu-eve', 'fri-eve', 'sat-eve', 'sun-eve'].map((text) => readWhen(text)!),
}

for (const asof of ['2018-02-08T11:00', '2026-11-24T11:00']) {
  const query = { client, at: readInstant(asof)!, calendar: heldPlace(PLACE) }
  measure('match', asof, () => match(many, query))
  measure('match, together and calls', asof, () => {
    const matches = match(many, query)
    return [together(matches), calls(matches)]
  })
}

function measure(work: string, asof: string, run: () => unknown): void {
  run()
  const times = Array.from({ length: TIMES }, () => {
    const [began, used] = [performance.now(), process.cpuUsage()]
    run()
    const { user, system } = process.cpuUsage(used)
    return { wall: performance.now() - began, cpu: (user + system) / 1000 }
  })
  const [median, cpu] = [middleOfTimes(times.map(({ wall }) => wall)), middleOfTimes(times.map((time) => time.cpu))]
  const row = { work, listings: LISTINGS, needs: client.needs.length, asof, runs: TIMES }
  process.stdout.write(
    `${JSON.stringify({ ...row, median_ms: rounded(median), cpu_ms: rounded(cpu), bar: BAR_MS, reached: median <= BAR_MS })}\n`,
  )
}

function middleOfTimes(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[TIMES / 2 - 1]! + sorted[TIMES / 2]!) / 2
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
