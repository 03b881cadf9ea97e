import { tidyPostcode } from '../../row/listing.ts'
import { readDay } from '../day.ts'
import type { Field } from './fields.ts'
import { kindsIn, kindWordsOf } from '../says/kindWords.ts'

const between = (cell: string, least: number, most: number): boolean => {
  const number = numberOf(cell)
  return number !== null && number >= least && number <= most
}

/** A plain number, thousands parted or not; null = it is none. */
export function numberOf(cell: string): number | null {
  const bare = cell
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/°?\s?[NEm]?$/, '')
  return /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null
}

const POSTCODE_INSIDE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i
export const DAY_WORD = String.raw`\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:days?|nesdays?|sdays?|rsdays?|urdays?)?s?\b`
const TIME =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|noon)\b|\b\d{1,2}[:.]\d\d\b|\b24 ?(?:hrs|hours|\/7)\b|\b\d{1,2} ?[-–] ?\d{1,2} ?(?:am|pm)?\b|\b[0-2]\d[0-5]\d ?[-–] ?[0-2]\d[0-5]\d\b|\bnoon\b|\bmidday\b/i
const HOURS = new RegExp(`${DAY_WORD}|${TIME.source}|\\b(?:week ?days|daily|closed|by appointment|appointment only)\\b`, 'i')
/** A day and a second: when something was written down. */
const STAMP = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?[ T]\d{1,2}:\d\d/
export const WHOLE_DAY = new RegExp(
  `^(?:every |(?:(?:[1-5](?:st|nd|rd|th)|first|second|third|fourth|last|alternate)(?:(?: ?[&,/+] ?| and )(?=[1-5fstl]))?)+ )?${DAY_WORD}(?:(?: ?[-–,/&]| and| to) ?${DAY_WORD})*$|^(?:week ?days|daily|every ?day|weekends?)$`,
  'i',
)
const ONE_TIME = /^(?:[01]\d|2[0-3])[0-5]\d$|^(?:[01]?\d|2[0-4])(?:[:.]\d\d(?::\d\d)?)? ?(?:am|pm)?$|^(?:12 ?)?(?:noon|midday)$|^0?\.\d+$/i

/** "M-F", "Tu", "M/W/F", "2nd Th", "Mo, We". */
const SHORT_DAY = '(?:mo?|tu?|we?|th|fr?|sa|su|sun|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat)'
export const SHORT_DAYS = new RegExp(
  `^(?:(?:[1-5](?:st|nd|rd|th)|last|first|alt(?:ernate)?)(?: ?[&+] ?[1-5](?:st|nd|rd|th))? )?${SHORT_DAY}(?: ?[-–/,&+] ?${SHORT_DAY})*$`,
  'i',
)

/** What a cell of a field looks like. A field that is not here can hold any words. */
export const CELL_TESTS: Partial<Record<Field, (cell: string) => boolean>> = {
  postcode: (cell) =>
    tidyPostcode(cell) !== null || (cell.length <= 14 && POSTCODE_INSIDE.test(cell)) || /^[A-Z]{1,2}\d[A-Z\d]?$/i.test(cell.trim()),
  authority: (cell) => /^[EWSN]\d{8}$/.test(cell.trim()),
  lat: (cell) => between(cell, 49, 61.5) || between(cell, -11, 2.5),
  lon: (cell) => between(cell, -11, 2.5) || between(cell, 49, 61.5),
  point: (cell) => /^[(\s]*-?\d{1,2}\.\d+[,\s]+-?\d{1,2}\.\d+[)\s]*$/.test(cell),
  easting: (cell) => between(cell, 1000, 700_000),
  northing: (cell) => between(cell, 1000, 1_300_000),
  email: (cell) => /[^\s@]@[^\s@]+\.[a-z]{2}/i.test(cell),
  url: (cell) => /https?:\/\/|www\.|^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?:\/\S*)?$|facebook/i.test(cell.trim()),
  phone: (cell) => /(?<!\d)(?:\+44|\(?0|O)[\d ()-]{8,}|^[1-9]\d{9}$|\b116 ?\d{3}\b|\b0800 ?1111\b/i.test(cell),
  checked: (cell) => readDay(cell) !== null || (cell.length <= 30 && /(?<![\d:])\d{1,2}\/\d{1,2}(?![\d:])|\d\/\d{1,2}\/\d{2}/.test(cell)),
  date: (cell) => readDay(cell.replace(/^[a-z]{3,9},? (?=\d)/i, '')) !== null,
  frequency: (cell) =>
    /week|month|f(?:ort)?\W?night|daily|every|term|hol|\b\d(?:st|nd|rd|th)\b|first|last|altern|ad.?hoc|once|regular|^all$|^[1-5](?: ?[&,+/] ?[1-5])*$|^not? [a-z]{3,9}$|^odd|^even/i.test(
      cell,
    ),
  types: (cell) => kindWordsOf(cell).some((word) => kindsIn(word).length > 0) || kindsIn(cell).length > 0,
  hours: (cell) => HOURS.test(cell) && !STAMP.test(cell),
  day: (cell) => WHOLE_DAY.test(cell.trim()) || SHORT_DAYS.test(cell.trim()),
  opens: (cell) => ONE_TIME.test(cell.trim()),
  closes: (cell) => ONE_TIME.test(cell.trim()),
  charity: (cell) => /\d{6,8}/.test(cell),
  machine: (cell) => cell.trim().startsWith('{'),
  status: (cell) => cell.length <= 60,
  ...Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
      day,
      (cell: string) =>
        TIME.test(cell) ||
        ONE_TIME.test(cell.trim()) ||
        HOURS.test(cell) ||
        /^(?:closed|-|n\/?a|x|no|yes|y|n|[✓✔✗✘☑]|open|all day|am|pm|see .*|\d{1,2}-[a-z]{3})$/i.test(cell.trim()),
    ]),
  ),
}

/** Words that cells of fields of words often hold: they weigh, but a cell without them may be of the field still. */
export const CELL_WORDS: Partial<Record<Field, RegExp>> = {
  access:
    /wheel|step|ramp|lift|level|toilet|\bloo\b|hearing|parking|accessib|ground floor|automatic|sensory|quiet|hoist|1:1|one to one|specialist|pavement|stairs?|bsl|yes|no|^[yn]$|✓|changing/i,
  referral:
    /refer|voucher|book|drop.?in|turn|walk.?in|appointment|anyone|anybody|join|self|need|yes|\bno\b|^[yn]$|sign|open|agency|gp\b|professional|worker|midwi|health|school|nurse|any\b|partner|code|ring|call|ask/i,
  eligibility:
    /anyone|anybody|everyone|\ball\b|resident|tenant|famil|child|adult|age|\d ?\+|\bover|under|people|women|\bmen\b|pupil|parent|student|\byrs?\b|\by\d|year|\b[A-Z]{1,2}\d{1,2}\b|only|none|must|unable|local|^\d{1,3}$|^[yn]\b|yes|\bno\b|guests|new mothers|users|carers|18/i,
  cost: /free|£|donat|nil|none|\d ?p\b|pay|charge|no cost|^no\b|^yes\b|\d/i,
  bring:
    /bag|proof|\bid\b|bill|letter|voucher|noth|none|tub|yourself|box|wellies|document|\bcards?\b|notes|\bbook\b|statement|photo|pay ?slip|award|\bcode\b|passport|licence|tenancy|reading/i,
  status: /open|clos|active|running|yes|no|^[yn]$|live|paus|suspend|go\b|cancel|draft|temp|current|tbc/i,
}

/** What a council is called: "West Berkshire", "Basingstoke & Deane". */
export const couldBeCouncil = (cell: string): boolean => /^\p{Lu}[\p{L}'’.&, -]{2,50}$/u.test(cell) && !HOURS.test(cell)

/** Whether a cell could be what a place or a group is called: short, not a sentence, a number, a mark or a contact. */
export const couldBeName = (cell: string): boolean =>
  /^[\p{Lu}\d'‘"#]/u.test(cell) &&
  cell.length >= 3 &&
  cell.length <= 80 &&
  /\p{L}{2}/u.test(cell) &&
  !/[.!?;]\s+\S|@|https?:|www\.|\d{5}|;$|\n/.test(cell) &&
  !POSTCODE_INSIDE.test(cell) &&
  !/^(?:yes|no|free|closed|n\/?a|none|tbc|all|everyone|anyone|weekly|monthly|daily)\b/i.test(cell) &&
  !WHOLE_DAY.test(cell) &&
  !TIME.test(cell) &&
  readDay(cell) === null

/** Ticks and crosses, and what stands for them. */
export const isTick = (cell: string): boolean => /^(?:[✓✔☑✅●•*x]|y(?:es)?|true|1)$/i.test(cell.trim())
export const isCross = (cell: string): boolean => /^(?:[✗✘☒❌×–-]|n(?:o)?|n\/?a|false|0|none)$/i.test(cell.trim())

/** What cells of words say so plainly that no heading is needed; held to nothing where a heading says what they are. */
export const PLAIN_CELLS: Partial<Record<Field, RegExp>> = {
  address:
    /^(?=.{4,120}$)(?!.*[.!?] [A-Z]).*\b(?:street|road|rd|lane|avenue|church|chapel|hall|(?:community|leisure|health|shopping|bus) (?:centre|station)|library|square|car park|churchyard|shops|court|high st|rooms|house|school)\b/i,
  cost: /^(?:free\b.{0,40}|donations?\b.{0,40}|\d{1,2}p\b.{0,30}|£\d{1,2}(?:\.\d\d)?(?![\d,]).{0,30})$/i,
  referral:
    /^(?:just )?(?:drop.?in|walk.?in|turn up|come along|self.?refer\w*|(?:by )?referral(?: only| needed)?|refer\w* by .*|voucher\w*(?: needed| only| from .*)?|(?:by )?appointment(?: only)?|book(?:ing)?(?: required| first| ahead| online)?|no referral needed|open access)$/i,
}

/** The fields that a column is taken for by its cells alone, and the share of them that must look so. */
export const TOLD_BY_CELLS: readonly [Field, number][] = [
  ['postcode', 0.8],
  ['authority', 0.8],
  ['machine', 0.8],
  ['point', 0.8],
  ['email', 0.7],
  ['url', 0.7],
  ['phone', 0.7],
  ['hours', 0.7],
  ['types', 0.8],
  ['address', 0.6],
  ['cost', 0.8],
  ['referral', 0.7],
]
