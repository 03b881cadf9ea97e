import type { Service } from '../../listing/service.ts'
import { groupOf } from '../../listing/taxonomy.ts'

/** Words that many halls and food banks share, so that sharing them says nothing. */
const COMMON = new Set(
  (
    'the of and at food bank foodbank banks trust trussell trussel church centre center community st saint army salvation hall pantry club ' +
    'methodist parish project in for ltd limited'
  ).split(' '),
)

/** What tells a listing's place from others: words of its name, doors and buildings of its address, phone and own site. */
export interface Marks {
  words: ReadonlySet<string>
  /** The parts of the address, each tidied. */
  lines: readonly string[]
  /** "102 st george road" */
  doors: ReadonlySet<string>
  street: string | null
  /** Names of buildings in address and name: "st peter hall". */
  buildings: ReadonlySet<string>
  /** The words of these that are not common. */
  buildingWords: ReadonlySet<string>
  network: string | null
  /** Last ten digits. */
  phone: string | null
  /** Host of the organisation's own site; null where the link is another's, which says nothing of the place. */
  site: string | null
  /** Days of the week of stated hours; null where none are. */
  days: ReadonlySet<string> | null
  /** Gives food to take home or to eat. */
  isFood: boolean
  isLibrary: boolean
}

const known = new WeakMap<Service, Marks>()

export function marksOf(service: Service): Marks {
  const already = known.get(service)
  if (already !== undefined) return already
  const marks = readMarks(service)
  known.set(service, marks)
  return marks
}

/** Of very many listings that are looked at one after the other, each is done with: its marks take as much memory as it does. */
export const forgetMarks = (service: Service): void => void known.delete(service)

/** Sites that speak for many places. */
const OTHERS_SITE = /(?:^|\.)(?:givefood\.org|facebook\.com|gov\.uk|salvationarmy\.org|trafforddirectory|github\.com)/

function readMarks(service: Service): Marks {
  const lines = (service.address ?? '')
    .split(',')
    .map(tidyLine)
    .filter((line) => line !== '')
  const buildings = setOf([...lines, ...service.name.split(',').map(tidyLine)].filter(namesBuilding))
  const buildingWords = setOf([...buildings].flatMap((building) => [...wordsOf(building)]))
  return {
    words: wordsOf(service.name),
    lines,
    doors: setOf(lines.flatMap((line) => doorIn(line) ?? [])),
    street: lines.map((line) => STREET.exec(line)?.[1]).find((street) => street !== undefined) ?? null,
    buildings,
    buildingWords,
    network: service.organisation.network,
    ...contactsIn(service),
    days: service.hours === null ? null : new Set(service.hours.flatMap(({ byday }) => byday.map((day) => day.slice(-2)))),
    isFood: service.types.some((type) => ['take home', 'eat'].includes(groupOf(type))),
    isLibrary: service.types[0] === 'library' || /\blibrary (?:and|&) well ?being centre$/i.test(service.name),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Of very many listings most have none. */
const setOf = (words: readonly string[]): ReadonlySet<string> => (words.length === 0 ? NONE : new Set(words))

/** Of the marks of a listing those by which it is reached, for who needs no more of very many. */
export function contactsIn({ phone, url }: Service): Pick<Marks, 'phone' | 'site'> {
  const host = url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '')
  const digits = (phone ?? '').replaceAll(/\D/g, '')
  return { phone: digits.length >= 10 ? digits.slice(-10) : null, site: host === null || OTHERS_SITE.test(host) ? null : host }
}

/** The words of a name that tell it from others. */
function wordsOf(text: string): Set<string> {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'‘]s?\b/g, '')
    .replaceAll('job centre', 'jobcentre')
    .split(/[^a-z0-9]+/)
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)))
}

/** The words of a name in one order: equal names have one. */
export const nameOf = (words: ReadonlySet<string>): string => [...words].toSorted().join(' ')

/** Most words of the shorter name stand in the other. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size
  return shared > 0 && shared / Math.min(a.size, b.size) >= 0.6
}

/** "Trafford Domestic Abuse Service" → "tdas". */
export const initialsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !['and', 'of', 'the'].includes(word))
    .map((word) => word[0])
    .join('')

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b)

export const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b)

const SHORT_FORMS = [
  [/\brd\b/g, 'road'],
  [/\bave?\b/g, 'avenue'],
  [/\bst\.?$/g, 'street'],
  [/\bln\b/g, 'lane'],
  [/\bdr\b/g, 'drive'],
] as const

const tidyLine = (part: string): string =>
  SHORT_FORMS.reduce(
    (text, [short, long]) => text.replaceAll(short, long),
    part
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[’'‘]/g, '')
      .trim(),
  )
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

const WAYS = 'road|street|avenue|lane|drive|grove|close|way|crescent|parade|place|centre'
const DOOR = new RegExp(String.raw`(\d+[a-z]?)(?: (?:to )?\d+[a-z]?)? ([a-z]+ (?:[a-z]+ )?(?:${WAYS}))\b`)
const STREET = /([a-z]+ (?:road|street|avenue|lane|drive|way|row))\b/

function doorIn(line: string): string | null {
  const found = DOOR.exec(line)
  return found === null ? null : `${found[1]} ${found[2]}`
}

const namesBuilding = (line: string): boolean =>
  /\b(?:church|chapel|hall|centre|center|house|school|hub|mosque|masjid|army)\b|^st /.test(line)
