import type { Service } from '../../core/listing/service.ts'
import type { ListHead, ReadList } from '../../core/lists/list.ts'
import { inOwnName } from '../../core/lists/table/inOwnName.ts'
import { plainName } from '../../core/place/plainName.ts'
import { planImport, type ImportPlan } from '../../core/lists/planImport.ts'
import type { Quiet } from '../../core/lists/row/quietWords.ts'
import type { ColumnMap } from '../../core/lists/table/columns/fields.ts'
import type { PostcodeTables } from '../packs/postcodeTables.ts'
import { StartError } from '../startError.ts'
import { isWithheldBy, readDoNotList } from '../store/places/doNotList.ts'
import type { KeptList } from '../store/places/keptList.ts'
import { openKeptList, type OpenedList } from '../store/places/openKeptList.ts'
import { listedIn } from './listedIn.ts'
import type { ListFile, ListReader, ReadingBy } from './listReader.ts'
import { locateIn } from './locateIn.ts'
import { NoList } from './noList.ts'
import { withoutQuietDoors } from './withoutQuietDoors.ts'

/** A list that came for a place, and how it is to be read. */
export interface ComingList {
  place: string
  head: ListHead
  /** What is said of its columns; null = what was said the last time. */
  columns: ColumnMap | null
  file: ListFile
  reader: ListReader
}

/** Where places are kept, and the ground they stand on. */
export interface ListGround {
  storeDir: string
  dataDir: string
  tables: Pick<PostcodeTables, 'get'>
}

/** What taking a list in would change, and the list as it would be kept. */
export interface PlannedList {
  /** Without what must not be listed. */
  read: ReadList
  /** How many were left out because they must not be listed. */
  withheld: number
  plan: ImportPlan
  list: KeptList
}

/**
 * Reads a list, takes away doors and listings that must not show, and holds the rest against what is there. Nothing is written.
 *
 * @param say told of long work and of what was taken otherwise than it stands, a sentence at a time
 * @throws NoList where it cannot be read; StartError naming the file of the store or data that is broken
 */
export async function plannedList(
  { place, head, columns: said, file, reader }: ComingList,
  { storeDir, dataDir, tables }: ListGround,
  say: (sentence: string) => void,
): Promise<PlannedList> {
  const counts = (error: unknown): null => {
    if (!(error instanceof StartError)) throw error
    say(`${error.message} It counts as empty.`)
    return null
  }
  let old = await openKeptList(storeDir, place, head.id).catch(counts)
  /** What the list as it stands makes of it, one that turns out to be broken as if it were not there. */
  const against = <Value>(make: (before: OpenedList | null) => Value): Value => {
    try {
      return make(old)
    } catch (error) {
      old = counts(error)
      return make(old)
    }
  }
  const columns = said ?? old?.columns ?? {}
  const whole = await readWhole(reader, file, { head, columns, locateIn: (text) => locateIn(tables, [text]), say, progress: say })
  const { withMap, lists } = await listedIn(storeDir, dataDir, place, head.id, () => undefined)
  const others = [...withMap, ...[...lists.values()].flat()]
  const own = ownWords(whole, head, others)
  const read = withoutQuietDoors(against((before) => stillQuiet(own, before)))
  const isWithheld = isWithheldBy(await readDoNotList(storeDir, place))
  const after: ReadList = { ...read, services: read.services.filter((service) => !isWithheld(service)) }
  say(`Comparing ${after.services.length} listings with ${others.length} others of ${place} …`)
  const locate = await locateIn(
    tables,
    [...after.services, ...others].map(({ postcode }) => postcode ?? ''),
  )
  const isLive = (postcode: string | null) => postcode !== null && locate(postcode) !== null
  return {
    read: after,
    withheld: read.services.length - after.services.length,
    plan: against((before) => planImport(before && before.services, after, others, isLive)),
    list: { head, columns, quiet: after.quiet, refused: after.refused, services: after.services },
  }
}

/** The rows as their own list may say them. */
function ownWords(read: ReadList, head: ListHead, others: readonly Service[]): ReadList {
  const quiet = new Map(read.quiet)
  const ids = new Set(others.map(({ id }) => id))
  const refused = [...read.refused]
  const services = new Map<string, Service>()
  for (const [at, service] of read.services.entries()) {
    const own = inOwnName(service, head, (id) => ids.has(id))
    const kind = read.quiet.get(service.id)
    if (own !== null && kind !== undefined) quiet.set(own.id, kind)
    if (own !== null) services.set(own.id, own)
    // The format gives no line here: tables refuse such a row themselves, by theirs.
    else refused.push({ line: null, record: `row ${at + 1}`, ...NAMELESS })
  }
  return { ...read, refused, services: [...services.values()], quiet }
}

const NAMELESS = {
  name: '',
  column: 'name',
  reason: 'its name holds nothing but what leads to a person',
  remedy: 'write what the place is called, without a mail address or a mobile number',
}

/**
 * A door that did not show the last time does not show, although the words that told so are gone: a column is left out, or the list came back
 * from its export. It is known by its id and its name.
 */
function stillQuiet(read: ReadList, old: OpenedList | null): ReadList {
  if (old === null || old.quiet.size === 0) return read
  const names = new Map<string, Quiet>()
  for (const { id, name } of old.services) if (old.quiet.has(id)) names.set(plainName(name), old.quiet.get(id)!)
  const quiet = new Map(read.quiet)
  for (const { id, name } of read.services) {
    const kind = quiet.get(id) ?? old.quiet.get(id) ?? names.get(plainName(name))
    if (kind !== undefined) quiet.set(id, kind)
  }
  return { ...read, quiet }
}

async function readWhole(reader: ListReader, file: ListFile, by: ReadingBy): Promise<ReadList> {
  try {
    return await reader(file, by)
  } catch (error) {
    if (error instanceof TypeError) throw error
    const said =
      error instanceof SyntaxError
        ? 'it is cut short or is not JSON; save it again'
        : error instanceof RangeError
          ? 'it lies in more layers, or holds longer texts, than any list; save it again, or save it as CSV'
          : (error as Error).message
    throw new NoList(
      `${file.name.split('?')[0]} cannot be read as ${by.head.as === 'csv' ? 'a spreadsheet' : by.head.as}: ${said.replace(/\.?$/, '.')}`,
    )
  }
}
