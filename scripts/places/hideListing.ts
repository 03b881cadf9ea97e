import { join } from 'node:path'
import type { Service } from '../../core/listing/service.ts'
import { plainName } from '../../core/place/plainName.ts'
import { createLog } from '../../server/log.ts'
import { openPostcodes } from '../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../server/places/openPlaces.ts'
import { StartError } from '../../server/startError.ts'
import { plainPhone, plainUrl, readDoNotList, type Withheld } from '../../server/store/places/doNotList.ts'
import { placePaths } from '../../server/store/places/placePaths.ts'
import { underLock } from '../../server/store/places/underLock.ts'
import { authoritiesOfPlace } from './authoritiesOfPlace.ts'
import { listedIn } from '../../server/lists/listedIn.ts'
import type { PlaceDesk } from './runPlace.ts'
import { writeOrSay } from './writeOrSay.ts'

/**
 * Puts a listing on the do-not-list of its place: by its id and those of the rows that it is made of, whichever list they stand in, and by its name, phone and web address where no other listing has the same.
 * What it is called is not repeated: it may be a place that must not be found.
 */
export async function hideListing({ storeDir, dataDir, newId, given, now, progress }: PlaceDesk, place: string): Promise<string> {
  const id = given.get('id')?.toLowerCase()
  if (id === undefined) throw new StartError('--id is missing: the id of the listing, as it stands in its address /service/ID.')
  await authoritiesOfPlace(storeDir, dataDir, place)
  const { withMap, lists } = await listedIn(storeDir, dataDir, place, null, progress)
  const all = [...withMap, ...[...lists.values()].flat()]
  const rows = await rowsOf({ storeDir, dataDir, progress }, place, id)
  const meant = all.filter((service) => service.id === id || rows.has(rowKey(service)))
  if (meant.length === 0)
    throw new StartError(`--id ${JSON.stringify(id)} is no listing of ${place}. Copy it from the address of its page.`)
  const others = all.filter((service) => !meant.includes(service))
  const entry: Withheld = {
    ids: [...new Set([id, ...meant.map((service) => service.id)])],
    ...ownMarks(meant, others),
    on: new Date(now).toISOString().slice(0, 10),
  }
  const isNew = await underLock(storeDir, newId, async () => {
    const entries = await readDoNotList(storeDir, place)
    if (entries.some(({ ids }) => ids.includes(id))) return false
    await writeOrSay(placePaths.doNotList(storeDir, place), `${JSON.stringify([...entries, entry], null, 2)}\n`, newId())
    return true
  })
  if (!isNew) return `${id} is on the do-not-list of ${place} already.\n`
  const by = (['names', 'phones', 'urls'] as const).filter((mark) => entry[mark].length > 0).map((mark) => MARK_WORDS[mark])
  return `${id} is taken off the map of ${place}, within seconds in a running server. No list brings it back: it is known by its id${by.map((word) => `, its ${word}`).join('')}.${alikeWords(meant, others)}\nTake that back by removing its entry from ${placePaths.doNotList(storeDir, place)}.\n`
}

/** Others of its name or phone may be it too, or another service of the same people: a person has to look. */
function alikeWords(meant: readonly Service[], others: readonly Service[]): string {
  const names = new Set(meant.map(({ name }) => plainName(name)))
  const phones = new Set(meant.flatMap(({ phone }) => (phone === null ? [] : plainPhone(phone))))
  const alike = others.filter(({ name, phone }) => names.has(plainName(name)) || (phone !== null && phones.has(plainPhone(phone))))
  return alike.length === 0
    ? ''
    : ` Others with its name or phone stay: ${alike.length}. Look whether they are the same: ${alike
        .slice(0, 10)
        .map(({ id }) => id)
        .join(', ')}.`
}

const rowKey = ({ sources: [first] }: Service): string => `${first!.source} ${first!.record}`

/** The rows of all lists that the listing is made of, as people see it; none where it is not shown. */
async function rowsOf(
  { storeDir, dataDir, progress }: Pick<PlaceDesk, 'storeDir' | 'dataDir' | 'progress'>,
  place: string,
  id: string,
): Promise<ReadonlySet<string>> {
  progress('Looking which rows it is made of …')
  const laid = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), createLog('silent'))
  const shown = laid.get(place)?.services.find((service) => service.id === id)
  return new Set((shown?.sources ?? []).map(({ source, record }) => `${source} ${record}`))
}

const MARK_WORDS = { names: 'name', phones: 'phone', urls: 'web address' } as const

function ownMarks(meant: readonly Service[], others: readonly Service[]): Pick<Withheld, 'names' | 'phones' | 'urls'> {
  const own = (of: (service: Service) => string | null, plain: (text: string) => string): string[] => {
    const taken = new Set(others.flatMap((service) => of(service) ?? []).map(plain))
    return [...new Set(meant.flatMap((service) => of(service) ?? []))].filter((text) => plain(text) !== '' && !taken.has(plain(text)))
  }
  return { names: own(({ name }) => name, plainName), phones: own(({ phone }) => phone, plainPhone), urls: own(({ url }) => url, plainUrl) }
}
