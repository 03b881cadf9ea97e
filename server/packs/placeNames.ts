import { z } from 'zod'
import { PlaceName } from '../../core/place/placeName.ts'
import { indexPlaceNames, type PlaceNameIndex } from '../../core/seek/names/placeNameIndex.ts'
import { readFileAs } from '../readJsonFile.ts'

export interface PlaceNames extends PlaceNameIndex {
  all: readonly PlaceName[]
}

/** @throws StartError naming the file when it cannot be read */
export async function openPlaceNames(path: string): Promise<PlaceNames> {
  const all = await readFileAs(path, z.array(PlaceName))
  return { ...indexPlaceNames(all), all }
}
