import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readers } from '../../scripts/places/import/readers.ts'
import { locateIn } from '../../server/lists/locateIn.ts'
import { openPostcodes } from '../../server/packs/postcodeTables.ts'
import { writeRows } from './lists/writeRows.ts'

/**
 * What reading a list of 100,000 rows costs beside csv-parse alone, and how much memory it takes: one JSON object a line;
 * `npm run -s bench:lists`. Each runs in a process of its own, in turn; of three
 * the fastest counts, by time of the processor, and the most memory. `wallRatio` is the same by the clock on the wall.
 */
const ROWS = 100_000
const RUNS = 3
const MOST_RATIO = 12
const MOST_MB = 700

interface Cost {
  ms: number
  /** Of the processor: what else the machine does counts in `ms` and not here. */
  cpuMs: number
  /** Peak of what the process held, in MB of 2^20 bytes. */
  mb: number
  rows: number
}

const WORKS: Readonly<Record<string, (file: string) => Promise<number>>> = {
  parse: async (file) => parse(readFileSync(file, 'utf8')).length,
  read: async (file) => {
    const head = {
      id: 'yorkshire',
      title: 'Help in Yorkshire',
      publisher: 'Yorkshire',
      licence: 'OGL v3',
      licenceUrl: null,
      credit: 'Yorkshire',
      url: null,
      date: '2026-11-28',
      as: 'csv',
    } as const
    const tables = await openPostcodes('data/postcodes')
    const by = { head, columns: {}, locateIn: (text: string) => locateIn(tables, [text]), say: () => undefined, progress: () => undefined }
    const { services, refused } = await readers.csv({ name: file, bytes: readFileSync(file) }, by)
    if (refused.length > 0) throw new Error(`${refused.length} rows are refused, the first because ${refused[0]?.reason}`)
    return services.length
  },
}

const [work, file] = process.argv.slice(2)
if (work !== undefined && file !== undefined) await measure(work, file)
else await compare()

async function measure(name: string, path: string): Promise<void> {
  const from = performance.now()
  const cpu = process.cpuUsage()
  const rows = await WORKS[name]!(path)
  const { user, system } = process.cpuUsage(cpu)
  print({ ms: performance.now() - from, cpuMs: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024, rows } satisfies Cost)
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'together-map-'))
  try {
    const path = join(folder, 'rows.csv')
    await writeRows(path, ROWS)
    const runs = Array.from({ length: RUNS }, () => ({ alone: costOf('parse', path), whole: costOf('read', path) }))
    const fastest = (of: (run: (typeof runs)[number]) => number) => Math.min(...runs.map(of))
    const [cpuMsAlone, cpuMsWhole] = [fastest(({ alone }) => alone.cpuMs), fastest(({ whole }) => whole.cpuMs)]
    const wallRatio = fastest(({ whole }) => whole.ms) / fastest(({ alone }) => alone.ms)
    const ratio = cpuMsWhole / cpuMsAlone
    const mb = Math.max(...runs.map(({ whole }) => whole.mb))
    const { rows } = runs[0]!.whole
    print({ work: 'read a list', rows, cpuMsAlone, cpuMsWhole, wallRatio, ratio, bar: MOST_RATIO, reached: ratio <= MOST_RATIO })
    print({ work: 'read a list', rows, mb, bar: MOST_MB, reached: mb <= MOST_MB })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function costOf(name: string, path: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, name, path], { encoding: 'utf8' })) as Cost
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
