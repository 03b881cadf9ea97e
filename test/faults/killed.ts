import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../e2e/startServer.ts'
import { ask, report } from './ask.ts'
import { atMost, type Figure } from './figure.ts'

/** Reports are read at each start: a store is used for so many kills. */
const KILLS_A_STORE = 10

/**
 * `kill -9` while reports are written, again and again on the same store: every report that was acknowledged is whole on disk afterwards, and
 * what was left unfinished is gone after the next start.
 *
 * @param dataDir small packs, so that a start is quick
 */
export async function killed(dataDir: string, kills: number, writers: number): Promise<Figure[]> {
  const total = { lost: 0, acknowledged: 0, unfinished: 0, left: 0 }
  let sent = 0
  for (let from = 0; from < kills; from += KILLS_A_STORE) {
    const store = await mkdtemp(join(tmpdir(), 'together-map-faults-'))
    const kept: string[] = []
    for (let kill = from; kill < Math.min(kills, from + KILLS_A_STORE); kill++) {
      const before = await unfinishedIn(store)
      total.unfinished += before.length
      const server = await startServer({ DATA_DIR: dataDir, STORE_DIR: store, TRUST_PROXY: '1', LOG_LEVEL: 'warn' })
      const after = await unfinishedIn(store)
      total.left += before.filter((name) => after.includes(name)).length
      const write = async (): Promise<void> => {
        for (;;) {
          const outcome = await ask(server.url, report(sent++))
          if (outcome.kind !== 'answered') return
          if (outcome.status === 201) kept.push((JSON.parse(outcome.text) as { id: string }).id)
        }
      }
      const writing = Promise.all(Array.from({ length: writers }, write))
      await new Promise((resolve) => setTimeout(resolve, 40 + Math.random() * 160))
      await server.crash()
      await writing
      const whole = await wholeIn(store)
      total.lost += kept.filter((id) => !whole.has(id)).length
    }
    total.acknowledged += kept.length
    await rm(store, { recursive: true, force: true })
  }
  const { lost, left, ...more } = total
  return [
    atMost(`acknowledged reports lost by ${kills} × kill -9 with ${writers} writers`, lost, 0, more),
    atMost('unfinished files that a kill left and the next start did not take away', left, 0, { found: total.unfinished }),
  ]
}

async function filesOf(store: string): Promise<string[]> {
  return readdir(join(store, 'reports'), { recursive: true }).catch(() => [])
}

const unfinishedIn = async (store: string): Promise<string[]> => (await filesOf(store)).filter((name) => name.includes('.json.'))

/** Ids of the reports that can be read to their end. */
async function wholeIn(store: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const name of await filesOf(store)) {
    if (!name.endsWith('.json')) continue
    const { id } = JSON.parse(await readFile(join(store, 'reports', name), 'utf8')) as { id: string }
    ids.add(id)
  }
  return ids
}
