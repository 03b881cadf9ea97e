import type { Service } from '../../listing/service.ts'
import { marksOf, nameOf, type Marks } from './marks.ts'
import { isArmyHall, LIBRARY_WORDS, listOf } from './samePlace.ts'

/** Degrees of a cell: up to 61° north, half of one is over 150 m, or over 1 km, each way. */
const NEAR_CELL = { lat: 0.004, lon: 0.008 }
const NAME_CELL = { lat: 0.02, lon: 0.04 }

/** What a row is found by, and looks for: `within` its own list, `across` to others. */
interface Keys {
  within: string[]
  across: string[]
}

export interface ReasonKeys {
  held: Keys
  sought: Keys
}

/**
 * What two rows share at least one of wherever `whySamePlace` gives a reason: each reason there has its key here, made of all that must be
 * equal for it. Whoever adds a reason adds its key; `mergeFast.test.ts` holds the two together.
 *
 * @param isLive as `whySamePlace`
 */
export function reasonKeys(service: Service, isLive: (postcode: string | null) => boolean): ReasonKeys {
  const marks = marksOf(service)
  const keys: ReasonKeys = { held: { within: [], across: [] }, sought: { within: [], across: [] } }
  if (marks.isLibrary) return libraryKeys(keys, service, marks)
  twiceKeys(keys, service, marks)
  postcodeKeys(keys, service, marks)
  nearKeys(keys, service, marks)
  slipKeys(keys, service, marks, isLive)
  if (marks.phone !== null && marks.words.size > 0) both(keys, `brings|${marks.phone}|${nameOf(marks.words)}`)
  return keys
}

function both({ held, sought }: ReasonKeys, key: string, where: keyof Keys = 'across'): void {
  held[where].push(key)
  sought[where].push(key)
}

/** Held in the cell of the point, sought also in the three that lie within half a cell of it. */
function around({ held, sought }: ReasonKeys, key: string, at: Service['at'], cell = NEAR_CELL, where: keyof Keys = 'across'): void {
  if (at === null) return
  const [lons, lats] = [nearestTwo(at[0] / cell.lon), nearestTwo(at[1] / cell.lat)]
  held[where].push(`${key}|${lons[0]}|${lats[0]}`)
  for (const lon of lons) for (const lat of lats) sought[where].push(`${key}|${lon}|${lat}`)
}

/** The cell that a place on the line is in, and the one it is nearer to of those beside it. */
function nearestTwo(along: number): [number, number] {
  const cell = Math.floor(along)
  return [cell, along - cell < 0.5 ? cell - 1 : cell + 1]
}

/** `sameLibrary` */
function libraryKeys(keys: ReasonKeys, { postcode, at }: Service, { words }: Marks): ReasonKeys {
  const names = words.difference(LIBRARY_WORDS)
  for (const name of names) both(keys, `library|${postcode}|${name}`)
  around(keys, `library|${nameOf(names)}`, at, NAME_CELL)
  return keys
}

/** `sameListTwice` */
function twiceKeys(keys: ReasonKeys, service: Service, marks: Marks): void {
  const list = listOf(service)
  const { hours, postcode, at } = service
  if (hours !== null)
    for (const door of marks.doors) both(keys, `twice|${list}|${postcode}|${marks.network}|${door}|${JSON.stringify(hours)}`, 'within')
  if (!isArmyHall(marks)) return
  for (const door of marks.doors.size > 0 ? marks.doors : marks.street === null ? [] : [marks.street]) {
    if (postcode !== null) both(keys, `army|${list}|${postcode}|${door}`, 'within')
    around(keys, `army|${list}|${door}`, at, NEAR_CELL, 'within')
  }
}

/** `samePostcode`, `sameNetworkDoor`, and `sameOrganisation` of one postcode */
function postcodeKeys(keys: ReasonKeys, { postcode }: Service, { words, network, phone, site, doors, buildingWords }: Marks): void {
  if (postcode === null) return
  for (const word of words) both(keys, `${postcode}|word|${word}`)
  if (words.size > 0) both(keys, `${postcode}|name|${nameOf(words)}`)
  for (const word of buildingWords) both(keys, `${postcode}|building|${word}`)
  for (const door of doors) both(keys, `${postcode}|door|${door}`)
  if (network !== null) both(keys, `${postcode}|network|${network}`)
  if (phone !== null) both(keys, `${postcode}|phone|${phone}`)
  if (site !== null) both(keys, `${postcode}|site|${site}`)
}

/** `sameOrganisation`, and what `otherPostcode` says of points */
function nearKeys(keys: ReasonKeys, { at, sources }: Service, { words, phone, site, doors, buildingWords }: Marks): void {
  const { source, record } = sources[0]!
  const siteOf = source.startsWith('give-food') && !record.includes('/') ? `${record.replaceAll('-', '')}.foodbank.org.uk` : null
  if (phone !== null) around(keys, `phone|${phone}`, at)
  if (site !== null) around(keys, `site|${site}`, at)
  if (siteOf !== null && siteOf !== site) around(keys, `site|${siteOf}`, at)
  if (words.size > 0) around(keys, `name|${nameOf(words)}`, at, NAME_CELL)
  if (buildingWords.size > 0) for (const door of doors) around(keys, `door|${door}`, at)
}

/** What `otherPostcode` says of postcodes that are alike, or of which one is dead: then the other may be any. */
function slipKeys(keys: ReasonKeys, { postcode }: Service, marks: Marks, isLive: (postcode: string | null) => boolean): void {
  const { held, sought } = keys
  const isDead = !isLive(postcode)
  for (const building of buildingsAt(marks)) {
    for (const alike of alikeOf(postcode)) both(keys, `slip|${alike}|${building}`)
    held.across.push(`any|${building}`)
    sought.across.push(`dead|${building}`)
    if (!isDead) continue
    held.across.push(`dead|${building}`)
    sought.across.push(`any|${building}`)
  }
}

function buildingsAt({ street, doors, buildings, buildingWords, network }: Marks): string[] {
  const ways = [...doors, ...(street === null ? [] : [street])]
  return [
    ...[...buildingWords].flatMap((word) => ways.map((way) => `${word}|${way}`)),
    ...(network === null ? [] : [...buildings].map((building) => `${network}|${building}`)),
  ]
}

/** The postcode without two neighbours, at each place: postcodes that are alike share one. */
function alikeOf(postcode: string | null): string[] {
  const letters = (postcode ?? '').replace(' ', '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => `${letters.slice(0, i)}??${letters.slice(i + 2)}`)
}
