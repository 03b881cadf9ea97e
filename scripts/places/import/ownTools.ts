import { StartError } from '../../../server/startError.ts'
import type { ImportTools } from './importTools.ts'
import { locateIn } from './locateIn.ts'
import { planById } from './planById.ts'
import { readOwnGeojson } from './readOwnGeojson.ts'

/** What the command imports with. */
export const OWN_TOOLS: ImportTools = {
  fetchList: (address) => {
    throw new StartError(`${new URL(address).host} cannot be read from here yet. Save the list as a file, and give its path.`)
  },
  locateIn,
  readers: { csv: null, geojson: readOwnGeojson, oruk: null, osm: null, givefood: null },
  plan: planById,
}
