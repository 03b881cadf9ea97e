import type { PageInput } from '../../core/api/pages.ts'
import type { PlaceName } from '../../core/api/placeNames.ts'
import { findPostcode, middleOf, onlyAuthority, readPostcode, type PostcodeTable } from '../../core/place/postcode.ts'
import type { Position } from '../../core/listing/service.ts'
import type { Deps } from '../deps.ts'

type Trouble = NonNullable<PageInput['trouble']>

export type Whereabouts =
  | { kind: 'found'; place: string; where: NonNullable<PageInput['where']> }
  | { kind: 'trouble'; status: 200 | 404 | 422; trouble: Trouble }

type Known = Pick<Deps, 'packs' | 'postcodes' | 'placeNames'>

/**
 * Where a person means, from what they wrote: a postcode, its first half, or the name of a place.
 * Used for the form without JavaScript only; otherwise the page works it out where the person is.
 *
 * @param preferred the place whose page the form stood on, or null
 */
export async function resolveWhere(text: string, preferred: string | null, known: Known): Promise<Whereabouts> {
  if (text === '') return trouble(422, 'empty', text)
  const read = findPostcode(text) ?? readPostcode(text)
  if (read.kind === 'not a postcode')
    return startsLikePostcode(text) ? trouble(404, 'unknown postcode', text) : resolveName(text, preferred, known)
  const held = await known.postcodes.get(read.outward)
  if (held === null) return trouble(404, 'outside', text)
  if (read.kind === 'partial') return trouble(422, 'half a postcode', text, wholeArea(held.table, preferred, known))
  if (read.kind === 'outward') return nearOutward(held.table, preferred, known, text)
  const row = held.table.postcodes[read.inward]
  if (row === undefined || !Object.hasOwn(held.table.postcodes, read.inward)) return trouble(404, 'unknown postcode', text)
  const place = placeOf(held.table, held.table.lsoas[row[2]], preferred, known)
  return place === null
    ? trouble(404, 'outside', text)
    : {
        kind: 'found',
        place,
        where: { text, from: degrees(row), outward: read.outward, authority: held.table.authorities[row[2]] ?? null },
      }
}

const startsLikePostcode = (text: string): boolean => /^[a-z]{1,2}\s?\d/i.test(text)

const degrees = ([lon, lat]: readonly [number, number, number]): Position => [lon / 100_000, lat / 100_000]

const trouble = (status: 200 | 404 | 422, code: Trouble['code'], text: string, choices?: PlaceName[]): Whereabouts => ({
  kind: 'trouble',
  status,
  trouble: { code, text, ...(choices ? { choices } : {}) },
})

function nearOutward(table: PostcodeTable, preferred: string | null, known: Known, text: string): Whereabouts {
  const from = middleOf(table)
  const place = placeOf(table, undefined, preferred, known)
  return from === null || place === null
    ? trouble(404, 'outside', text)
    : { kind: 'found', place, where: { text, from, outward: table.outward, authority: onlyAuthority(table) } }
}

/** For half a postcode: all of its outward code may do. */
function wholeArea(table: PostcodeTable, preferred: string | null, known: Known): PlaceName[] {
  const at = middleOf(table)
  const place = placeOf(table, undefined, preferred, known)
  return at === null || place === null ? [] : [{ name: table.outward, authority: '', kind: 'suburb', at, place, outward: table.outward }]
}

/** The place that holds the LSOA; where it is not known, the place the form stood on, else the first with such postcodes. */
function placeOf(table: PostcodeTable, lsoa: string | undefined, preferred: string | null, { packs }: Known): string | null {
  const places = table.places.filter((id) => packs.get(id)?.file.outlines)
  const holding = places.find((id) => lsoa !== undefined && packs.get(id)?.figures.columns.code.includes(lsoa))
  return holding ?? (preferred !== null && places.includes(preferred) ? preferred : places[0]) ?? null
}

/** One place of exactly this name, or the only one that comes near it; several are for the person to choose from. */
function resolveName(text: string, preferred: string | null, { placeNames, packs }: Known): Whereabouts {
  const isOurs = ({ place }: PlaceName): boolean => place !== null && packs.get(place) !== undefined
  const named = placeNames.named(text)
  if (named.length > 0 && !named.some(isOurs)) return trouble(404, 'outside', text)
  const choices = named.length > 0 ? named.filter(isOurs).slice(0, 8) : placeNames.find(text).filter(isOurs)
  const here = choices.filter(({ place }) => place === preferred)
  const [only, ...others] = named.length > 0 && here.length === 1 ? here : choices
  if (only === undefined) return trouble(404, 'unknown place', text)
  if (others.length > 0 || only.place === null) return trouble(200, 'several', text, choices)
  return { kind: 'found', place: only.place, where: { text: only.name, from: only.at, outward: only.outward, authority: null } }
}
