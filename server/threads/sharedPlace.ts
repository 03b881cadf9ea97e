import type { Calendar } from '../../core/days/calendar.ts'
import type { Source } from '../../core/place/place.ts'
import type { Asset } from '../http/asset.ts'
import type { Pack } from '../packs/assemblePack.ts'

/** A file of a place as it is sent, in memory that all threads share. */
export interface SharedFile {
  hash: string
  bytes: SharedArrayBuffer
}

/** A place as a thread is told of it: its files are not copied. */
export interface SharedPlace {
  id: string
  calendar: Calendar
  authorities: number
  sources: readonly Source[]
  files: Record<'figures' | 'services', SharedFile> & Record<'needs' | 'areas' | 'boundaries' | 'water' | 'walks', SharedFile | null>
}

const shared = new WeakMap<Asset, SharedFile>()

/** The place as it stands now. Each of its files is put into shared memory when it is first asked for. */
export function sharedPlace({ file: { id, nation, terms, authorities, sources }, assets }: Pack): SharedPlace {
  const { figures, services, needs, areas, boundaries, water, walks } = assets
  return {
    id,
    calendar: { nation, terms },
    authorities: authorities.length,
    sources,
    files: {
      figures: fileOf(figures),
      services: fileOf(services),
      needs: needs && fileOf(needs),
      areas: areas && fileOf(areas),
      boundaries: boundaries && fileOf(boundaries),
      water: water && fileOf(water),
      walks: walks && fileOf(walks),
    },
  }
}

function fileOf(asset: Asset): SharedFile {
  const already = shared.get(asset)
  if (already !== undefined) return already
  const { identity } = asset.bodies
  const bytes = new SharedArrayBuffer(identity.length)
  new Uint8Array(bytes).set(identity)
  const file = { hash: asset.hash, bytes }
  shared.set(asset, file)
  return file
}
