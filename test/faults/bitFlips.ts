import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { checkDigests } from '../../server/packs/checkDigests.ts'
import { StartError } from '../../server/startError.ts'
import { atMost, type Figure } from './figure.ts'

/**
 * One bit somewhere in a file is the other way round: the check of the start refuses it by name.
 *
 * @param tables how many of the postcode tables are tried; every other file of the packs is
 */
export async function bitFlips(dataDir: string, tables: number): Promise<Figure> {
  const dir = await mkdtemp(join(tmpdir(), 'together-map-flips-'))
  await cp(dataDir, dir, { recursive: true, filter: (path) => !path.includes(`${sep}build`) })
  const folders = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== 'postcodes')
  const places = folders.map(({ name }) => join(dir, name))
  await checkDigests(dir, places)
  const all = (await readdir(dir, { recursive: true })).filter((name) => /\.(geo)?json$/.test(name) && name !== 'report.json')
  const [postcodes, others] = [all.filter((name) => name.startsWith('postcodes')), all.filter((name) => !name.startsWith('postcodes'))]
  const tried = [...others, ...postcodes.filter((_, n) => n % Math.max(1, Math.floor(postcodes.length / tables)) === 0)]
  const unseen: string[] = []
  for (const name of tried) {
    const path = join(dir, name)
    const before = await readFile(path)
    const bytes = Buffer.from(before)
    bytes[Math.floor(Math.random() * bytes.length)]! ^= 1 << Math.floor(Math.random() * 8)
    await writeFile(path, bytes)
    const said = await checkDigests(dir, places).then(
      () => null,
      (error: unknown) => error,
    )
    const named = said instanceof StartError && said.message.includes(name)
    // A bit in the list of digests may make it name the file whose digest is no longer its own.
    if (!named && !(said instanceof StartError && /(digests|sources)\.json$/.test(name))) unseen.push(name)
    await writeFile(path, before)
  }
  const bytes = (await Promise.all(tried.map((name) => stat(join(dir, name))))).reduce((sum, { size }) => sum + size, 0)
  await rm(dir, { recursive: true, force: true })
  return atMost('files of the packs in which a flipped bit was not noticed at the start', unseen.length, 0, {
    files: tried.length,
    ofAll: all.length,
    bytes,
    unseen,
  })
}
