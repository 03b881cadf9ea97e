import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { digestLines, PLACE_FILES, POSTCODES_FOLDER, SHARED_FILES, type FileDigests } from '../../core/place/digests.ts'
import { digest } from './raw/raw.ts'
import { writeJson } from './write.ts'

/**
 * Says in each `sources.json` what the files of its pack are, byte for byte, and in `digests.json` what each `sources.json` and the
 * shared files are: the server starts on nothing else. The same files give the same bytes.
 *
 * @throws Error naming the folder or file that cannot be read
 */
export function writeDigests(dataDir: string): void {
  const places = foldersIn(dataDir).filter((folder) => filesIn(join(dataDir, folder)).some((name) => PLACE_FILES.has(name)))
  for (const place of places) {
    const path = `${place}/sources.json`
    const file = JSON.parse(readFileSync(join(dataDir, path), 'utf8')) as object
    const beside = filesIn(join(dataDir, place)).filter((name) => name !== 'sources.json')
    writeJson(dataDir, path, { ...file, digests: digestsOf(join(dataDir, place), beside) })
  }
  const files = digestsOf(dataDir, [
    ...SHARED_FILES.filter((name) => existsSync(join(dataDir, name))),
    ...places.map((place) => `${place}/sources.json`),
    ...filesIn(join(dataDir, POSTCODES_FOLDER)).map((name) => `${POSTCODES_FOLDER}/${name}`),
  ])
  writeJson(dataDir, 'digests.json', { own: createHash('sha256').update(digestLines(files)).digest('hex'), files })
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

/** Paths below the folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(relative(folder, parentPath), name))
    .toSorted()

const digestsOf = (folder: string, names: readonly string[]): FileDigests =>
  Object.fromEntries(names.map((name) => [name, digest(readFileSync(join(folder, name)))]))
