import { join } from 'node:path'
import type { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { readPlaceFile } from '../../server/readPlaceFile.ts'
import { readDefinition } from '../../server/store/places/readStoredPlaces.ts'
import { authoritiesOfPlace } from './authoritiesOfPlace.ts'

/**
 * How a place is set up in the store; of one that comes with the map and has no file there yet, what its own says, but for the lists that
 * a build makes it of.
 *
 * @throws StartError where there is no such place, or naming the file that cannot be read
 */
export async function definitionOfPlace(storeDir: string, dataDir: string, id: string): Promise<PlaceDefinition> {
  await authoritiesOfPlace(storeDir, dataDir, id)
  const kept = await readDefinition(storeDir, id)
  if (kept !== null) return kept
  const { lists: _, ...definition } = await readPlaceFile(join(dataDir, id, 'place.json'))
  return definition
}
