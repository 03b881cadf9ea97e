import { join } from 'node:path'
import { PlaceFile } from '../../core/place/place.ts'
import { PlaceDefinition } from '../../core/place/placeDefinition.ts'
import { readFileAs } from '../../server/readJsonFile.ts'
import { readDefinition } from '../../server/store/places/readStoredPlaces.ts'
import { authoritiesOfPlace } from './authoritiesOfPlace.ts'

/** How a place is set up in the store; of one that comes with the map and has no file there yet, what such a file would say. @throws StartError naming the places there are */
export async function definitionOfPlace(storeDir: string, dataDir: string, id: string): Promise<PlaceDefinition> {
  const authorities = await authoritiesOfPlace(storeDir, dataDir, id)
  const kept = await readDefinition(storeDir, id)
  if (kept !== null) return kept
  const { name, nation, terms, support } = await readFileAs(join(dataDir, id, 'sources.json'), PlaceFile)
  return PlaceDefinition.parse({ id, name, nation, authorities, keeper: null, terms, support })
}
