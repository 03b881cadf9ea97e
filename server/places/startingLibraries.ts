import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { readServices } from '../../core/listing/dataset.ts'
import type { Service } from '../../core/listing/service.ts'
import type { Source } from '../../core/place/place.ts'
import { StartingListings } from '../../core/place/england/startingListings.ts'
import type { Pack } from '../packs/assemblePack.ts'
import { readFileAs } from '../readJsonFile.ts'
import { restocked } from './restocked.ts'

interface Libraries {
  services: readonly Service[]
  sources: readonly Source[]
}

/**
 * Gives a place the public libraries that stand in it, and those at its edge, so that it is not empty before its first list. They are read
 * when a place first asks for them, and kept.
 *
 * @returns the pack itself where the data has no libraries, or none there
 * @throws StartError naming the file that cannot be read
 */
export function startingLibraries(dataDir: string): (pack: Pack) => Promise<Pack> {
  let read: Promise<Libraries> | null = null
  return async (pack) => {
    read ??= readLibraries(dataDir).catch((error: unknown) => {
      read = null
      throw error
    })
    const { services, sources } = await read
    const { whereStanding } = await import('./whereStanding.ts')
    const where = whereStanding(pack)
    const listed = services.flatMap((service): Service[] => {
      const stands = where(service)
      return stands === 'away' ? [] : [{ ...service, edge: stands === 'edge' }]
    })
    if (listed.length === 0) return pack
    const { file } = pack
    return restocked(pack, listed, { ...file, sources: [...countedIn(sources, listed), ...file.sources] })
  }
}

/** The public libraries of all England; none where the data has none. @throws StartError naming the file that cannot be read */
export async function readLibraries(dataDir: string): Promise<Libraries> {
  const path = join(dataDir, 'england', 'libraries.json')
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return { services: [], sources: [] }
  const { sources, listings } = await readFileAs(path, StartingListings)
  return { services: readServices(listings).services, sources }
}

/** Only what these cite, counting them. */
const countedIn = (sources: readonly Source[], listed: readonly Service[]): Source[] =>
  sources.flatMap((source) => {
    const used = listed.filter((service) => service.sources.some((cited) => cited.source === source.id)).length
    return used === 0 ? [] : [{ ...source, used }]
  })
