import { z } from 'zod'
import type { AllPlaceNames } from '../../core/api/placeNames.ts'
import { PlaceName } from '../../core/place/placeName.ts'
import { indexPlaceNames, type PlaceNameIndex } from '../../core/seek/names/placeNameIndex.ts'
import { jsonAsset, type Asset } from '../http/asset.ts'
import { readFileAs } from '../readJsonFile.ts'

export interface PlaceNames extends PlaceNameIndex {
  /** All of them, as a browser fetches them. */
  all: Asset
}

/** Made once, and fetched by phones: pressed hardest. */
const QUALITY = 11

/** @throws StartError naming the file when it cannot be read */
export async function openPlaceNames(path: string): Promise<PlaceNames> {
  const all = await readFileAs(path, z.array(PlaceName))
  return { ...indexPlaceNames(all), all: jsonAsset({ places: all } satisfies AllPlaceNames, QUALITY) }
}
