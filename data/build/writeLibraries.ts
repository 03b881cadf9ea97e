import { compact } from '../../core/listing/wire.ts'
import { StartingListings } from '../../core/place/england/startingListings.ts'
import { LIBRARIES } from '../../core/lists/known/libraries.ts'
import type { Supply } from './merge/supply.ts'
import { supplySources } from './sources.ts'
import { writeJson } from './write.ts'

/** Writes the public libraries of all England, which every place begins with until somebody brings it a list. */
export function writeLibraries(dataDir: string, supply: Supply): void {
  const libraries = supply.services
    .filter(
      ({ id, authority, sources }) =>
        !supply.quietIds.has(id) && authority?.startsWith('E') === true && sources.some(({ source }) => source === LIBRARIES),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const cited = new Set(libraries.flatMap(({ sources }) => sources.map(({ source }) => source)))
  writeJson(
    dataDir,
    'england/libraries.json',
    StartingListings.parse({
      sources: supplySources(supply, libraries).filter(({ id }) => cited.has(id)),
      listings: { type: 'FeatureCollection', features: libraries.map(compact) },
    }),
  )
}
