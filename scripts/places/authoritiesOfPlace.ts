import { join } from 'node:path'
import { readPlaceFile } from '../../server/readPlaceFile.ts'
import { readDefinition } from '../../server/store/places/readStoredPlaces.ts'
import { StartError } from '../../server/startError.ts'
import { placesInData } from './placesInData.ts'

/** Codes of the authorities of a place, whether it comes with the map or was added. @throws StartError naming the places there are */
export async function authoritiesOfPlace(storeDir: string, dataDir: string, id: string): Promise<string[]> {
  const inData = await placesInData(dataDir)
  if (inData.includes(id) && id !== 'england') return (await readPlaceFile(join(dataDir, id, 'place.json'))).authorities
  const definition = /^[a-z][a-z-]*$/.test(id) ? await readDefinition(storeDir, id) : null
  if (definition !== null) return definition.authorities
  throw new StartError(
    `There is no place ${JSON.stringify(id)}. See which there are with: npm run place -- list. Set it up with: npm run place -- add.`,
  )
}
