import { readdir } from 'node:fs/promises'
import type { PlaceDefinition } from '../../../core/place/placeDefinition.ts'
import { readPlaceFile } from '../../readPlaceFile.ts'
import { StartError } from '../../startError.ts'
import { isMissing } from '../isMissing.ts'
import { readDoNotList, type Withheld } from './doNotList.ts'
import type { KeptList } from './keptList.ts'
import { openKeptList } from './openKeptList.ts'
import { placePaths } from './placePaths.ts'

/** What the store holds of one place. */
export interface StoredPlace {
  id: string
  /** null = only lists of a place that stands in DATA_DIR. */
  definition: PlaceDefinition | null
  /** By id. */
  lists: readonly KeptList[]
  /** null = the do-not-list cannot be read, so nobody knows what must not be listed. */
  withheld: readonly Withheld[] | null
  /** A sentence for each file that could not be read. */
  faults: readonly string[]
}

/** Every place that the store holds something of, by id. A file that cannot be read is a fault of its place alone. @throws StartError where the folder cannot be listed */
export async function readStoredPlaces(storeDir: string): Promise<StoredPlace[]> {
  const places: StoredPlace[] = []
  for (const id of await foldersIn(placePaths.root(storeDir))) places.push(await readStoredPlace(storeDir, id))
  return places
}

/** The definitions that can be read, by id; of the others `readStoredPlaces` says why not. @throws StartError where the folder cannot be listed */
export async function readDefinitions(storeDir: string): Promise<PlaceDefinition[]> {
  const found: PlaceDefinition[] = []
  for (const id of await foldersIn(placePaths.root(storeDir))) {
    const definition = await readDefinition(storeDir, id).catch((error: unknown) => {
      if (error instanceof StartError) return null
      throw error
    })
    if (definition !== null) found.push(definition)
  }
  return found
}

/** @param but a list that is not read; null = none @throws StartError where the folder of lists cannot be listed */
export async function readStoredPlace(storeDir: string, id: string, but: string | null = null): Promise<StoredPlace> {
  const faults: string[] = []
  const kept = async <T>(read: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read
    } catch (error) {
      if (!(error instanceof StartError)) throw error
      faults.push(error.message)
      return otherwise
    }
  }
  const definition = await kept(readDefinition(storeDir, id), null)
  const withheld = await kept<Withheld[] | null>(readDoNotList(storeDir, id), null)
  const lists: KeptList[] = []
  for (const list of await foldersIn(placePaths.lists(storeDir, id))) {
    if (list === but) continue
    const read = await kept(readKeptList(storeDir, id, list), null)
    if (read !== null) lists.push(read)
  }
  return { id, definition, lists, withheld, faults }
}

/** null = there is no such place in the store. @throws StartError naming the file, the field and the remedy */
export async function readDefinition(storeDir: string, id: string): Promise<PlaceDefinition | null> {
  const path = placePaths.definition(storeDir, id)
  return (await isMissing(path)) ? null : readPlaceFile(path, 'Mend that field, or remove the place and add it again: npm run place.')
}

/** null = there is no such list. @throws StartError naming the file, the field and the remedy */
export async function readKeptList(storeDir: string, place: string, list: string): Promise<KeptList | null> {
  const opened = await openKeptList(storeDir, place, list)
  return opened && { ...opened, services: [...opened.services] }
}

/** What begins with a dot is being written, was left over, or was removed. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new StartError(`${folder} cannot be read (${error.code}). Let the user of the server read it.`)
  })
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
}
