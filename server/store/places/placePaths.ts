import { join } from 'node:path'

/**
 * STORE_DIR/places/<place>/place.json, do-not-list.json, costs.csv.gz, walks.json and lists/<list>/list.json, each with what it replaced beside it, and
 * held.json where a reading of its published sheet waits for a look.
 */
export const placePaths = {
  root: (storeDir: string): string => join(storeDir, 'places'),
  folder: (storeDir: string, place: string): string => join(storeDir, 'places', place),
  definition: (storeDir: string, place: string): string => join(storeDir, 'places', place, 'place.json'),
  doNotList: (storeDir: string, place: string): string => join(storeDir, 'places', place, 'do-not-list.json'),
  costs: (storeDir: string, place: string): string => join(storeDir, 'places', place, 'costs.csv.gz'),
  /** The same as the server reads it: `PlaceWalks`, in walked metres. */
  walks: (storeDir: string, place: string): string => join(storeDir, 'places', place, 'walks.json'),
  lists: (storeDir: string, place: string): string => join(storeDir, 'places', place, 'lists'),
  list: (storeDir: string, place: string, list: string): string => join(storeDir, 'places', place, 'lists', list, 'list.json'),
  /** What an apply replaced, to the byte. @param digest 16 hexadecimal digits of its sha256 */
  before: (storeDir: string, place: string, list: string, digest: string): string =>
    join(storeDir, 'places', place, 'lists', list, `before-${digest}.json`),
  held: (storeDir: string, place: string, list: string): string => join(storeDir, 'places', place, 'lists', list, 'held.json'),
  /** When a published sheet was asked for. It begins with a dot, so that a reading which changes nothing makes no place anew. */
  reading: (storeDir: string, place: string, list: string): string => join(storeDir, 'places', place, '.readings', `${list}.json`),
} as const
