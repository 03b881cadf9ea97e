import type { Place } from '../place.ts'

/** All of England as figures alone: no place of anybody's, so it has no `place.json`. */
export const ALL_ENGLAND: Omit<Place, 'counts' | 'sources' | 'refused' | 'merges'> = {
  id: 'england',
  name: 'England',
  nation: 'england',
  terms: [],
  keeper: null,
  support: [],
  bbox: [-6.42, 49.86, 1.77, 55.82],
  authorities: [],
  outlines: false,
  outwards: [],
}
