import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readServices } from '../../../../core/listing/dataset.ts'

/** One row of one list, named as the build names it. */
export interface Row {
  source: string
  record: string
}

/** Two rows and what a person who read both found: the yardstick for what the build may merge. */
export interface LabelledPair {
  a: Row
  b: Row
  label: 'same' | 'different' | 'same hall, different services'
  reason: string
}

export interface MergeScore {
  /** Pairs of which the build holds both rows; only these are counted. */
  pairs: number
  /** Pairs of which the build holds one row or none. */
  absent: number
  /** Share of the merged pairs that are the same; null where none is merged. */
  precision: number | null
  /** Share of the same pairs that are merged; null where none is the same. */
  recall: number | null
  /** Merged, though not the same. */
  wrong: LabelledPair[]
  /** The same, though not merged. */
  missed: LabelledPair[]
}

/**
 * Precision and recall of a build's merges on labelled pairs.
 *
 * @param listings for each listing the rows that it was made of
 *
 * A pair is merged where one listing was made of both rows, with others or without.
 */
export function scoreMerges(labelled: readonly LabelledPair[], listings: readonly (readonly Row[])[]): MergeScore {
  const listingOf = new Map(listings.flatMap((rows, listing) => rows.map((row) => [keyOf(row), listing] as const)))
  const held = labelled.filter(({ a, b }) => listingOf.has(keyOf(a)) && listingOf.has(keyOf(b)))
  const merged = new Set(held.filter(({ a, b }) => listingOf.get(keyOf(a)) === listingOf.get(keyOf(b))))
  const same = held.filter(({ label }) => label === 'same')
  const missed = same.filter((pair) => !merged.has(pair))
  const right = same.length - missed.length
  return {
    pairs: held.length,
    absent: labelled.length - held.length,
    precision: merged.size === 0 ? null : right / merged.size,
    recall: same.length === 0 ? null : right / same.length,
    wrong: [...merged].filter(({ label }) => label !== 'same'),
    missed,
  }
}

const keyOf = ({ source, record }: Row): string => `${source} ${record}`

/** "give-food-2024 + page": the two lists of a pair, pages as one. */
const listsOf = ({ a, b }: LabelledPair): string =>
  [a, b]
    .map(({ source }) => source.replace(/^page-.*/, 'page'))
    .toSorted()
    .join(' + ')

/** The rows of every listing in the packs of a data folder; a listing at the edge of two places counts once. */
export function rowsOfListings(dataDir: string): Row[][] {
  const files = readdirSync(dataDir)
    .map((place) => join(dataDir, place, 'services.geojson'))
    .filter((file) => existsSync(file))
  const services = files.flatMap((file) => readServices(JSON.parse(readFileSync(file, 'utf8'))).services)
  return [...new Map(services.map(({ id, sources }) => [id, sources])).values()]
}

/** `node test/data/build/merge/precision.ts [--data data]` prints the scores of the packs as JSON lines, then each pair that is wrong or missed. */
if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
  const labelled = JSON.parse(readFileSync(join(import.meta.dirname, 'labelledPairs.json'), 'utf8')) as LabelledPair[]
  const listings = rowsOfListings(values.data)
  const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)
  const { wrong, missed, ...score } = scoreMerges(labelled, listings)
  print({ lists: 'all', ...score, wrong: wrong.length, missed: missed.length })
  for (const [lists, pairs] of Map.groupBy(labelled, listsOf)) {
    const each = scoreMerges(pairs, listings)
    print({ lists, ...each, wrong: each.wrong.length, missed: each.missed.length })
  }
  for (const pair of wrong) print({ wrong: pair })
  for (const pair of missed) print({ missed: pair })
}
