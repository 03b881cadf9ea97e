import { plainText } from './plainText.ts'

/** Digits with a few signs between them, whichever they are, such as `+44 (0) 121 464-0101` or `07700_900:123`; `plus` belongs to the first group. */
interface Run {
  plus: boolean
  groups: readonly string[]
}

/** The most digits a phone number has, with the prefix of a country. */
const MOST_DIGITS = 15

/**
 * Whether an NHS number or a phone stands in the text.
 *
 * An NHS number is ten digits whose last one checks the others; a phone is a British landline or mobile number, a mobile
 * without its 0, or any number after a plus. A letter O beside digits is a zero. Numbers that only organisations have (03, 08) pass, and so do times ("10.30-12.30 13.30") and dates.
 * Tries each group of digits with those behind it up to 15 digits, so it is linear.
 */
export function numberTrouble(text: string): 'nhs number' | 'phone' | null {
  let phone = false
  for (const { plus, groups } of runsOf(withZeros(plainText(text))))
    for (let first = 0; first < groups.length; first++) {
      let digits = ''
      for (let last = first; last < groups.length; last++) {
        digits += groups[last]
        if (digits.length > MOST_DIGITS) break
        const taken = groups.slice(first, last + 1)
        if (digits.length < 8 || isTimesOrDate(taken)) continue
        if (isNhsNumber(digits)) return 'nhs number'
        phone ||= isPhone(digits, plus && first === 0)
      }
    }
  return phone ? 'phone' : null
}

/** Ten digits, the last of which makes the sum weighted by 10, 9 … 1 a multiple of 11 (NHS Data Dictionary, "NHS NUMBER"). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = digits.split('').reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return sum % 11 === 0
}

/** A letter O that is typed for a zero: behind a digit and before no letter, or where a number begins. */
const ZERO_LETTERS = /(?<=\d[^\p{L}\p{N}]{0,3})[oO]+(?!\p{L})|(?<![\p{L}\p{N}])[oO]+(?=\d)/gu

const withZeros = (text: string): string => text.replaceAll(ZERO_LETTERS, (letters) => '0'.repeat(letters.length))

/** Whatever is neither a letter nor a digit may part the digits of one number. */
const MOST_SIGNS = 12
const SIGNS = /^[^\p{L}\p{N}]*$/u

function runsOf(text: string): Run[] {
  const runs: { plus: boolean; groups: string[] }[] = []
  let end = -Infinity
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const joined = index - end <= MOST_SIGNS && SIGNS.test(text.slice(end, index))
    if (joined) runs.at(-1)?.groups.push(digits)
    else runs.push({ plus: /\+[\s(]?$/.test(text.slice(Math.max(0, index - 2), index)), groups: [digits] })
    end = index + digits.length
  }
  return runs
}

/** 9 or 10 digits behind the 0 or the prefix of the country: 1 and 2 are landlines, 7 mobiles, which pass for such without the 0 too. */
function isPhone(digits: string, plus: boolean): boolean {
  if (plus) return true
  return /^7\d{9}$/.test(digits) || /^0[127]\d{8,9}$/.test(digits) || /^(?:00)?440?[127]\d{8,9}$/.test(digits)
}

/** Clock times ("10.30-12.30"), or a year beside a day or month. Ten digits one by one are neither. */
function isTimesOrDate(groups: readonly string[]): boolean {
  const short = groups.filter((group) => group.length <= 2)
  if (short.length === groups.length) return groups.some((group) => group.length === 2) && groups.every((group) => Number(group) < 60)
  return short.length > 0 && groups.some((group) => /^(?:19|20)\d\d$/.test(group))
}
