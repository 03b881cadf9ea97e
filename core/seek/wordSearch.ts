import type { Service } from '../listing/service.ts'
import { type ServiceType, typesIn } from '../listing/taxonomy.ts'
import { crisesIn, CRISIS_HELP } from './words/crisis.ts'
import type { Crisis } from './words/crisisSigns.ts'
import { outwardIn, placeInWords, placesInAddresses, type WordsAndPlace } from './words/placeInWords.ts'
import { readThings, type Unit } from './words/readThings.ts'
import { bigStems } from './words/smallWords.ts'
import { likeName, together } from './words/together.ts'
import { stemOf, tokensOf } from './words/tokensOf.ts'
import { mendThings, SHORTEST_BEGUN, unitRows } from './words/unitRows.ts'
import { mayComeWithout, partVoucher } from './words/withoutVoucher.ts'
import { wordIndex, type WordIndex } from './words/wordIndex.ts'

/** Finds listings by words, however they are spelled. */
export interface WordSearch {
  /**
   * @returns score of each listing that fits, by id; best is highest, and equal where the words do not tell two apart.
   *   null where the text asks for nothing
   */
  find: (text: string) => ReadonlyMap<string, number> | null
  /** What is sought, and where, if the words say so. */
  read: (text: string) => WordsAndPlace
}

/** The most letters of what is typed that are looked at. */
const LONGEST = 80

/** Between listings that hold the words alike, one in the place that was named, then one to which somebody without a voucher may come. */
const THERE = 2
const WITHOUT_VOUCHER = 1

/**
 * An index of listings. Small words count for nothing; things of the field are found however people call them (`THINGS`). The exact word
 * stands before one that only begins so, which is asked of the last word alone; slips are mended only where nothing is spelled so.
 * All words must be found; where no listing holds them all, those that hold the most will do. A place in the words is not asked of a
 * listing: those in it stand first among equals. Words of crisis ask for what helps in it (`CRISIS_HELP`), and for nothing else.
 *
 * Scores are coarse, so that nearness decides between listings that hold the words alike.
 *
 * @param kindWords what a kind is called in the reader's language
 * @param places names beside those in the addresses, such as councils
 */
export function wordSearch(
  services: readonly Service[],
  kindWords: (type: ServiceType) => string,
  places: readonly string[] = [],
): WordSearch {
  const index = wordIndex(services, kindWords)
  const { surely, maybe } = placesInAddresses(services)
  // "Bristol, City of" is called Bristol.
  const given = new Set(places.map((name) => tokensOf(name.split(',')[0]!).join(' ')))
  const known = {
    isPlace: (name: string) => surely.has(name) || given.has(name),
    mayBePlace: (name: string) => maybe.has(name),
    isWord: (token: string) => index.has(stemOf(token)) || readThings([stemOf(token)])[0]!.things.length > 0,
  }
  const read = (text: string): WordsAndPlace => placeInWords(text.slice(0, LONGEST), known)

  const find = (text: string): ReadonlyMap<string, number> | null => {
    const { words: said, place } = read(text)
    const { words, without } = partVoucher(said)
    const units = begunUnits(withoutChance(readThings(mendThings(bigStems(tokensOf(words)), index))), known.isWord)
    const crises = crisesIn(text)
    if (units.length === 0 && place === null && crises.length === 0) return bySmallWords(text.slice(0, LONGEST), index, services)
    const there = place === null ? new Set<number>() : rowsIn(place, index, services)
    if (units.length === 0 && crises.length === 0 && there.size === 0) return null
    const name = bigStems(tokensOf(text.slice(0, LONGEST))).join(' ')
    const asName = place !== null || crises.length > 0 || units.some(({ things }) => things.length === 0)
    const more = (row: number): number =>
      (there.has(row) ? THERE : 0) +
      (without && mayComeWithout(services[row]!) ? WITHOUT_VOUCHER : 0) +
      (asName ? likeName(index.nameOf(row), name) : 0)
    const scores =
      crises.length > 0
        ? crisisRows(crises, index, services)
        : units.length > 0
          ? together(
              units.map((unit, at) => unitRows(unit, at === units.length - 1, index, services, shortestBegun(units))),
              units.map(({ things }) => things.length > 0),
            )
          : new Map([...there].map((row) => [row, 1]))
    // A name may sound like a thing or a crisis ("Bolton Destitution Project"): whoever types it is after that listing.
    for (const row of index.rowsWith(name.split(' '), ['name']).keys())
      if (!scores.has(row) && index.nameOf(row) === name) scores.set(row, 1)
    const inOrder = [...scores].toSorted(([a], [b]) => a - b)
    return new Map(inOrder.map(([row, score]) => [services[row]!.id, score + more(row)]))
  }
  return { find, read }
}

/** Said of who asks, or part of any address: "need food for my family", "food bank high street". */
const BESIDE: ReadonlySet<string> = new Set(
  'family house home kid child children people person adult street road high lane avenue'.split(' ').map(stemOf),
)

/**
 * Without "2" and "4", which are how many they are, or a size; and, beside a thing of the field, without what is said of who asks. Nothing but
 * such words stays.
 */
function withoutChance(units: readonly Unit[]): readonly Unit[] {
  const besideThing = units.some(({ things }) => things.length > 0)
  const isChance = (stem: string): boolean => /^\d{1,2}$/.test(stem) || (besideThing && BESIDE.has(stem))
  const rest = units.filter(({ stems, things }) => things.length > 0 || !stems.every(isChance))
  return rest.length > 0 ? rest : units
}

/** Beside a thing three letters begin too much: the cat of "food for my cat" is no St Catherine's. */
const shortestBegun = (units: readonly Unit[]): number =>
  units.some(({ things }) => things.length > 0) ? SHORTEST_BEGUN + 1 : SHORTEST_BEGUN

/** Without a last word that is hardly begun: "food b" is "food" yet. */
function begunUnits(units: readonly Unit[], isWord: (stem: string) => boolean): readonly Unit[] {
  const last = units.at(-1)
  const word = last?.stems.at(-1) ?? ''
  if (last === undefined || last.things.length > 0 || word.length >= SHORTEST_BEGUN || /\d/.test(word)) return units
  return units.length === 1 && isWord(word) ? units : units.slice(0, -1)
}

/** Listings that stand in a place, by their postcode, or by name and address. */
function rowsIn(place: string, index: WordIndex, services: readonly Service[]): ReadonlySet<number> {
  const outward = outwardIn(place)
  if (outward === null) return new Set(index.rowsWith(bigStems(tokensOf(place)), ['name', 'organisation', 'address']).keys())
  return new Set(services.flatMap(({ postcode }, row) => (postcode?.startsWith(`${outward} `) === true ? [row] : [])))
}

/** What helps in a crisis: listings that say they are for it, then kinds that are; what only hands out food comes last, but in hunger. */
function crisisRows(crises: readonly Crisis[], index: WordIndex, services: readonly Service[]): Map<number, number> {
  const kinds = new Set(crises.flatMap((crisis) => CRISIS_HELP[crisis].kinds))
  const words = crises.flatMap((crisis) => CRISIS_HELP[crisis].words)
  const found = new Map<number, number>()
  for (const [row, { types }] of services.entries()) if (types.some((type) => kinds.has(type))) found.set(row, 10)
  for (const said of words)
    for (const row of index.rowsWith(bigStems(tokensOf(said)), ['name', 'organisation', 'about']).keys())
      found.set(row, !crises.includes('hunger') && services[row]!.types.every((type) => HANDS_OUT_FOOD.has(type)) ? 5 : 20)
  return found
}

const HANDS_OUT_FOOD: ReadonlySet<ServiceType> = new Set([...typesIn('take home'), ...typesIn('eat')])

/** Nothing but small words: "Our Place" is the name that holds them all, "near me" asks for nothing. */
function bySmallWords(text: string, index: WordIndex, services: readonly Service[]): ReadonlyMap<string, number> | null {
  const stems = tokensOf(text).map(stemOf)
  const rows = stems.length === 0 ? [] : [...index.rowsWith(stems, ['name']).keys()]
  return rows.length === 0 ? null : new Map(rows.map((row) => [services[row]!.id, 1]))
}
