import { spawn } from 'node:child_process'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readKeptList } from '../../../server/store/places/readStoredPlaces.ts'
import { runImport } from '../../../scripts/places/import/runImport.ts'
import { ownListing } from '../../server/store/places/keptLists.ts'
import { runs } from '../../runs.ts'
import { commandPlace } from './commands.ts'

const SCRIPT = join(import.meta.dirname, '../../../scripts/import.ts')
/** 50 and more by hand: TEST_RUNS=5. */
const TIMES = runs(10)

/** mulberry32: the same moments each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

it('leaves the old list or the new one, whenever the import is killed', { timeout: 30_000 * TIMES }, async () => {
  const here = await commandPlace()
  const of = (word: string) => Array.from({ length: 400 }, (_, at) => ownListing(2000 + at, `${word} ${at}`))
  const files = { old: await here.listFile('old.geojson', of('Old')), new: await here.listFile('new.geojson', of('New')) }
  const args = ['--into', 'little-marsh', '--source', 'Network', '--as', 'geojson', '--licence', 'OGL', '--date', '2026-11-01', '--apply']
  const path = join(here.env.STORE_DIR, 'places', 'little-marsh', 'lists', 'network', 'list.json')
  await here.run(runImport, files.old, ...args)
  await here.run(runImport, files.new, ...args)
  const chance = seeded(11)
  let [stands, killed, changed]: [keyof typeof files, number, number] = ['new', 0, 0]

  for (let time = 0; time < TIMES; time++) {
    const before = await readFile(path)
    const next: keyof typeof files = stands === 'new' ? 'old' : 'new'
    // The work begins once it says that it writes; a kill comes up to 60 ms after that, or somewhere before.
    const wait = chance() < 0.9 ? chance() * 60 : null
    const child = spawn(process.execPath, [SCRIPT, files[next], ...args], { env: { ...process.env, ...here.env } })
    const early = wait === null ? setTimeout(() => child.kill('SIGKILL'), chance() * 400) : undefined
    child.stderr.on('data', (data: Buffer) => {
      if (wait !== null && String(data).includes('Writing')) setTimeout(() => child.kill('SIGKILL'), wait)
    })
    const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
    clearTimeout(early)
    if (signal === 'SIGKILL') killed++
    const names = (await readKeptList(here.env.STORE_DIR, 'little-marsh', 'network'))!.services.map(({ name }) => name.split(' ')[0])
    expect(names).toHaveLength(400)
    const [one, ...others] = new Set(names)
    expect(others).toEqual([])
    if ((one === 'Old') === (stands === 'old')) expect(await readFile(path)).toEqual(before)
    else {
      changed++
      stands = next
    }
  }
  process.stdout.write(`${TIMES} imports: ${killed} killed, ${changed} had changed the list\n`)
  expect(killed).toBeGreaterThan(0)
  // The next one goes through, and sweeps what was left over.
  const next = stands === 'new' ? 'old' : 'new'
  expect((await here.run(runImport, files[next], ...args)).stopped).toBeNull()
  expect((await readdir(join(path, '..'))).filter((name) => name.startsWith('.'))).toEqual([])
  expect((await readdir(join(here.env.STORE_DIR, 'places'))).filter((name) => name.startsWith('.'))).toEqual([])
})
