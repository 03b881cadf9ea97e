import { FACT_FIELDS, FACTS } from '../../listing/facts.ts'
import { partialDateStart } from '../../listing/partialDate.ts'
import type { Confirmation, Earlier, Fact, Service } from '../../listing/service.ts'
import { isStated } from '../row/listing.ts'

/**
 * One listing of two rows: each fact is that of the newer word on it, and what it replaced is kept with its date. What one row infers never
 * replaces what the other states; hours that say nothing never replace hours.
 *
 * @param newerWins the second row is the same row of a later list, so its word counts whatever day it is of
 * @param isDone nobody else has the first row or needs it again: what it was made of is not copied, which of thousands of rows would be slow
 */
export function mergePair(older: Service, newer: Service, newerWins = false, isDone = false): Service {
  const result: Service = {
    ...older,
    confirmed: { ...older.confirmed },
    earlier: isDone ? older.earlier : [...older.earlier],
    sources: isDone ? older.sources : [...older.sources],
  }
  for (const earlier of newer.earlier) result.earlier.push(earlier)
  for (const source of newer.sources) result.sources.push(source)
  for (const fact of FACTS) {
    const ours = older.confirmed[fact]
    const theirs = newer.confirmed[fact]
    if (theirs === undefined) continue
    if (fact === 'types') {
      mergeTypes(result, older, newer)
      continue
    }
    const keepOurs = ours !== undefined && (winsByKind(ours, theirs) ?? (!newerWins && startOf(ours) > startOf(theirs)))
    if (keepOurs || (fact === 'hours' && newer.hours === null && older.hours !== null)) {
      keepEarlier(result, newer, fact)
      continue
    }
    if (ours !== undefined) keepEarlier(result, older, fact)
    Object.assign(result, Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, newer[field]])))
    result.confirmed[fact] = theirs
    if (fact === 'address') keepBetterPoint(result, older)
  }
  return { ...result, name: withoutGuessedKind(result, newer) }
}

/** A list of food banks calls all of its rows one; where another list states that a place is none, its name does not say it either. */
const withoutGuessedKind = ({ name, types }: Service, { confirmed }: Service): string =>
  confirmed.types?.by === 'inferred' && !types.includes('food-bank') ? name.replace(/ Food Bank$/, '') : name

/** true = ours stays, false = theirs comes, whatever their days; null = neither is inferred, or both are. */
function winsByKind(ours: Confirmation, theirs: Confirmation): boolean | null {
  const [a, b] = [ours.by === 'inferred', theirs.by === 'inferred']
  return a === b ? null : b
}

/** Kinds of both; those that a list gives to all of its rows give way to kinds that are stated. */
function mergeTypes(result: Service, older: Service, newer: Service): void {
  const [ours, theirs] = [older.confirmed.types, newer.confirmed.types]
  const stated = [older, newer].filter(({ confirmed }) => confirmed.types?.by !== 'inferred')
  const types = [...new Set((stated.length === 0 ? [older, newer] : stated).flatMap((each) => each.types))]
  const later = ours === undefined || (theirs !== undefined && startOf(theirs) >= startOf(ours)) ? theirs : ours
  keepEarlier(result, later === theirs ? older : newer, 'types')
  result.types = types.includes('library') ? ['library', ...types.filter((type) => type !== 'library')] : types
  result.confirmed.types = stated.length === 1 ? stated[0]!.confirmed.types : later
}

/** Of two points in one postcode the one that lies in it. */
function keepBetterPoint(result: Service, older: Service): void {
  if (result.precision === 'street' && older.precision === 'exact' && older.postcode === result.postcode)
    Object.assign(result, { at: older.at, precision: older.precision })
}

function keepEarlier(result: Service, from: Service, fact: Fact): void {
  const confirmed = from.confirmed[fact]
  if (confirmed === undefined || (!isStated(from, fact) && fact !== 'name' && fact !== 'types')) return
  const values = Object.fromEntries(FACT_FIELDS[fact].map((field) => [field, from[field]]))
  result.earlier.push({ fact, confirmed, values } satisfies Earlier)
}

const startOf = ({ on }: Confirmation): number => (on === null ? -Infinity : partialDateStart(on))
