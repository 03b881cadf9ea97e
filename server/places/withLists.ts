import { createHash } from 'node:crypto'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import type { Merge, Refused, Source } from '../../core/place/place.ts'
import { isWithheldBy, type Withheld } from '../store/places/doNotList.ts'
import type { KeptList } from '../store/places/keptList.ts'
import type { StoredPlace } from '../store/places/readStoredPlaces.ts'
import type { whereStanding } from './whereStanding.ts'
import { restocked } from './restocked.ts'
import type { Pack } from '../packs/assemblePack.ts'

/** Makes one set of listings of those that a pack has and the lists that are laid over it, and says which two became one. */
export type MergeLists = (
  under: readonly Service[],
  lists: readonly KeptList[],
) => Promise<{ services: readonly Service[]; merges: readonly Merge[] }>

/**
 * The pack with the lists of a place laid over it, each with its credit, and without what must not be listed. The pack itself where
 * there is neither; it is not changed.
 */
export async function withLists(
  pack: Pack,
  { lists, withheld }: { lists: StoredPlace['lists']; withheld: readonly Withheld[] },
  merge: MergeLists,
): Promise<Pack> {
  if (lists.length === 0 && withheld.length === 0) return pack
  const isWithheld = isWithheldBy(withheld)
  const shown = lists.map((list) => ({ ...list, services: list.services.filter((service) => !isWithheld(service)) }))
  const merged = await merge(
    pack.services.filter((service) => !isWithheld(service)),
    shown,
  )
  // Measuring on the ground takes packages that no start without lists needs.
  const { whereStanding } = await import('./whereStanding.ts')
  const services = inThePlace(
    merged.services.filter((service) => !isWithheld(service)),
    pack,
    whereStanding(pack),
  )
  const ids = new Set(lists.map(({ head }) => head.id))
  return restocked(pack, services, {
    sources: [...pack.file.sources.filter(({ id }) => !ids.has(id)), ...shown.map((list) => sourceOf(list, services))],
    refused: [...pack.file.refused, ...lists.flatMap(refusedOf)],
    merges: [...pack.file.merges, ...merged.merges],
  })
}

/** What came with the map stands where it stood; of the lists, what is far from the place is left out. */
function inThePlace(services: readonly Service[], pack: Pack, where: ReturnType<typeof whereStanding>): Service[] {
  const known = new Map(pack.services.map((service) => [service.id, service]))
  return services.flatMap((service): Service[] => {
    const before = known.get(service.id)
    const stands = before === undefined ? where(service) : before.edge ? 'edge' : 'inside'
    if (stands === 'away') return []
    const edge = stands === 'edge'
    return [edge === service.edge ? service : { ...service, edge }]
  })
}

function sourceOf({ head, services, refused }: KeptList, shown: readonly Service[]): Source {
  const { id, title, publisher, licence, licenceUrl, credit, url, date } = head
  return {
    id,
    title,
    publisher,
    licence,
    licenceUrl,
    credit,
    url,
    date,
    sha256: createHash('sha256')
      .update(JSON.stringify(services.map(compact)))
      .digest('hex'),
    rows: services.length + refused.length,
    used: shown.filter(({ sources }) => sources.some(({ source }) => source === id)).length,
    note: null,
  }
}

const refusedOf = ({ head, refused }: KeptList): Refused[] =>
  refused.map(({ record, name, column, reason, remedy }) => ({
    source: head.id,
    record,
    name,
    reason: `${column === null ? '' : `${column}: `}${reason}${remedy === '' ? '' : `. ${remedy}`}`,
  }))
