import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WORKS } from './lists/works.ts'
import { writeRows } from './lists/writeRows.ts'

/**
 * What reading a list of 100,000 rows costs beside csv-parse alone, and how much memory it takes; how comparing grows with the rows, and
 * what memory applying takes, into an empty store and over the same list of another day: one JSON object a line;
 * `npm run -s bench:lists`. Each runs in a process of its own, in turn; of three
 * the fastest counts, by time of the processor, and the most memory. `wallRatio` is the same by the clock on the wall.
 */
const ROWS = 100_000
const RUNS = 3
const MOST_RATIO = 12
const MOST_MB = 700
/** Applied, with what it is compared with and what is written. */
const APPLIED_ROWS = 200_000
const MOST_APPLIED_MB = 1000
/** Of comparing twice the rows with twice as many: pairs would be four times as many. */
const COMPARED_ROWS = 100_000
const MOST_DOUBLING = 2.6

interface Cost {
  ms: number
  /** Of the processor: what else the machine does counts in `ms` and not here. */
  cpuMs: number
  /** Peak of what the process held, in MB of 2^20 bytes. */
  mb: number
  rows: number
}

const [work, file] = process.argv.slice(2)
if (work !== undefined && file !== undefined) await measure(work, file)
else await compare()

async function measure(name: string, path: string): Promise<void> {
  const from = performance.now()
  const cpu = process.cpuUsage()
  const { rows, before } = await WORKS[name]!(path)
  const { user, system } = process.cpuUsage(cpu)
  print({
    ms: performance.now() - from,
    cpuMs: (user + system) / 1000 - before,
    mb: process.resourceUsage().maxRSS / 1024,
    rows,
  } satisfies Cost)
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
    for (const name of ['apply', 'apply again']) print({ work: name, rows, ...memoryOf(costOf(name, path), MOST_MB) })
    await compareMore(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lists that are larger: how comparing grows with their rows, and what applying one takes. */
async function compareMore(folder: string): Promise<void> {
  const costAt = async (name: string, count: number): Promise<Cost> => {
    const path = join(folder, `${count}.csv`)
    if (!existsSync(path)) await writeRows(path, count)
    return costOf(name, path)
  }
  const [half, whole] = [await costAt('compare', 1.5 * COMPARED_ROWS), await costAt('compare', 3 * COMPARED_ROWS)]
  const ratio = whole.cpuMs / half.cpuMs
  const { rows, ms, cpuMs, mb } = whole
  print({ work: 'compare with twice as many', rows, ms, cpuMs, mb, ratio, bar: MOST_DOUBLING, reached: ratio <= MOST_DOUBLING })
  for (const name of ['apply', 'apply again'])
    print({ work: name, rows: APPLIED_ROWS, ...memoryOf(await costAt(name, APPLIED_ROWS), MOST_APPLIED_MB) })
}

function memoryOf({ ms, mb }: Cost, bar: number) {
  return { ms, mb, bar, reached: mb <= bar }
}

function costOf(name: string, path: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, name, path], { encoding: 'utf8' })) as Cost
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
