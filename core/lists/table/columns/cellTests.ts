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
const DAY_WORD = String.raw`\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:days?|nesdays?|sdays?|rsdays?|urdays?)?s?\b`
const TIME =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|noon)\b|\b\d{1,2}[:.]\d\d\b|\b24 ?(?:hrs|hours|\/7)\b|\b\d{1,2} ?[-–] ?\d{1,2} ?(?:am|pm)?\b|\bnoon\b|\bmidday\b/i
const HOURS = new RegExp(`${DAY_WORD}|${TIME.source}|\\b(?:week ?days|daily|closed|by appointment|appointment only)\\b`, 'i')
const WHOLE_DAY = new RegExp(
  `^(?:every )?${DAY_WORD}(?:(?: ?[-–,/&]| and| to) ?${DAY_WORD})*$|^(?:week ?days|daily|every ?day|weekends?)$`,
  'i',
)
const ONE_TIME = /^(?:[01]?\d|2[0-4])(?:[:.]\d\d(?::\d\d)?)? ?(?:am|pm)?$|^(?:12 ?)?(?:noon|midday)$|^0?\.\d+$/i

/** What a cell of a field looks like. A field that is not here can hold any words. */
export const CELL_TESTS: Partial<Record<Field, (cell: string) => boolean>> = {
  postcode: (cell) =>
    tidyPostcode(cell) !== null || (cell.length <= 20 && POSTCODE_INSIDE.test(cell)) || /^[A-Z]{1,2}\d[A-Z\d]?$/i.test(cell.trim()),
  authority: (cell) => /^[EWSN]\d{8}$/.test(cell.trim()),
  lat: (cell) => between(cell, 49, 61.5) || between(cell, -11, 2.5),
  lon: (cell) => between(cell, -11, 2.5) || between(cell, 49, 61.5),
  point: (cell) => /^[(\s]*-?\d{1,2}\.\d+[,\s]+-?\d{1,2}\.\d+[)\s]*$/.test(cell),
  easting: (cell) => between(cell, 1000, 700_000),
  northing: (cell) => between(cell, 1000, 1_300_000),
  email: (cell) => /[^\s@]@[^\s@]+\.[a-z]{2}/i.test(cell),
  url: (cell) => /https?:\/\/|www\.|^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,12}(?:\/\S*)?$|facebook/i.test(cell.trim()),
  phone: (cell) => /(?<!\d)(?:\+44|\(?0|O)[\d ()-]{8,}|^[1-9]\d{9}$|\b116 ?\d{3}\b|\b0800 ?1111\b/i.test(cell),
  checked: (cell) => readDay(cell) !== null,
  types: (cell) => kindWordsOf(cell).some((word) => kindsIn(word).length > 0) || kindsIn(cell).length > 0,
  hours: (cell) => HOURS.test(cell),
  day: (cell) => WHOLE_DAY.test(cell.trim()),
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
        /^(?:closed|-|n\/?a|x|no|yes|open|all day|\d{1,2}-[a-z]{3})$/i.test(cell.trim()),
    ]),
  ),
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
]
