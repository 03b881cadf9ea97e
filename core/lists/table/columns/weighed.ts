import { kindsIn, kindWordsOf } from '../says/kindWords.ts'
import { CELL_TESTS, CELL_WORDS, couldBeCouncil, isCross, isTick, numberOf } from './cellTests.ts'
import { ASKS_OFTEN, OF_LIMITS, OF_REFERRERS, OF_SEASONS } from './detailConcepts.ts'
import type { Field } from './fields.ts'
import type { Guess } from './headingWords.ts'
import { nameAlike } from './nameColumn.ts'
import { plainHeading } from './plainHeading.ts'

/** A column whose filled cells look like its field less often than this is not of it, whatever its heading says. */
const LEAST_ALIKE = 0.25
/** Fewer cells than this gainsay no heading. */
const ENOUGH_CELLS = 3

export interface ColumnCells {
  heading: string
  /** Of the whole table. */
  headings: readonly string[]
  /** The filled ones. */
  cells: readonly string[]
}

/** A guess from a heading, as sure as the column's cells let it be; none where they are something else. */
export function weighed(guess: Guess, column: ColumnCells): Guess[] {
  const { field, sure } = guess
  const { cells } = column
  if (isGainsaid(guess, column)) return []
  if (cells.length === 0) return [{ field, sure: sure * (CELL_TESTS[field] === undefined ? 1 : 0.7) }]
  if (field === 'name') return [{ field, sure: sure >= 0.9 ? sure : sure * (0.6 + 0.4 * nameAlike(cells)) }]
  if (field === 'organisation' && cells.length >= ENOUGH_CELLS && cells.every((cell) => isTick(cell) || isCross(cell))) return []
  if (field === 'types' && sure < 0.85) return [{ field, sure: sure * (0.6 + 0.4 * firstKinds(cells)) }]
  if (CELL_TESTS[field] !== undefined) {
    const alike = alikeUnder(plainHeading(column.heading), field, cells)
    // Days alone, whose times stand beside them.
    if (field === 'hours' && shareOf('day', cells) >= 0.8) return [{ field, sure: sure * 0.8 }]
    return alike < LEAST_ALIKE && cells.length >= ENOUGH_CELLS ? [] : [{ field, sure: sure * (0.6 + 0.4 * alike) }]
  }
  const words = CELL_WORDS[field]
  if (words === undefined || cells.length < ENOUGH_CELLS || (field === 'referral' && OF_LIMITS.test(plainHeading(column.heading))))
    return [guess]
  const alike = cells.filter((cell) => words.test(cell)).length / cells.length
  return [{ field, sure: sure * (0.6 + 0.4 * Math.min(1, alike * 1.25)) }]
}

/** How many of the cells that look like a field: of one that has a test. */
export const shareOf = (field: Field, cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => CELL_TESTS[field]!(cell)).length / cells.length

const DATED = /\b\d{1,2}(?:st|nd|rd|th)?[^\d\n]{0,12}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** How many of the cells look like a field under a heading that may ask for another answer. */
function alikeUnder(plain: string, field: Field, cells: readonly string[]): number {
  if (field === 'hours' && OF_SEASONS.test(plain)) return cells.filter((cell) => SEASON.test(cell)).length / cells.length
  if (field === 'hours' && /\bdates?\b/.test(plain)) return datedShare(cells)
  if (field === 'frequency' && ASKS_OFTEN.test(plain))
    return cells.filter((cell) => isTick(cell) || isCross(cell) || CELL_TESTS.frequency!(cell)).length / cells.length
  // Names by which accounts go lead nowhere; beside addresses they are passed over.
  if (field === 'url' && SOCIAL.test(plain) && shareOf(field, cells) > 0)
    return cells.filter((cell) => /^@[\w.]{2,30}$/.test(cell) || CELL_TESTS.url!(cell)).length / cells.length
  if (field === 'authority') return Math.max(shareOf(field, cells), cells.filter(couldBeCouncil).length / cells.length)
  return shareOf(field, cells)
}

const SOCIAL = /\b(?:fb|facebook|insta\w*|twitter|socials?|tik ?tok)\b/
const SEASON =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\byear\b|\bterm\b|\b(?:winter|summer|spring|autumn|season\w*|holidays?)\b|^(?:y|yes|n|no)$/i

/** How many of the cells name days of a month, or times. */
const datedShare = (cells: readonly string[]): number =>
  cells.filter((cell) => DATED.test(cell) || CELL_TESTS.hours!(cell)).length / cells.length

/** How many of the cells begin with a kind of help. */
const firstKinds = (cells: readonly string[]): number =>
  cells.filter((cell) => kindsIn(kindWordsOf(cell)[0] ?? '').length > 0).length / cells.length

/** What sort of house it is: "Venue type", "Type of site". */
const SORT_OF_HOUSE =
  /^(?:venue|site|building|premises|property|place)s? (?:types?|categor(?:y|ies)|kinds?)$|^(?:types?|kinds?|categor(?:y|ies)) of (?:the )?(?:venue|site|building|premises|property|place)s?$/
/** So many of its cells are kinds of help where it tells that and no sort of house. */
const MOSTLY_KINDS = 0.7

const OF_DOOR =
  /\baddress\b|\bpost ?code\b|\bpcode\b|^pc$|\bstreet\b|\broad\b|\btown\b|\bcity\b|\bvillage\b|\bvenue\b|\bwhere\b|\blocation\b|\blat\w*\b|\beasting\b|^addr\b/
const STREET = /\b(?:street|road)\b|^(?:addr(?:ess)? )?line [1-5]$/

const OF_GIVEN_VOUCHERS =
  /^(?!.*\b(?:need\w*|required?|how|who|must|accept\w*)\b).*\b(?:fuel|energy|gas|electric\w*|supermarket|shopping|prepayment|meter|gift|school|book|cash) vouchers?\b|\bvouchers? (?:given|issued|provided|available|offered)\b/

/** So many cells under "Referral form" are addresses of the web where it is a link. */
const MOSTLY_LINKS = 0.7
/** A number, a mailbox, a page, a tick or a time. */
const isNoAddress = (cell: string): boolean =>
  isTick(cell) ||
  isCross(cell) ||
  (['phone', 'email', 'url', 'opens'] as const).some((field) => !/\d [A-Z]/.test(cell) && CELL_TESTS[field]!(cell))

/** What a heading cannot mean in this table. */
function isGainsaid({ field, sure }: Guess, { heading, headings, cells }: ColumnCells): boolean {
  const plain = plainHeading(heading)
  // A warm space in an arts centre is no arts club.
  if (SORT_OF_HOUSE.test(plain)) return field !== 'types' || (cells.length >= ENOUGH_CELLS && firstKinds(cells) < MOSTLY_KINDS)
  // What repeats, or is a sentence, tells no row from another.
  if (field === 'id' && sure < 0.9)
    return cells.length >= ENOUGH_CELLS && (new Set(cells).size < cells.length * 0.9 || cells.some((cell) => cell.length > 60))
  // The postcodes that a place takes people from are not where it is.
  if (field === 'postcode') return /\b(?:covered|served|eligible|accepted|catchment|taken|areas?)\b/.test(plain)
  if (field === 'offers') return /\bareas?\b/.test(plain)
  // A form is for who visits where it stands on the web; else it is the keeper's paper.
  if (/\bforms?$/.test(plain) && sure < 1) return field !== 'url' || shareOf('url', cells) < MOSTLY_LINKS
  // Vouchers that are given are no voucher that is asked for.
  if (field === 'referral' && OF_GIVEN_VOUCHERS.test(plain)) return true
  if (field === 'eligibility') return OF_REFERRERS.test(plain)
  if (field === 'organisation' || field === 'network' || field === 'name')
    return cells.length >= ENOUGH_CELLS && cells.filter((cell) => numberOf(cell) !== null).length / cells.length > 0.5
  if (field !== 'address') return false
  if (cells.length >= ENOUGH_CELLS && cells.filter(isNoAddress).length / cells.length > 0.5) return true
  // A part of the town beside a whole address is an area of the keeper's; "No." may number the rows.
  if (/^(?:locality|suburb|parish)\b/.test(plain)) return headings.some((each) => /\baddress\b/.test(plainHeading(each)))
  // It is one only as the last line of those that have no town.
  if (/^(?:area|district)$/.test(plain)) {
    const others = headings.map(plainHeading)
    // A list without a single door still says which district each row is of.
    if (!others.some((each) => OF_DOOR.test(each))) return false
    return !others.some((each) => STREET.test(each)) || others.some((each) => /\baddress\b|\btown\b|\bcity\b|\bvillage\b/.test(each))
  }
  return /^(?:no|number)$/.test(plain) && (cells.every((cell, at) => cell === String(at + 1)) || !cells.some((cell) => /\d/.test(cell)))
}
