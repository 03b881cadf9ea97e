import type { PlaceNameIndex } from '../../core/seek/names/placeNameIndex.ts'
import type { Lookup } from '../../core/seek/where.ts'
import type { Deps } from '../deps.ts'

/** Looks into what is open here. */
export const whereLookup = ({
  postcodes,
  placeNames,
  authorities,
}: Pick<Deps, 'postcodes' | 'authorities'> & { placeNames: PlaceNameIndex }): Lookup => ({
  postcodes: async (outward) => (await postcodes.get(outward))?.table ?? null,
  placeNames: async (name) => placeNames.find(name),
  authorities: () => Promise.resolve(authorities.all),
})
