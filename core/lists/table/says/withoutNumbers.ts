import { isNhsNumber } from '../../../report/personalNumbers.ts'
import { plainText } from '../../../report/plainText.ts'
import { mayTell } from './mayTell.ts'

/** Digits of other scripts, and marks that cannot be seen, as between the digits of a number. */
const UNLIKE = /\p{Cf}|(?![0-9])\p{Nd}/u

/** National Insurance: two letters, six digits, one of A to D; spaced only in capitals, since "at 10 30 12 a" is none. */
const INSURANCE = /\b[A-Z]{2}(?:[\s.-]{0,2}\d\d){3}[\s.-]{0,2}[A-D]\b|\b[a-z]{2}\d{6}[a-d]\b/g
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const BIRTHDAY = new RegExp(
  String.raw`\b(?:d\.? ?o\.? ?b\b|date of birth|birth ?da(?:y|te)|born)[^\p{L}\p{N}]{0,5}(?:on )?` +
    String.raw`(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{2,4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{2,4})`,
  'giu',
)

/** A letter O that is typed for a zero: where a number begins, or behind a digit and before no letter. */
const ZERO_LETTERS = /(?<![\p{L}\p{N}])[oO](?=\d)|(?<=\d[^\p{L}\p{N}]{0,3})[oO]+(?!\p{L})/gu

/** The most digits that a phone number has, with the prefix of a country. */
const MOST_DIGITS = 15

interface Group {
  digits: string
  from: number
  to: number
}

/**
 * A text without mobile, NHS and National Insurance numbers and birthdays, whatever signs part their digits. Landlines, times, dates and other
 * numbers stay, and so does a text that has none of these. Linear: each group of digits is tried with those behind it up to 15 digits.
 */
export function withoutNumbers(text: string): string {
  if (!mayTell(text)) return text
  const plain = UNLIKE.test(text) ? plainText(text) : text
  const rest = plain.replaceAll(BIRTHDAY, ' ').replaceAll(INSURANCE, ' ')
  const spans = runsOf(rest.replaceAll(ZERO_LETTERS, (letters) => '0'.repeat(letters.length))).flatMap((run) => spansOf(run, rest))
  if (spans.length === 0) return rest === plain ? text : rest
  let [left, end] = ['', 0]
  for (const { from, to } of spans) {
    left += `${rest.slice(end, from).replace(/[+(]+\s?$/, '')} `
    end = to
  }
  return left + rest.slice(end)
}

/** Groups of digits with nothing but a few signs between them. A new line or a semicolon parts two numbers. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = []
  let end = -Infinity
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const group = { digits, from: index, to: index + digits.length }
    if (index - end <= 6 && /^[^\p{L}\p{N}\n;£]*$/u.test(text.slice(end, index))) runs.at(-1)!.push(group)
    else runs.push([group])
    end = group.to
  }
  return runs
}

/** What must go of a run. A landline is passed over whole, so that its end and the figures behind it make no mobile. */
function spansOf(run: readonly Group[], text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (let first = 0; first < run.length; first++) {
    let [digits, last, isTold] = ['', -1, false]
    for (let at = first; at < run.length; at++) {
      digits += run[at]!.digits
      if (digits.length > MOST_DIGITS) break
      const groups = run.slice(first, at + 1)
      if (isMobile(digits, groups, text) || isNhs(digits, groups, text)) [last, isTold] = [at, true]
      else if (!isTold && LANDLINE.test(digits)) last = at
    }
    if (last === -1) continue
    if (isTold) spans.push({ from: run[first]!.from, to: run[last]!.to })
    first = last
  }
  return spans
}

const LANDLINE = /^(?:(?:00)?440?|0)[123589]\d{8,9}$/

function isMobile(digits: string, groups: readonly Group[], text: string): boolean {
  if (/^(?:00)?440?7\d{9}$/.test(digits)) return true
  if (/^07\d{9}$/.test(digits)) return !isTimesOrDate(groups, text)
  return /^7[1-57-9]\d{8}$/.test(digits) && groups.length <= 4 && !isTimesOrDate(groups, text)
}

/** As it is printed (3, 3 and 4 digits) or in one piece; otherwise parted where the text says what it is. */
function isNhs(digits: string, groups: readonly Group[], text: string): boolean {
  if (!isNhsNumber(digits)) return false
  const shape = groups.map((group) => group.digits.length).join()
  return shape === '3,3,4' || shape === '10' || /\bnhs\b/i.test(text.slice(Math.max(0, groups[0]!.from - 25), groups[0]!.from))
}

/** "07.30-9.30 10.30", "07/12/2026 9.30": short groups parted by signs of several kinds, or a year among them. */
function isTimesOrDate(groups: readonly Group[], text: string): boolean {
  const isShort = groups.map(({ digits }) => digits.length <= 2)
  if (isShort.includes(true) && groups.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits))) return true
  const signs = new Set(groups.slice(1).map(({ from }, at) => text.slice(groups[at]!.to, from)))
  return isShort.every(Boolean) && signs.size > 1
}
