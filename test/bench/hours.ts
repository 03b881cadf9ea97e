import { readFileSync } from 'node:fs'
import { ENGLAND } from '../../core/days/calendar.ts'
import { DAY_MS } from '../../core/days/londonTime.ts'
import { readServices } from '../../core/listing/dataset.ts'
import { openStateOf } from '../../core/hours/openStateOf.ts'
import { readClause } from '../../core/hours/text/clause/clause.ts'
import { lex } from '../../core/hours/text/lex/lex.ts'
import { tidy } from '../../core/hours/text/lex/tidy.ts'
import { clausesOf } from '../../core/hours/text/pieces/pieces.ts'
import { datedClosures } from '../../core/hours/text/whole/datedClosures.ts'
import { openWithin } from '../../core/hours/openWithin.ts'
import { readOsmHours } from '../../core/hours/osm/osmHours.ts'
import { sessionsAhead } from '../../core/hours/sessionsAhead.ts'

/**
 * How the time of reading hostile text grows with its length (the bar is 20 for ten times the text), and what judging a door,
 * now or over two weeks, costs beside copying its listing. One JSON object a line; `npm run -s bench:hours`.
 */
const HOSTILE = [
  'mon ',
  '1',
  '1.',
  '(',
  '((mon 10',
  'except ',
  '1st ',
  'not open on ',
  ' \n',
  '£',
  "a'",
  '10-',
  'a-',
  'the ',
  'fortnightly on ',
  'closed 1/1/2027. please use it. ',
  'school term ',
  '10am ',
  'mon 10-12 foo ',
]

/** As the reader does, but of any length. */
function readAll(text: string): void {
  const written = tidy(text)
  const tokens = lex(written)
  datedClosures(written, tokens)
  clausesOf(tokens).map(readClause)
}

for (const unit of HOSTILE) {
  const read = (length: number) => fastestMs(() => readAll(unit.repeat(length / unit.length)))
  read(10_000)
  const [short, long] = [read(10_000), read(100_000)]
  print({ bench: 'hours-text', unit, ms10kB: short, ms100kB: long, ratio: long / short })
}

for (const unit of ['Mo 10:00-12:00;', 'Sa[1],', '"', 'Jan 1,', 'PH,SH off;']) {
  const read = (length: number) => fastestMs(() => readOsmHours(unit.repeat(length / unit.length)))
  print({ bench: 'osm-hours', unit, ms1kB: read(1_000), ms10kB: read(10_000), ms100kB: read(100_000) })
}

const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
const many = Array.from({ length: 5_000 }, (_, i) => services[i % services.length]).filter((service) => service !== undefined)
const at = Date.UTC(2018, 1, 8, 11)
const judged = fastestMs(() => many.map((service) => openStateOf(service, at, ENGLAND)))
const copied = fastestMs(() => many.map((service) => structuredClone(service)))
print({ bench: 'open-state', listings: many.length, msJudged: judged, msCopied: copied, ratio: judged / copied })
const ahead = fastestMs(() => many.map((service) => sessionsAhead(service, at, ENGLAND)))
const within = fastestMs(() => many.map((service) => openWithin(service, at, at + 7 * DAY_MS, ENGLAND)))
print({ bench: 'two-weeks', listings: many.length, msAhead: ahead, msWithinAWeek: within, ratio: ahead / copied })

function fastestMs(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
