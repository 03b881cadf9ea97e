import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readServices } from '../../core/listing/dataset.ts'
import type { Service } from '../../core/listing/service.ts'
import { readJsonFile } from '../readJsonFile.ts'
import { readLibraries } from '../places/startingLibraries.ts'
import { readStoredPlace } from '../store/places/readStoredPlaces.ts'

/** Listings of a place by where they stand: those that come with the map, or that it began with; and those of each list in the store. */
export interface ListedIn {
  withMap: readonly Service[]
  lists: ReadonlyMap<string, readonly Service[]>
}

/**
 * @param but a list that is left out, and not even read; null = none
 * @param warn told of each file that cannot be read, which is left out
 * @throws StartError where a file of DATA_DIR is broken
 */
export async function listedIn(
  storeDir: string,
  dataDir: string,
  place: string,
  but: string | null,
  warn: (text: string) => void,
): Promise<ListedIn> {
  const path = join(dataDir, place, 'services.geojson')
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  const { definition, lists, faults } = await readStoredPlace(storeDir, place, but)
  faults.forEach(warn)
  return {
    withMap: isThere ? readServices(await readJsonFile(path)).services : await librariesIn(dataDir, definition?.authorities ?? []),
    lists: new Map(lists.map(({ head, services }) => [head.id, services])),
  }
}

async function librariesIn(dataDir: string, authorities: readonly string[]): Promise<Service[]> {
  const { services } = await readLibraries(dataDir)
  return services.filter(({ authority }) => authority !== null && authorities.includes(authority))
}
