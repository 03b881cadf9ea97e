import type { Service } from '../../core/listing/service.ts'
import { plainName } from '../../core/place/plainName.ts'
import { StartError } from '../../server/startError.ts'
import { plainPhone, plainUrl, readDoNotList, type Withheld } from '../../server/store/places/doNotList.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { authoritiesOfPlace } from './authoritiesOfPlace.ts'
import { listedIn } from '../../server/lists/listedIn.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/**
 * Puts a listing on the do-not-list of its place: by its id, and by its name, phone and web address where no other listing has the same.
 * What it is called is not repeated: it may be a place that must not be found.
 */
export async function hideListing({ storeDir, dataDir, newId, given, now, progress }: PlaceDesk, place: string): Promise<string> {
  const id = given.get('id')?.toLowerCase()
  if (id === undefined) throw new StartError('--id is missing: the id of the listing, as it stands in its address /service/ID.')
  await authoritiesOfPlace(storeDir, dataDir, place)
  const { withMap, lists } = await listedIn(storeDir, dataDir, place, progress)
  const all = [...withMap, ...[...lists.values()].flat()]
  const meant = all.filter((service) => service.id === id)
  if (meant.length === 0)
    throw new StartError(`--id ${JSON.stringify(id)} is no listing of ${place}. Copy it from the address of its page.`)
  const others = all.filter((service) => service.id !== id)
  const entry: Withheld = { ids: [id], ...ownMarks(meant, others), on: new Date(now).toISOString().slice(0, 10) }
  const isNew = await underLock(storeDir, newId, async () => {
    const entries = await readDoNotList(storeDir, place)
    if (entries.some(({ ids }) => ids.includes(id))) return false
    await writeOrSay(placePaths.doNotList(storeDir, place), `${JSON.stringify([...entries, entry], null, 2)}\n`, newId())
    return true
  })
  if (!isNew) return `${id} is on the do-not-list of ${place} already.\n`
  const by = (['names', 'phones', 'urls'] as const).filter((mark) => entry[mark].length > 0).map((mark) => MARK_WORDS[mark])
  return `${id} is taken off the map of ${place}, within seconds in a running server. No list brings it back: it is known by its id${by.map((word) => `, its ${word}`).join('')}.\nTake that back by removing its entry from ${placePaths.doNotList(storeDir, place)}.\n`
}

const MARK_WORDS = { names: 'name', phones: 'phone', urls: 'web address' } as const

function ownMarks(meant: readonly Service[], others: readonly Service[]): Pick<Withheld, 'names' | 'phones' | 'urls'> {
  const own = (of: (service: Service) => string | null, plain: (text: string) => string): string[] => {
    const taken = new Set(others.flatMap((service) => of(service) ?? []).map(plain))
    return [...new Set(meant.flatMap((service) => of(service) ?? []))].filter((text) => plain(text) !== '' && !taken.has(plain(text)))
  }
  return { names: own(({ name }) => name, plainName), phones: own(({ phone }) => phone, plainPhone), urls: own(({ url }) => url, plainUrl) }
}
