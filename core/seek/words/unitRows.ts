import type { Service } from '../../listing/service.ts'
import { mostEdits, nearestWords } from './edits.ts'
import { readThings, sayingsOf, thingsBegun, THING_WORDS, type Unit } from './readThings.ts'
import { bigStems } from './smallWords.ts'
import type { Thing } from './synonyms.ts'
import { tokensOf } from './tokensOf.ts'
import type { Field, WordIndex } from './wordIndex.ts'

/** How a listing holds a part of what was typed. */
export interface Match {
  how: How
  /** 1–5: how much it says there, as in `FIELD_WORTH`. */
  worth: number
}

/** Lowest first: mended, begun, exact. */
export const HOWS = ['mended', 'begun', 'exact'] as const
type How = (typeof HOWS)[number]

/** As much as the name says. */
const IT = 4
const A_GUESS = 1
/** Of a name or a text that speaks of a thing: less than being it. */
const SPEAKS_OF_IT = 2
const NOT_ADDRESS: readonly Field[] = ['name', 'kinds', 'organisation', 'about']
const SAID: readonly Field[] = ['name', 'organisation', 'about']

/**
 * Listings that hold one part of what was typed: exactly; where it is the last part, also what it begins; and where nothing is spelled so
 * or begins so, what is spelled most like it.
 *
 * @param shortestBegun letters from which it may be the beginning of something
 */
export function unitRows(
  unit: Unit,
  last: boolean,
  index: WordIndex,
  services: readonly Service[],
  shortestBegun = SHORTEST_BEGUN,
): Map<number, Match> {
  const found = new Map<number, Match>()
  const add = (how: How, rows: ReadonlyMap<number, number>): void => {
    for (const [row, worth] of rows) {
      const before = found.get(row)
      if (before === undefined || HOWS.indexOf(how) > HOWS.indexOf(before.how) || (how === before.how && worth > before.worth))
        found.set(row, { how, worth })
    }
  }
  const addUnit = (how: How, { stems, things }: Unit): void => {
    if (things.length === 0) add(how, index.rowsWith(stems))
    for (const thing of things) add(how, thingRows(thing, index, services))
  }
  addUnit('exact', unit)
  const word = unit.stems.at(-1)!
  if (last && word.length >= shortestBegun && unit.things.length === 0) {
    for (const thing of thingsBegun(unit.stems)) add('begun', thingRows(thing, index, services))
    for (const begun of index.words) if (begun.startsWith(word) && begun !== word) add('begun', index.rowsWith([begun], NOT_ADDRESS))
  }
  if (found.size > 0 || unit.things.length > 0) return found
  for (const near of mendedWords(word, index)) {
    const [mended] = readThings([near])
    addUnit('mended', mended!)
    if (mended!.things.length > 0) continue
    add('mended', index.rowsWith([near], NOT_ADDRESS))
    for (const thing of thingsBegun([near])) add('mended', thingRows(thing, index, services))
  }
  return found
}

/** Two slips only into words of the field, which are what most people mean: "christmas" is no "christian". */
function mendedWords(word: string, index: WordIndex): readonly string[] {
  const once = Math.min(1, mostEdits(word))
  const near = [...nearestWords(word, THING_WORDS, once), ...(word.length < SHORTEST_MENDED ? [] : nearestWords(word, index.words, once))]
  return near.length > 0 ? near : nearestWords(word, THING_WORDS)
}

/**
 * Slips mended before things are read, so that "school unifrom" is one thing and not a school: only a word of several that no listing has or
 * begins with, into the one word of the field that is near, where that makes one thing with its neighbour or nothing else is spelled so nearly.
 */
export function mendThings(stems: readonly string[], index: WordIndex): readonly string[] {
  if (stems.length < 2) return stems
  return stems.map((stem, at) => {
    if (index.has(stem) || THING_WORDS.has(stem)) return stem
    for (const word of index.words) if (word.startsWith(stem)) return stem
    const [near, ...others] = nearestWords(stem, THING_WORDS, Math.min(1, mostEdits(stem)))
    if (near === undefined || others.length > 0) return stem
    const pairs = [stems.slice(Math.max(0, at - 1), at).concat(near), [near, ...stems.slice(at + 1, at + 2)]]
    const isOne = pairs.some((pair) => pair.length === 2 && readThings(pair).length === 1)
    if (isOne) return near
    return stem.length >= SHORTEST_MENDED && nearestWords(stem, index.words, 1).every((word) => THING_WORDS.has(word)) ? near : stem
  })
}

/** A shorter word is no slip of whatever a listing happens to say: "lift" is no Christian Life, "good" no God. */
const SHORTEST_MENDED = 5

/** "fo" begins too many things to mean one. */
export const SHORTEST_BEGUN = 3

/** Asked again with every letter that is typed. */
const held = new WeakMap<WordIndex, Map<Thing, ReadonlyMap<number, number>>>()

function thingRows(thing: Thing, index: WordIndex, services: readonly Service[]): ReadonlyMap<number, number> {
  const things = held.get(index) ?? new Map<Thing, ReadonlyMap<number, number>>()
  held.set(index, things)
  const rows = things.get(thing) ?? findThing(thing, index, services)
  things.set(thing, rows)
  return rows
}

function findThing(thing: Thing, index: WordIndex, services: readonly Service[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const said of sayingsOf(thing))
    for (const [row, worth] of index.rowsWith(said, SAID))
      found.set(row, Math.max(found.get(row) ?? 0, thing.kinds.length === 0 ? worth : SPEAKS_OF_IT))
  for (const name of thing.doneBy ?? [])
    for (const row of index.rowsWith(bigStems(tokensOf(name)), ['name']).keys()) found.set(row, SPEAKS_OF_IT)
  const isIt = (service: Service): boolean => service.types.some((type) => thing.kinds.includes(type)) || thing.states?.(service) === true
  for (const [row, service] of services.entries()) if (isIt(service)) found.set(row, IT)
  if (thing.nameFirst === true)
    for (const said of sayingsOf(thing)) for (const row of index.rowsWith(said, ['name']).keys()) found.set(row, IT + 1)
  if ([...found.values()].some((worth) => worth > SPEAKS_OF_IT)) return found
  for (const [row, { types }] of services.entries())
    if (types.some((type) => thing.elseKinds?.includes(type) === true)) found.set(row, Math.max(found.get(row) ?? 0, A_GUESS))
  return found
}
