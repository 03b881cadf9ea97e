import { compareText } from '../../listing/compareText.ts'
import { distanceM } from '../../place/geo.ts'
import { lettersMistyped, nameLikeness, type Likeness } from '../../place/nameLikeness.ts'
import type { FoundName, PlaceName } from '../../place/placeName.ts'
import { plainName } from '../../place/plainName.ts'

export interface PlaceNameIndex {
  /**
   * At most 8: those of exactly this name, whatever the case, accents and marks; then those that have its letters; then those in our places;
   * then the closest to what was written, the larger place, by name. Only where there is none at all, those that are spelled most nearly so.
   */
  find: (text: string) => FoundName[]
}

const MOST = 8
const KINDS: readonly PlaceName['kind'][] = ['city', 'town', 'suburb', 'village', 'hamlet']

/** For the server, and for a page that may ask nobody for what was typed. */
export function indexPlaceNames(settlements: readonly PlaceName[]): PlaceNameIndex {
  const names = withParts(settlements).map((name) => ({ name, plain: plainName(name.name) }))
  return {
    find: (text) =>
      alike(names, plainName(text))
        .toSorted(bestFirst(plainName(text)))
        .slice(0, MOST)
        .map(({ name }) => name),
  }
}

interface Known {
  name: FoundName
  plain: string
}

interface Alike extends Known {
  likeness: Likeness | null
}

/** What is misspelled is sought only where nothing is written so. O(names). */
function alike(names: readonly Known[], wanted: string): Alike[] {
  const meant = names
    .map((known) => ({ ...known, likeness: nameLikeness(known.plain, wanted) }))
    .filter(({ likeness }) => likeness !== null)
  if (meant.length > 0) return meant
  const slips = names.flatMap((known) => {
    const letters = lettersMistyped(known.plain, wanted)
    return letters === null ? [] : [{ ...known, likeness: null, letters }]
  })
  const least = Math.min(...slips.map(({ letters }) => letters))
  return slips.filter(({ letters }) => letters === least)
}

const EXACTNESS: readonly (Likeness | null)[] = ['same', 'letters']
const exactness = ({ likeness }: Alike): number => (EXACTNESS.includes(likeness) ? EXACTNESS.indexOf(likeness) : EXACTNESS.length)

const bestFirst =
  (wanted: string) =>
  (a: Alike, b: Alike): number =>
    exactness(a) - exactness(b) ||
    Number(a.name.place === null) - Number(b.name.place === null) ||
    Number(!a.plain.startsWith(wanted)) - Number(!b.plain.startsWith(wanted)) ||
    KINDS.indexOf(a.name.kind) - KINDS.indexOf(b.name.kind) ||
    compareText(a.name.name, b.name.name) ||
    compareText(a.name.authority, b.name.authority)

/** A place with fewer parts is small enough to stand for itself. */
const LEAST_PARTS = 3

/**
 * A council's own town or city has the parts of the council: Birmingham is 45 km round, and its middle is no place where people live. A
 * council without one (Trafford) becomes a name, in the middle of its settlements.
 */
function withParts(settlements: readonly PlaceName[]): FoundName[] {
  const ours = settlements.filter(({ place }) => place !== null)
  const ofCouncil = Map.groupBy(ours, ({ name, authority }) => shortCouncil(authority === '' ? name : authority))
  const partsOf = new Map(
    [...ofCouncil].map(([council, within]) => [council, partsIn(within)] as const).filter(([, parts]) => parts.length >= LEAST_PARTS),
  )
  const isSeat = ({ name, authority, place }: PlaceName): boolean =>
    place !== null && partsOf.has(plainName(name)) && (authority === '' || shortCouncil(authority) === plainName(name))
  const seats = new Set(ours.filter(isSeat).map(({ name }) => plainName(name)))
  const without = [...partsOf.keys()].filter((council) => !seats.has(council)).map((council) => ofCouncil.get(council)!)
  return [
    ...settlements.map((one) => (isSeat(one) ? { ...one, parts: partsOf.get(plainName(one.name))! } : one)),
    ...without.map((within) => councilOf(within, partsOf)),
  ]
}

/** "City of Bristol" → "bristol" */
const shortCouncil = (authority: string): string => plainName(authority).replace(/^city of /, '')

function councilOf(within: readonly PlaceName[], partsOf: ReadonlyMap<string, PlaceName[]>): FoundName {
  const [{ authority, place }] = within as [PlaceName]
  return {
    name: authority,
    authority: '',
    kind: 'town',
    at: middleOf(within),
    place,
    outward: null,
    parts: partsOf.get(shortCouncil(authority))!,
  }
}

/** Of each outward code the largest settlement, or of several the one nearest to their middle. */
function partsIn(within: readonly PlaceName[]): PlaceName[] {
  const byOutward = Map.groupBy(
    within.filter(({ name, authority, outward }) => authority !== '' && plainName(name) !== shortCouncil(authority) && outward !== null),
    ({ outward }) => outward,
  )
  const parts = [...byOutward.values()].map((some) => {
    const middle = middleOf(some)
    const away = (name: PlaceName): number => KINDS.indexOf(name.kind) * 1e6 + distanceM(name.at, middle)
    return some.reduce((best, name) => (away(name) < away(best) ? name : best))
  })
  return parts.toSorted((a, b) => compareText(a.name, b.name))
}

function middleOf(names: readonly PlaceName[]): [number, number] {
  const mean = (of: (name: PlaceName) => number): number =>
    Number((names.reduce((sum, name) => sum + of(name), 0) / names.length).toFixed(4))
  return [mean(({ at }) => at[0]), mean(({ at }) => at[1])]
}
