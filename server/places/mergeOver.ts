import type { Service } from '../../core/listing/service.ts'
import type { Merge } from '../../core/place/place.ts'
import type { ListHead } from '../../core/lists/list.ts'
import { mergeLists, type PlaceListings } from '../../core/lists/mergeLists.ts'
import { quietRows } from '../../core/lists/merge/quiet.ts'
import type { Quiet } from '../../core/lists/row/quietWords.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'
import type { KeptList } from '../store/places/keptList.ts'
import { locateWithin } from './locateWithin.ts'
import type { MergeLists } from './withLists.ts'

type IsLive = (postcode: string | null) => boolean

/** What the map came with is older than any list: its ids stay. Which word is the newer is told by the days of the facts. */
const UNDER: ListHead = {
  id: 'under',
  title: 'under',
  publisher: 'under',
  licence: 'under',
  licenceUrl: null,
  credit: '',
  url: null,
  date: '0001-01-01',
  as: 'csv',
}

/**
 * Merges lists with what the map came with. What no list speaks of stays as it came, to the byte: it was merged before, from more than
 * stands in it. Lists of OpenStreetMap stand beside the others and never merge with them, as their licence asks.
 */
export function mergeOver(tables: Pick<PostcodeTables, 'get'>): MergeLists {
  return async (under, lists) => {
    const all = [...under, ...lists.flatMap(({ services }) => services)]
    const locate = await locateWithin(
      tables,
      all.flatMap(({ postcode }) => postcode?.split(' ')[0] ?? []),
    )
    const isLive: IsLive = (postcode) => postcode !== null && locate(postcode) !== null
    const [apart, joining] = [lists.filter(isApart), lists.filter((list) => !isApart(list))]
    const merged = joining.length === 0 ? { services: [...under], merges: [] } : joined(under, joining, isLive)
    // A door that another list keeps quiet does not show in this one either.
    const told = apart.length === 0 ? new Map<string, Quiet>() : quietRows(oneEach(all), new Map(lists.flatMap(({ quiet }) => [...quiet])))
    const beside = apart.map((list) => mergeLists([{ ...list, quiet: told }], isLive))
    const byId = new Map([...merged.services, ...beside.flatMap(({ services }) => services)].map((service) => [service.id, service]))
    return { services: [...byId.values()], merges: [...merged.merges, ...beside.flatMap(({ merges }) => merges)] }
  }
}

const oneEach = (services: readonly Service[]): Service[] => [...new Map(services.map((service) => [service.id, service])).values()]

const isApart = ({ head }: KeptList): boolean => head.as === 'osm'

function joined(under: readonly Service[], lists: readonly KeptList[], isLive: IsLive): { services: Service[]; merges: Merge[] } {
  const alone = mergeLists([{ head: UNDER, services: under }], isLive)
  const both = mergeLists([{ head: UNDER, services: under }, ...lists], isLive)
  const [before, after] = [byId(alone), byId(both)]
  const stay = under.flatMap((service): Service[] => {
    const [was, is] = [before.get(service.id), after.get(service.id)]
    if (was === undefined || JSON.stringify(was) === JSON.stringify(is)) return [service]
    return is === undefined ? [] : [is]
  })
  const known = new Set(under.map(({ id }) => id))
  const old = new Set(alone.merges.map((note) => JSON.stringify(note)))
  return {
    services: [...stay, ...both.services.filter(({ id }) => !known.has(id) && !before.has(id))],
    merges: both.merges.filter((note) => !old.has(JSON.stringify(note))),
  }
}

const byId = ({ services }: PlaceListings): Map<string, Service> => new Map(services.map((service) => [service.id, service]))
