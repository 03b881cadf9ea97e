import { startServer } from '../e2e/startServer.ts'
import { littleData, writeData } from '../server/packs.ts'
import { bitFlips } from './bitFlips.ts'
import { fullDisk, readOnlyDisk } from './disks.ts'
import type { Figure } from './figure.ts'
import { killed } from './killed.ts'
import { pooled } from './pooled.ts'
import { slow } from './slow.ts'
import { stopped } from './stopped.ts'
import { tileFlood } from './tileFlood.ts'

/**
 * `npm run -s test:faults` after a build: what each fault does to the product as it is started, on small packs (bit flips: on all of ours).
 * One JSON object a line; some ten minutes. Words after it name the parts to run: `npm run -s test:faults -- stop pool`.
 */
const dataDir = await writeData(littleData())
const start = (env: Record<string, string> = {}) => startServer({ DATA_DIR: dataDir, TRUST_PROXY: '1', LOG_LEVEL: 'warn', ...env })

const PARTS: Readonly<Record<string, () => Promise<Figure | Figure[]>>> = {
  stop: () => stopped(start, 50, 16),
  pool: () => inFront((url) => pooled(url, 3000, 'node')),
  fetch: () => inFront((url) => pooled(url, 3000, 'fetch')),
  slow: () => inFront(slow),
  full: () => fullDisk(dataDir),
  readonly: () => readOnlyDisk(dataDir),
  tiles: () => tileFlood(dataDir, 8),
  flips: () => bitFlips('data', 100),
  kill: () => killed(dataDir, 200, 8),
}

async function inFront(work: (url: string) => Promise<Figure>): Promise<Figure> {
  const server = await start()
  try {
    return await work(server.url)
  } finally {
    await server.stop()
  }
}

const wanted = process.argv.slice(2)
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const figure of [await part()].flat()) {
    process.stdout.write(`${JSON.stringify(figure)}\n`)
    if (!figure.reached) process.exitCode = 1
  }
}
