import { bigStems } from './smallWords.ts'
import { THINGS, type Thing } from './synonyms.ts'
import { tokensOf } from './tokensOf.ts'

/** Each way of saying a thing, as the stems that count. */
interface Saying {
  stems: readonly string[]
  thing: Thing
}

const SAYINGS: readonly Saying[] = THINGS.flatMap((thing) =>
  thing.says.map((said) => ({ stems: bigStems(tokensOf(said)), thing })).filter(({ stems }) => stems.length > 0),
).toSorted((a, b) => b.stems.length - a.stems.length)

const BY_FIRST = Map.groupBy(SAYINGS, ({ stems }) => stems[0]!)

/** Every word of the table, to mend a slip into. */
export const THING_WORDS: ReadonlySet<string> = new Set(SAYINGS.flatMap(({ stems }) => stems))

/** A part of what was typed: a thing of the field, or a word that is none. `stems` as typed. */
export interface Unit {
  stems: readonly string[]
  things: readonly Thing[]
}

/** Parts the words, longest sayings first, from the left. O(words) */
export function readThings(stems: readonly string[]): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < stems.length;) {
    const here = BY_FIRST.get(stems[at]!)?.filter((saying) => saying.stems.every((stem, index) => stems[at + index] === stem)) ?? []
    const length = here[0]?.stems.length ?? 1
    units.push({
      stems: stems.slice(at, at + length),
      things: here.filter((saying) => saying.stems.length === length).map(({ thing }) => thing),
    })
    at += length
  }
  return units
}

/** Things of which something typed is the beginning: "napp", "food ba". The last word may be unfinished. */
export function thingsBegun(stems: readonly string[]): Thing[] {
  const last = stems.length - 1
  const begun = SAYINGS.filter(
    (saying) =>
      saying.stems.length > last && stems.every((stem, at) => (at < last ? saying.stems[at] === stem : saying.stems[at]!.startsWith(stem))),
  )
  return [...new Set(begun.map(({ thing }) => thing))]
}

/** Every way of saying the thing. */
export const sayingsOf = (thing: Thing): readonly (readonly string[])[] =>
  SAYINGS.filter((one) => one.thing === thing).map(({ stems }) => stems)
