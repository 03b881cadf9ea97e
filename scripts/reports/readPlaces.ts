import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readServices } from '../../core/listing/dataset.ts'
import type { Service } from '../../core/listing/service.ts'
import { closingGround, type ClosingGround } from '../../core/report/closingGround.ts'
import { createLog } from '../../server/log.ts'
import { openPostcodes } from '../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../server/places/openPlaces.ts'
import { placesStamp } from '../../server/store/places/placesStamp.ts'
import { StartError } from '../../server/startError.ts'

/** What the packs say of the listings that reports are about. */
export interface ReadPlaces {
  /** Names by the id of the listing, also of those that do not fit. */
  names: ReadonlyMap<string, string>
  ground: ClosingGround
  /** Ids of places that have listings. */
  places: readonly string[]
  /** The place that a listing stands in, else one that it stands at the edge of; null = in no pack. */
  homeOf: (service: string) => string | null
}

/**
 * Where operators added something, the listings are those of the running server, which take some seconds to make.
 *
 * @throws StartError where DATA_DIR or a file in it cannot be read
 */
export async function readPlaces(dataDir: string, storeDir: string): Promise<ReadPlaces> {
  const names = new Map<string, string>()
  const homes = new Map<string, string>()
  const packs: { id: string; services: readonly Service[] }[] = []
  const folders = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`DATA_DIR ${dataDir} cannot be read (${error.code}). Set it to the folder of the packs.`)
  })
  for (const id of folders.toSorted()) {
    const listed = await listingsIn(join(dataDir, id, 'services.geojson'))
    if (listed === null) continue
    const { features, services } = listed
    for (const feature of features) if (feature?.properties?.name) names.set(String(feature.id), feature.properties.name)
    for (const service of services) if (!service.edge || !homes.has(service.id)) homes.set(service.id, id)
    packs.push({ id, services })
  }
  if ((await placesStamp(storeDir)).size > 0) {
    const laid = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), createLog('silent'))
    packs.length = 0
    for (const { file, services } of laid.all) {
      if (services.length > 0) packs.push({ id: file.id, services })
      for (const { id, name, edge } of services) {
        names.set(id, name)
        if (!edge || !homes.has(id)) homes.set(id, file.id)
      }
    }
  }
  return { names, ground: closingGround(packs), places: packs.map(({ id }) => id), homeOf: (service) => homes.get(service) ?? null }
}

type Feature = { id?: unknown; properties?: { name?: string } | null } | null

/** null = this folder is no place with listings. */
async function listingsIn(path: string): Promise<{ features: readonly Feature[]; services: readonly Service[] } | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new StartError(`${path} cannot be read (${error.code}). Restore it, or set DATA_DIR to the folder of the packs.`)
  })
  if (text === null) return null
  try {
    const collection = JSON.parse(text) as { features: Feature[] }
    return { features: collection.features, services: readServices(collection).services }
  } catch {
    throw new StartError(`${path} is cut short or is not JSON of listings. Restore it, or make the data again with: npm run data.`)
  }
}
