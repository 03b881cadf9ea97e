import { execFileSync } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { BOUNDS } from '../server/beginLean.ts'
import { CHECKED_PATH, noteWhatIsChecked } from '../server/checkedFiles.ts'
import { readConfig } from '../server/config.ts'
import type { Asset } from '../server/http/asset.ts'
import { pressHard } from '../server/http/pressed/pressedBody.ts'
import { PRESSED_DIR, pressedPath } from '../server/http/pressed/pressedPath.ts'
import { createLog } from '../server/log.ts'
import { openPacks } from '../server/packs/openPacks.ts'
import { openPlaceNames } from '../server/packs/placeNames.ts'
import { openPages } from '../server/pages/openPages.ts'
import { StartError } from '../server/startError.ts'
import { writeWhole } from '../server/store/writeWhole.ts'

/**
 * The last step of `npm run build`: compresses what the server sends as it is, pages' files and places' files, into `dist/pressed`, and
 * notes in `dist/checked.json` which files of the data were checked, so that no start waits for it; what the server loads is compiled too.
 * What is pressed already stays; what nothing needs any more goes. Where there is no data yet, or some of it is wrong, its files are left
 * to the server.
 */
const checked = noteWhatIsChecked()
const wanted = new Set<string>()
await mkdir(PRESSED_DIR, { recursive: true })
const there = new Set((await readdir(PRESSED_DIR)).map((name) => join(PRESSED_DIR, name)))
for (const asset of [...(await filesOfPages()), ...(await filesOfPlaces())])
  if (asset.quality !== null) for (const encoding of ['br', 'gzip'] as const) await press(asset, encoding)
for (const name of await readdir(PRESSED_DIR)) if (!wanted.has(join(PRESSED_DIR, name))) await rm(join(PRESSED_DIR, name))
await writeWhole(CHECKED_PATH, checked(), randomUUID())
keepCompiled()

/** What the first start would have to compile: kept under the flags that the server runs with. */
function keepCompiled(): void {
  const load = `process.env.NODE_ENV = 'production'
    ;(await import('node:module')).enableCompileCache('dist/compiled')
    for (const file of ['start', 'threads/workThread']) await import(process.cwd() + '/server/' + file + '.ts')`
  execFileSync(process.execPath, [...BOUNDS, '--input-type=module', '--eval', load], { cwd: join(import.meta.dirname, '..') })
}

async function press(asset: Asset, encoding: 'br' | 'gzip'): Promise<void> {
  const path = pressedPath(asset, encoding)
  wanted.add(path)
  if (!there.has(path)) await writeWhole(path, await pressHard(asset, encoding), randomUUID())
}

async function filesOfPages(): Promise<Asset[]> {
  const { files } = await openPages(join(import.meta.dirname, '..', 'dist'))
  return [...files.values()]
}

async function filesOfPlaces(): Promise<Asset[]> {
  try {
    const { dataDir } = readConfig(process.env)
    const packs = await openPacks(dataDir, createLog('silent'))
    const names = await openPlaceNames(join(dataDir, 'placenames.json'))
    return [names.all, packs.list, ...packs.all.flatMap(({ assets }) => Object.values(assets).filter((asset) => asset !== null))]
  } catch (error) {
    if (error instanceof StartError) return []
    throw error
  }
}
