import type { Service } from '../../listing/service.ts'
import { listingId } from '../row/ids.ts'
import type { Quiet } from '../row/quietWords.ts'
import { isNoDoor, withoutPin } from './house.ts'
import type { Merged } from './merge.ts'
import { withoutDoor } from './quiet.ts'

export interface Shown {
  services: Service[]
  /** Ids of the listings that lost their door, as they were and as they are now. */
  quietIds: ReadonlySet<string>
  /** By its new id: what each listing that shelters people was made of. Never shown; tells which place it belongs to. */
  sheltered: ReadonlyMap<string, Service>
  /** Ids of rows of a listing that nobody should be sent to. */
  noDoors: ReadonlySet<string>
}

/**
 * Takes away the doors and pins that must not show. This goes last, since it takes the address to see that two rows are one place, and one
 * quiet row makes the whole listing quiet.
 */
export function hideDoors({ services, rowsOf }: Merged, quiet: ReadonlyMap<string, Quiet>): Shown {
  const sheltered = new Map<string, Service>()
  const quietIds = new Set<string>()
  /** By the key that a door is left with: what its listings say, and the id of each. */
  const doors = new Map<string, Map<string, string>>()
  const noDoors = new Set(services.filter(isNoDoor).flatMap(({ id }) => rowsOf(id).map((row) => row.id)))
  const shown = services.map((service) => {
    const kinds = rowsOf(service.id).flatMap(({ id }) => quiet.get(id) ?? [])
    const kind: Quiet | undefined = kinds.includes('shelter') ? 'shelter' : kinds[0]
    if (kind === undefined) return isNoDoor(service) ? withoutPin(service) : service
    const door = keyOfItsOwn(withoutDoor(service, kind), doors)
    quietIds.add(service.id).add(door.id)
    if (kind === 'shelter') sheltered.set(door.id, service)
    return door
  })
  return { services: oneOfEach(shown), quietIds, sheltered, noDoors }
}

/** Two listings that lost their doors may be left with one key: what says the same is one, and another gets a number. */
function keyOfItsOwn(door: Service, doors: Map<string, Map<string, string>>): Service {
  const { source, record } = door.sources[0]!
  const there = doors.get(door.id) ?? new Map<string, string>()
  doors.set(door.id, there)
  const says = JSON.stringify([door.phone, door.authority, door.types.join()])
  const id = there.get(says) ?? (there.size === 0 ? door.id : listingId(source, `${record}/${there.size + 1}`))
  there.set(says, id)
  return id === door.id ? door : { ...door, id }
}

const oneOfEach = (services: readonly Service[]): Service[] => [...new Map(services.map((service) => [service.id, service])).values()]
