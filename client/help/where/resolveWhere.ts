import type { PlaceName } from '../../../core/api/placeNames.ts'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { findPostcode, middleOf, onlyAuthority, readPostcode, type PostcodeTable } from '../../../core/place/postcode.ts'
import type { Position } from '../../../core/listing/service.ts'
import type { Trouble } from '../../../core/api/pages.ts'
import { AnswerError } from '../../ui/getJson.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What the resolver asks of the outside: an outward code's table, and places by name. */
export interface Lookup {
  postcodes: (outward: string) => Promise<PostcodeTable>
  placeNames: (name: string) => Promise<{ places: PlaceName[] }>
}

export type Resolved = { where: Whereabouts } | { trouble: Trouble }

/**
 * Where a person means, worked out in the browser: of a postcode only the outward code is asked for.
 * A postcode is found anywhere in the text, and text with a digit is never sent as the name of a place.
 *
 * @param here id of the place whose page is open, or null; it wins where a postcode area crosses a border
 * @throws AnswerError where no answer came
 */
export async function resolveWhere(typed: string, here: string | null, places: readonly PlaceSummary[], lookup: Lookup): Promise<Resolved> {
  const text = typed.trim().slice(0, 80)
  if (text === '') return { trouble: { code: 'empty', text } }
  const read = findPostcode(text) ?? readPostcode(text)
  if (read.kind === 'not a postcode')
    return hasDigit(text) ? { trouble: { code: 'unknown postcode', text } } : resolveName(text, here, places, lookup)
  const table = await tableOf(read.outward, lookup)
  const place = table === null ? null : placeOf(table, here, places)
  if (table === null || place === null) return { trouble: { code: 'outside', text } }
  if (read.kind === 'partial') return { trouble: { code: 'half a postcode', text, choices: [wholeArea(table, place)] } }
  const point = read.kind === 'outward' ? { from: middleOf(table), authority: onlyAuthority(table) } : pointOf(table, read.inward)
  if (point.from === null) return { trouble: { code: 'unknown postcode', text } }
  const { from, authority } = point
  return {
    where: { text: text.toUpperCase(), from, outward: read.outward, authority, place: placeWith(authority, table, places) ?? place },
  }
}

/** No name of a place here holds a digit: what does may be an address or half a postcode, which stays on the device. */
const hasDigit = (text: string): boolean => /\d/.test(text)

async function tableOf(outward: string, { postcodes }: Lookup): Promise<PostcodeTable | null> {
  try {
    return await postcodes(outward)
  } catch (error) {
    if (error instanceof AnswerError && error.status === 404) return null
    throw error
  }
}

/** The open place where it has such postcodes, else the first that lists any help. */
function placeOf(table: PostcodeTable, here: string | null, places: readonly PlaceSummary[]): string | null {
  const held = places.filter((place) => table.places.includes(place.id) && place.counts.services > 0)
  return (held.find(({ id }) => id === here) ?? held[0])?.id ?? null
}

/** The place that the postcode itself stands in, where its council is one of ours; null = the outward code must do. */
function placeWith(authority: string | null, table: PostcodeTable, places: readonly PlaceSummary[]): string | null {
  const holds = ({ id, authorities }: PlaceSummary) => table.places.includes(id) && authorities.some(({ code }) => code === authority)
  return places.find(holds)?.id ?? null
}

function pointOf(table: PostcodeTable, inward: string): { from: Position | null; authority: string | null } {
  const row = Object.hasOwn(table.postcodes, inward) ? table.postcodes[inward] : undefined
  if (row === undefined) return { from: null, authority: null }
  return { from: [row[0] / 100_000, row[1] / 100_000], authority: table.authorities[row[2]] ?? null }
}

const wholeArea = (table: PostcodeTable, place: string): PlaceName => ({
  name: table.outward,
  authority: '',
  kind: 'suburb',
  at: middleOf(table) ?? [0, 0],
  place,
  outward: table.outward,
})

async function resolveName(text: string, here: string | null, places: readonly PlaceSummary[], { placeNames }: Lookup): Promise<Resolved> {
  if (text.length < 2) return { trouble: { code: 'unknown place', text } }
  const { places: named } = await placeNames(text)
  const ours = named.filter(({ place }) => places.some(({ id }) => id === place))
  const same = ours.filter(({ name }) => fold(name) === fold(text))
  const sameHere = same.filter(({ place }) => place === here)
  const sure = sameHere.length === 1 ? sameHere : same.length > 0 ? same : ours
  const [only, ...others] = sure
  if (only?.place && others.length === 0)
    return { where: { text: only.name, from: only.at, outward: only.outward, authority: null, place: only.place } }
  if (sure.length > 0) return { trouble: { code: 'several', text, choices: sure } }
  return { trouble: { code: named.length > 0 ? 'outside' : 'unknown place', text } }
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
