import { copyFile, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What a place stands on that is a name and its codes, without the packs: the ground of England as it is published. */
const GROUND = ['england/areas.figures.json', 'england/outlines', 'england/outwards.json', 'placenames.json', 'programmes.json']

/**
 * A DATA_DIR with the ground of England and the postcodes of some outward codes, which opens in a second or two.
 *
 * @param texts that hold postcodes: the tables of their outward codes come along
 */
export async function groundAlone(texts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'together-map-'))
  for (const name of ['england', 'postcodes']) await mkdir(join(folder, name))
  for (const path of GROUND) await symlink(resolve('data', path), join(folder, path))
  // Digests are of the whole folder, which this is not.
  const sources = JSON.parse(await readFile('data/england/sources.json', 'utf8')) as object
  await writeFile(join(folder, 'england/sources.json'), JSON.stringify({ ...sources, digests: {} }))
  const outwards = texts.flatMap((text) => text.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?(?= ?\d[A-Z]{2}\b)/g) ?? [])
  for (const outward of new Set(outwards)) {
    const name = `postcodes/${outward}.json`
    await copyFile(join('data', name), join(folder, name)).catch(() => undefined)
  }
  return folder
}
