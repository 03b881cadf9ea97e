import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, report } from './ask.ts'
import { atMost, notTried, type Figure } from './figure.ts'
import { mayMount, startMounted } from './mounted.ts'

const SMALL_DISK_BYTES = 1_048_576
/** Some thirty reports, of a block each. */
const ROOM_BYTES = 131_072
const NO_MOUNT = 'this account may not mount a tmpfs in a namespace of its own (unshare -rm)'
const READS = [
  '/api/places',
  '/api/places/little-marsh/services',
  '/api/places/little-marsh/gaps',
  '/find/little-marsh',
  '/api/health/live',
]

/** A disk that fills up, is full, and has room again. */
export async function fullDisk(dataDir: string): Promise<Figure> {
  if (!mayMount()) return notTried('full disk', NO_MOUNT)
  const server = await startMounted(SMALL_DISK_BYTES, false, { DATA_DIR: dataDir, TRUST_PROXY: '1' })
  const wrong: string[] = []
  const filler = join(server.store, 'filler')
  await writeFile(filler, Buffer.alloc(SMALL_DISK_BYTES - ROOM_BYTES))
  const statuses: Record<number, number> = {}
  const kept: string[] = []
  for (let n = 0; n < 100; n++) {
    const outcome = await ask(server.url, report(n))
    if (outcome.kind !== 'answered') wrong.push(`report ${n}: ${outcome.kind}`)
    else {
      statuses[outcome.status] = (statuses[outcome.status] ?? 0) + 1
      if (outcome.status === 201) kept.push((JSON.parse(outcome.text) as { id: string }).id)
    }
  }
  if ((statuses[507] ?? 0) === 0) wrong.push('never full')
  wrong.push(...(await failing(server.url, READS)))
  await rm(filler)
  const again = await ask(server.url, report(101))
  if (again.kind !== 'answered' || again.status !== 201) wrong.push('not taken when there was room again')
  const files = (await readdir(join(server.store, 'reports'), { recursive: true })).filter((name) => name.includes('.json'))
  const whole = new Set<string>()
  for (const name of files) whole.add((JSON.parse(await readFile(join(server.store, 'reports', name), 'utf8')) as { id: string }).id)
  wrong.push(...kept.filter((id) => !whole.has(id)).map((id) => `lost ${id}`))
  if (files.some((name) => !name.endsWith('.json'))) wrong.push('a part of a file was left')
  await server.stop()
  return atMost('wrong answers, lost reports and parts of files on a full disk (tmpfs of 1 MiB)', wrong.length, 0, { statuses, wrong })
}

/** A disk that nothing can be written to, from the start. */
export async function readOnlyDisk(dataDir: string): Promise<Figure> {
  if (!mayMount()) return notTried('read-only disk', NO_MOUNT)
  const server = await startMounted(SMALL_DISK_BYTES, true, { DATA_DIR: dataDir, TRUST_PROXY: '1' })
  const wrong: string[] = []
  for (let n = 0; n < 20; n++) {
    const outcome = await ask(server.url, report(n))
    if (outcome.kind !== 'answered' || outcome.status !== 503 || outcome.headers['retry-after'] === undefined)
      wrong.push(`report: ${JSON.stringify(outcome).slice(0, 100)}`)
  }
  wrong.push(...(await failing(server.url, READS)))
  await server.stop()
  return atMost('wrong answers on a read-only disk (tmpfs, remounted)', wrong.length, 0, { reports: 20, reads: READS.length, wrong })
}

async function failing(url: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const outcome = await ask(url, { path })
    if (outcome.kind !== 'answered' || outcome.status !== 200)
      found.push(`${path}: ${outcome.kind === 'answered' ? outcome.status : outcome.kind}`)
  }
  return found
}
