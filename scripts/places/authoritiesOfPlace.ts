import { join, resolve } from 'node:path'
import { readPlaceFile } from '../../server/readPlaceFile.ts'
import { readDefinition, readDefinitions } from '../../server/store/places/readStoredPlaces.ts'
import { StartError } from '../../server/startError.ts'
import { placesInData } from './placesInData.ts'

/** Codes of the authorities of a place, whether it comes with the map or was added. @throws StartError naming the places there are */
export async function authoritiesOfPlace(storeDir: string, dataDir: string, id: string): Promise<string[]> {
  const inData = await placesInData(dataDir)
  if (inData.includes(id) && id !== 'england') return (await readPlaceFile(join(dataDir, id, 'place.json'))).authorities
  const definition = /^[a-z][a-z-]*$/.test(id) ? await readDefinition(storeDir, id) : null
  if (definition !== null) return definition.authorities
  const own = (await readDefinitions(storeDir)).map((place) => place.id)
  const known = [...inData.filter((place) => place !== 'england'), ...own].toSorted().join(', ')
  throw new StartError(
    `There is no place ${JSON.stringify(id)}. There are ${known}, where STORE_DIR is ${resolve(storeDir)}. Set another up with: npm run place -- add ID --name NAME --authorities NAME.`,
  )
}
