import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { digestLines, Digests, POSTCODES_FOLDER, SHARED_FILES, type FileDigests } from '../../core/place/digests.ts'
import { PlaceRecord } from '../../core/place/place.ts'
import { StartError } from '../startError.ts'
import { readFileAs, unreadable } from '../readJsonFile.ts'

const LIST = 'digests.json'

/**
 * Holds every file that the server answers from against its sha256: those of a pack against its `sources.json`, `sources.json` and what
 * the packs share against `digests.json`. Data without any digest is let in, since other programs make packs too; a wrong byte in it
 * cannot be told from a right one. Where some files have digests, all must.
 *
 * @param folders of the places
 * @throws StartError naming the file that was changed, is missing or was added, what is expected, and the remedy
 */
export async function checkDigests(dataDir: string, folders: readonly string[]): Promise<void> {
  const places = folders.map((folder) => basename(folder))
  if (!(await hasDigests(dataDir))) return refuseLostList(dataDir, places)
  const { own, files } = await readFileAs(join(dataDir, LIST), Digests)
  const found = sha256(digestLines(files))
  if (found !== own) throw changed(dataDir, LIST, 'its list should have', own, found)
  const tables = (await filesIn(join(dataDir, POSTCODES_FOLDER))).map((name) => `${POSTCODES_FOLDER}/${name}`)
  checkFiles(dataDir, LIST, files, [...SHARED_FILES, ...places.map((place) => `${place}/sources.json`), ...tables])
  await Promise.all(places.map((place) => checkPack(dataDir, place)))
}

/** Whether a wrong byte can be noticed at all. */
export const hasDigests = (dataDir: string): Promise<boolean> =>
  access(join(dataDir, LIST)).then(
    () => true,
    () => false,
  )

async function refuseLostList(dataDir: string, places: readonly string[]): Promise<void> {
  for (const place of places)
    if (Object.keys(await packDigests(dataDir, place)).length > 0)
      throw unreadable(join(dataDir, LIST), `is missing, although ${place}/sources.json holds digests`, remedy(dataDir, LIST))
}

async function checkPack(dataDir: string, place: string): Promise<void> {
  const by = `${place}/sources.json`
  const digests = await packDigests(dataDir, place)
  if (Object.keys(digests).length === 0)
    throw unreadable(join(dataDir, by), 'holds no digests of the files beside it, although other packs do', remedy(dataDir, by))
  const expected = Object.fromEntries(Object.entries(digests).map(([name, digest]) => [`${place}/${name}`, digest]))
  const found = (await filesIn(join(dataDir, place))).map((name) => `${place}/${name}`)
  checkFiles(
    dataDir,
    by,
    expected,
    found.filter((path) => path !== by),
  )
}

const packDigests = async (dataDir: string, place: string): Promise<FileDigests> =>
  (await readFileAs(join(dataDir, place, 'sources.json'), PlaceRecord)).digests

/** @param by the file that holds `expected`, @param found what stands there or has to */
function checkFiles(dataDir: string, by: string, expected: FileDigests, found: readonly string[]): void {
  const missing = Object.keys(expected).find((path) => !found.includes(path))
  if (missing !== undefined) throw unreadable(join(dataDir, missing), `is missing: ${by} expects it`, remedy(dataDir, missing))
  for (const path of found) {
    const [want, is] = [expected[path], digestOf(join(dataDir, path))]
    if (want === undefined)
      throw unreadable(join(dataDir, path), `is not among the files that ${by} names`, `Remove it, or take it in with: ${takeIn(dataDir)}`)
    if (is !== want) throw changed(dataDir, path, `${by} expects`, want, is)
  }
}

/** Paths below the folder; what begins with a dot is none of ours. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(relative(folder, parentPath), name))
    .toSorted()
}

/** At once: there are thousands of small files, nobody is answered yet, and to wait for each takes longer than to read it. */
function digestOf(path: string): string {
  try {
    return sha256(readFileSync(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw unreadable(path, code === 'ENOENT' ? 'is missing' : `cannot be read (${code})`)
  }
}

const changed = (dataDir: string, path: string, who: string, want: string, is: string): StartError =>
  unreadable(join(dataDir, path), `is not as it was made: ${who} sha256 ${want}, it has ${is}`, remedy(dataDir, path))

/** @param path of the file, below the folder of the packs; `place.json` is kept by hand, so that nothing makes it again */
const remedy = (dataDir: string, path: string): string =>
  `Restore it${path.endsWith('/place.json') ? '' : ', or make the data again with: npm run data'}. Changed on purpose? Take it in with: ${takeIn(dataDir)}`

const takeIn = (dataDir: string): string => `npm run digests -- --data ${dataDir}`

const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes)
