import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { DeskAnswers, DeskAreas, DeskListing, DeskState } from './answers.ts'
import type { FromEngine } from './messages.ts'

/**
 * What the engine says, made cheap to hand over: of all England's 33,755 areas strings go once and as one text a column, numbers are given
 * away with their memory, and listings that the page has already are named by their row.
 */
export type PackedNews =
  /** `areas` null = the same as at the opening before: only the listings are others. */
  | { say: 'opened'; areas: PackedAreas | null; listings: PackedListings; needsKnown: boolean; walksKnown: boolean }
  | { say: 'part'; number: number; ms: number; part: 'gaps'; answer: { now: PackedState; before: PackedState | null } }
  | Exclude<FromEngine, { say: 'opened' } | { say: 'part'; part: 'gaps' }>

type Named = 'ward' | 'wardName' | 'authority' | 'authorityName'
type PackedAreas = Omit<DeskAreas, 'code' | 'name' | Named> & { code: string; name: string } & Record<
    Named,
    { words: string; at: Uint32Array }
  >
interface PackedListings {
  id: string
  name: string
  types: string
  status: string
  lon: Float64Array
  lat: Float64Array
  edge: Uint8Array
}
/** `listings` = rows of those that were told at the opening; -1 = the next of `others`. */
type PackedState = Omit<DeskState, 'listings'> & { listings: Int32Array; others: readonly DeskListing[] }

type GapsNews = { say: 'part'; number: number; ms: number; part: 'gaps'; answer: DeskAnswers['gaps'] }

/** Packs what one engine says. `buffers` = what is given away. */
export function packer(): (news: FromEngine) => { packed: PackedNews; buffers: ArrayBufferLike[] } {
  let told: readonly DeskListing[] = []
  let ground: readonly string[] | null = null
  let rowOf: ReadonlyMap<string, number> = new Map()
  // A scenario moves a listing, and its id stays.
  const rowAs = (listing: DeskListing): number => {
    const row = rowOf.get(listing.id) ?? -1
    return row !== -1 && isSame(listing, told[row]!) ? row : -1
  }
  return (news) => {
    if (news.say === 'opened') {
      told = news.listings
      rowOf = new Map(news.listings.map(({ id }, row) => [id, row]))
      const areas = news.areas.code === ground ? null : packedAreas(news.areas)
      ground = news.areas.code
      const packed = { ...news, areas, listings: packedListings(news.listings) }
      return { packed, buffers: [...buffersIn(areas ?? {}), ...buffersIn(packed.listings)] }
    }
    if (!isGaps(news)) return { packed: news, buffers: [] }
    const { now, before } = news.answer
    const answer = { now: packedState(now, rowAs), before: before && packedState(before, rowAs) }
    const buffers = [answer.now, answer.before].flatMap((state) =>
      state === null ? [] : [...buffersIn(state.columns), state.listings.buffer],
    )
    return { packed: { ...news, answer }, buffers }
  }
}

/** Reads what `packer` packed, of one engine. */
export function unpacker(): (packed: PackedNews) => FromEngine {
  let known: readonly DeskListing[] = []
  let areas: DeskAreas | null = null
  return (packed) => {
    if (packed.say === 'opened') {
      known = openedListings(packed.listings)
      areas = packed.areas === null ? areas : openedAreas(packed.areas)
      return { ...packed, areas: areas!, listings: known }
    }
    if (packed.say !== 'part' || packed.part !== 'gaps') return packed
    const { now, before } = packed.answer
    const answer = { now: openedState(now, known), before: before && openedState(before, known) }
    return { ...packed, answer }
  }
}

const isGaps = (news: FromEngine): news is GapsNews => news.say === 'part' && news.part === 'gaps'

/** Typed arrays that have their memory to themselves. */
const buffersIn = (columns: object): ArrayBufferLike[] =>
  Object.values(columns).flatMap((column: unknown): ArrayBufferLike[] =>
    ArrayBuffer.isView(column)
      ? [column.buffer]
      : column !== null && typeof column === 'object' && 'at' in column && ArrayBuffer.isView(column.at)
        ? [column.at.buffer]
        : [],
  )

const joined = (words: readonly string[]): string => words.map((word) => word.replaceAll('\n', ' ')).join('\n')
const parted = (text: string, count: number): string[] => (count === 0 ? [] : text.split('\n'))

function shared(words: readonly string[]): { words: string; at: Uint32Array } {
  const row = new Map<string, number>()
  const at = Uint32Array.from(words, (word) => row.get(word) ?? (row.set(word, row.size), row.size - 1))
  return { words: joined([...row.keys()]), at }
}

function spread({ words, at }: { words: string; at: Uint32Array }): string[] {
  const each = words.split('\n')
  return Array.from(at, (row) => each[row]!)
}

const packedAreas = ({ code, name, ward, wardName, authority, authorityName, ...numbers }: DeskAreas): PackedAreas => ({
  ...numbers,
  code: joined(code),
  name: joined(name),
  ward: shared(ward),
  wardName: shared(wardName),
  authority: shared(authority),
  authorityName: shared(authorityName),
})

const openedAreas = ({ code, name, ward, wardName, authority, authorityName, ...numbers }: PackedAreas): DeskAreas => ({
  ...numbers,
  code: parted(code, numbers.people.length),
  name: parted(name, numbers.people.length),
  ward: spread(ward),
  wardName: spread(wardName),
  authority: spread(authority),
  authorityName: spread(authorityName),
})

const packedListings = (listings: readonly DeskListing[]): PackedListings => ({
  id: joined(listings.map(({ id }) => id)),
  name: joined(listings.map(({ name }) => name)),
  types: joined(listings.map(({ types }) => types.join())),
  status: joined(listings.map(({ status }) => status)),
  lon: Float64Array.from(listings, ({ at }) => at?.[0] ?? NaN),
  lat: Float64Array.from(listings, ({ at }) => at?.[1] ?? NaN),
  edge: Uint8Array.from(listings, ({ edge }) => Number(edge)),
})

function openedListings({ id, name, types, status, lon, lat, edge }: PackedListings): DeskListing[] {
  const count = edge.length
  const [names, kinds, states] = [parted(name, count), parted(types, count), parted(status, count)]
  return parted(id, count).map((each, row) => ({
    id: each,
    name: names[row]!,
    types: kinds[row]!.split(',') as ServiceType[],
    at: Number.isNaN(lon[row]!) ? null : [lon[row]!, lat[row]!],
    edge: edge[row] === 1,
    status: states[row]!,
  }))
}

function packedState({ listings, ...state }: DeskState, rowAs: (listing: DeskListing) => number): PackedState {
  const rows = Int32Array.from(listings, rowAs)
  return { ...state, listings: rows, others: listings.filter((_, at) => rows[at] === -1) }
}

const isSame = (a: DeskListing, b: DeskListing): boolean =>
  a.at?.[0] === b.at?.[0] && a.at?.[1] === b.at?.[1] && a.status === b.status && a.name === b.name && a.types.join() === b.types.join()

function openedState({ listings, others, ...state }: PackedState, known: readonly DeskListing[]): DeskState {
  let next = 0
  return { ...state, listings: Array.from(listings, (row) => (row === -1 ? others[next++]! : known[row]!)) }
}
