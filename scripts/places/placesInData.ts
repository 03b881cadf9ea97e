import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../../server/startError.ts'

/** Ids of the places that come with the map, the national figures among them. @throws StartError where DATA_DIR cannot be read */
export async function placesInData(dataDir: string): Promise<string[]> {
  const entries = await readdir(dataDir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`DATA_DIR ${dataDir} cannot be read (${error.code}). Set it to the folder of the packs.`)
  })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const isPlace = await Promise.all(folders.map(async (name) => (await readdir(join(dataDir, name))).includes('sources.json')))
  return folders.filter((_, at) => isPlace[at]).toSorted()
}
