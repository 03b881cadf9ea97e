import type { Service } from '../../listing/service.ts'
import { distanceM } from '../../place/geo.ts'
import { keyOf } from '../row/ids.ts'
import { areAlike, areEqual, initialsOf, marksOf, share, type Marks } from './marks.ts'

/** Why two rows are one place, and how much that weighs where several listings could be meant: 5 is sure even against other days. */
export interface Reason {
  weight: number
  why: string
}

/** Two points of one door, as two editors set them. */
const SAME_DOOR_M = 60
const NEAR_M = 150
/** One name within this stands for one place that moved or was set down wrongly. */
const ONE_NAME_M = 1_000

/**
 * Why two rows are one place, or null. Never by position, postcode or name alone: a hall holds many services, and a network has many
 * halls. Each reason stands in the report of the build, and has its key in `reasonKeys`.
 *
 * @param isLive whether a postcode exists today; one that does not may be a slip of the pen
 */
export function whySamePlace(a: Service, b: Service, isLive: (postcode: string | null) => boolean): Reason | null {
  const [x, y] = [marksOf(a), marksOf(b)]
  if (x.isLibrary || y.isLibrary) return x.isLibrary && y.isLibrary && listOf(a) !== listOf(b) ? sameLibrary(a, b) : null
  if (listOf(a) === listOf(b)) return sameListTwice(a, b, x, y)
  if (!kindsGoTogether(a, b, x, y)) return sameOrganisation(a, b, x, y) ?? sameNetworkDoor(a, b, x, y)
  if (a.postcode !== null && a.postcode === b.postcode) return samePostcode(a, b, x, y)
  return sharedKind(a, b) && !networksDiffer(x, y) ? (otherPostcode(a, b, x, y, isLive) ?? bringsItsHelp(a, b, x, y)) : null
}

/** Where help is brought from may change without a change of what is brought. */
function bringsItsHelp(a: Service, b: Service, x: Marks, y: Marks): Reason | null {
  const brings = [a, b].some(({ mode }) => mode.length > 0 && mode.every((each) => each === 'delivery'))
  const samePhone = x.phone !== null && x.phone === y.phone
  return brings && samePhone && x.words.size > 0 && areEqual(x.words, y.words)
    ? { weight: 3, why: 'it brings its help; same name and phone' }
    : null
}

/** The list that a row is of; the two of Give Food are one list at two times, and pages are a list each. */
export const listOf = ({ sources }: Service): string => sources[0]!.source.replace(/^give-food-\d+$/, 'give-food')

/** Words of a library's name that do not tell which. */
export const LIBRARY_WORDS = new Set(['library', 'libraries', 'wellbeing', 'welcoming', 'space'])

function sameLibrary(a: Service, b: Service): Reason | null {
  const [names, others] = [a, b].map((each) => marksOf(each).words.difference(LIBRARY_WORDS)) as [Set<string>, Set<string>]
  if (a.postcode === b.postcode)
    return areAlike(names, others) ? { weight: 5, why: `same postcode ${a.postcode}; library names alike` } : null
  return areEqual(names, others) && metres(a, b) <= ONE_NAME_M
    ? { weight: 4, why: `one library of that name within ${Math.round(metres(a, b))} m` }
    : null
}

/** A row that stands twice; or a corps and the food bank session in its hall, which one list has as two organisations. */
function sameListTwice(a: Service, b: Service, x: Marks, y: Marks): Reason | null {
  const sameDoor = share(x.doors, y.doors)
  const sameNetwork = x.network === y.network
  if (a.postcode === b.postcode && sameDoor && a.hours !== null && JSON.stringify(a.hours) === JSON.stringify(b.hours) && sameNetwork)
    return { weight: 5, why: 'the same row twice' }
  if (sameNetwork || !sharedKind(a, b) || !x.isFood || !isNear(a, b, SAME_DOOR_M)) return null
  const oneDoor = sameDoor || (x.street !== null && x.street === y.street && x.doors.size === 0 && y.doors.size === 0)
  return oneDoor && isArmyHall(x) && isArmyHall(y) ? { weight: 1, why: 'a hall and the food bank session in it, at one door' } : null
}

/** Of no other hall: where a list has two organisations in one church, they are two charities with a session each. */
export const isArmyHall = ({ buildings, network }: Marks): boolean =>
  network === 'Salvation Army' || [...buildings].some((building) => building.includes('salvation army'))

const sharedKind = (a: Service, b: Service): boolean => a.types.some((type) => b.types.includes(type))

const isKindInferred = ({ confirmed }: Service): boolean => confirmed.types?.by === 'inferred'

const networksDiffer = (x: Marks, y: Marks): boolean => x.network !== null && y.network !== null && x.network !== y.network

/** A kind is shared, or both give food under names with two words in common, or the names are the same. */
function kindsGoTogether(a: Service, b: Service, x: Marks, y: Marks): boolean {
  const oneName = (x.words.size > 0 && areEqual(x.words, y.words)) || x.words.intersection(y.words).size >= 2
  return sharedKind(a, b) || (x.isFood && y.isFood && oneName) || keyOf(a.name) === keyOf(b.name)
}

/** Other kinds of help of one organisation, found by phone or own site and a name that is the other's or its initials. */
function sameOrganisation(a: Service, b: Service, x: Marks, y: Marks): Reason | null {
  if (!isNear(a, b, NEAR_M)) return null
  const samePhone = x.phone !== null && x.phone === y.phone
  const sameSite = x.site !== null && x.site === y.site && x.words.symmetricDifference(y.words).size <= 1
  if (!samePhone && !sameSite) return null
  const named = areAlike(x.words, y.words) || initialsOf(a.name).startsWith(keyOf(b.name)) || initialsOf(b.name).startsWith(keyOf(a.name))
  return named ? { weight: 4, why: `names alike; same ${samePhone ? 'phone' : 'site'}` } : null
}

/** A door of one network, where one list states its kind and the other gives all of its rows one kind. */
function sameNetworkDoor(a: Service, b: Service, x: Marks, y: Marks): Reason | null {
  if (a.postcode === null || a.postcode !== b.postcode || isKindInferred(a) === isKindInferred(b)) return null
  const oneNetwork = x.network !== null && x.network === y.network
  const oneDoor = share(x.doors, y.doors) && share(x.words, y.words)
  return oneNetwork && oneDoor && x.isFood && y.isFood ? { weight: 2, why: `same postcode ${a.postcode}; one door of ${x.network}` } : null
}

function samePostcode(a: Service, b: Service, x: Marks, y: Marks): Reason | null {
  const at = (weight: number, why: string): Reason => ({ weight, why: `same postcode ${a.postcode}; ${why}` })
  const shared = sharedKind(a, b)
  const sameDoor = share(x.doors, y.doors)
  if (!networksDiffer(x, y) && areAlike(x.words, y.words)) return at(shared ? 5 : 4, 'names alike')
  if (a.types.includes('food-bank') && b.types.includes('food-bank') && !networksDiffer(x, y)) {
    const sameLine = x.lines[0] !== undefined && x.lines[0] === y.lines[0]
    if (share(x.words, y.words) && (sameDoor || sameLine)) return at(3, 'address line alike')
    if (x.network !== null && x.network === y.network && !inOtherStreets(x, y)) return at(3, `both ${x.network}`)
  }
  if (!shared) return null
  if (x.phone !== null && x.phone === y.phone) return at(3, 'same phone')
  if (x.site !== null && x.site === y.site && (x.phone === null || y.phone === null)) return at(3, 'same site')
  if (!x.isFood) return null
  if (sameDoor && a.types.includes('food-pantry') && b.types.includes('food-pantry')) return at(2, 'both a pantry at one door')
  const oneStreet = sameDoor || (x.street !== null && x.street === y.street)
  const kindIsKnown = !(isKindInferred(a) && isKindInferred(b))
  return oneStreet && kindIsKnown && share(x.buildingWords, y.buildingWords) ? at(2, 'the same building') : null
}

/** One postcode may hold two halls of one network: then each names its street and no building is shared. */
const inOtherStreets = (x: Marks, y: Marks): boolean =>
  x.street !== null && y.street !== null && x.street !== y.street && !share(x.buildingWords, y.buildingWords)

function otherPostcode(a: Service, b: Service, x: Marks, y: Marks, isLive: (postcode: string | null) => boolean): Reason | null {
  const sameDoor = share(x.doors, y.doors)
  const oneStreet = sameDoor || (x.street !== null && x.street === y.street)
  const samePhone = x.phone !== null && x.phone === y.phone
  const sameSite = x.site !== null && x.site === y.site
  if (isNear(a, b, NEAR_M) && (samePhone || sameSite) && share(x.words, y.words))
    return { weight: 3, why: `within ${NEAR_M} m; same ${samePhone ? 'phone' : 'site'}; a name word shared` }
  const slip = arePostcodesAlike(a.postcode, b.postcode) || !isLive(a.postcode) || !isLive(b.postcode)
  if (slip && oneStreet && share(x.buildingWords, y.buildingWords))
    return { weight: 2, why: `the same building; ${a.postcode} and ${b.postcode} differ by a slip` }
  const oneName = x.words.size > 0 && areEqual(x.words, y.words) && [...x.words].join('').length >= 5
  if (oneName && x.network !== 'Trussell Trust' && metres(a, b) <= ONE_NAME_M)
    return { weight: 2, why: `one name within ${Math.round(metres(a, b))} m` }
  if (slip && x.network !== null && x.network === y.network && share(x.buildings, y.buildings))
    return { weight: 2, why: `one building of ${x.network}; ${a.postcode} and ${b.postcode} differ by a slip` }
  if (isSiteOf(x, b) || isSiteOf(y, a)) return metres(a, b) <= NEAR_M ? { weight: 2, why: 'the food bank that the site is of' } : null
  return x.isFood && isNear(a, b, SAME_DOOR_M) && sameDoor && share(x.buildingWords, y.buildingWords)
    ? { weight: 2, why: 'the same building at one door' }
    : null
}

/** "hope.foodbank.org.uk" is the site of the organisation that Give Food lists as "hope". */
function isSiteOf({ site }: Marks, { sources }: Service): boolean {
  const { source, record } = sources[0]!
  return source.startsWith('give-food') && !record.includes('/') && site === `${record.replaceAll('-', '')}.foodbank.org.uk`
}

/** One character differs, or two neighbours changed places. */
function arePostcodesAlike(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((each) => (each ?? '').replace(' ', '')) as [string, string]
  if (x === '' || x === y || x.length !== y.length) return false
  const differ = x.split('').flatMap((letter, i) => (letter === y[i] ? [] : [i]))
  if (differ.length === 1) return true
  const [i, j] = differ
  return differ.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!]
}

const metres = (a: Service, b: Service): number => (a.at === null || b.at === null ? Infinity : distanceM(a.at, b.at))

const isNear = (a: Service, b: Service, within: number): boolean =>
  (a.postcode !== null && a.postcode === b.postcode) || metres(a, b) <= within
