import { findPhoneNumbersInText, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { blankToNull } from './listing.ts'

/** Numbers that are dialled as they stand, whole: NHS 111 and the European 116 numbers such as Samaritans' 116 123. */
const SHORT = /^(?:\D*\s)?(?:(111)|(116) ?(\d{3}))$/
/** The 116 numbers that are given out in Britain, among other words. */
const SHORT_IN_TEXT = /(?<!\d[ -]?)(116) ?(000|006|111|117|123)(?![ -]?\d)/

/** "O161", "0161 49O OOOO": capital Os that stand where only zeros can. */
const O_FOR_ZERO = /(?<![A-Za-z])O+(?=[\d ])|(?<=\d ?)O+(?![A-Za-z])/g

/** Numbers that nobody is rung on: "Charity no. 1123456789", "Fax 0161 496 0001". */
const OTHER_NUMBERS =
  /\b(?:(?:registered|reg\.?) (?:charity|company)|(?:charity|company|account|acc|ref(?:erence)?|vat)\.?(?: reg[a-z]*\.?)? (?:no|num|number|nr)\b|vat\b|sort code|uprn|nhs (?:no|number)|(?<!(?:tel|phone|telephone)\.? ?(?:[/&]|and) ?)fax\b)[^\d\n]{0,20}(?:\d{6,}|\(?\d[\d ()-]*)/gi

/** A number that stands with its 0 among other figures: "Open 10-12 0161 496 0123", "0161 496 0123 9am-5pm". */
const AMONG_OTHERS = /(?<![\d/-])\(?0(?:[ ()-]{0,2}\d){9,10}(?!\d)(?! ?\d+(?! ?[ap]\.?m|[:.]\d|\d| ?-))/gi

/** So much of a cell is looked at for a number, and for an address of the web. */
const MOST_SIGNS = 2_000

/**
 * A number as Ofcom prints it ("0161 496 0000", "01204 496000"), without its extension; null for anything else.
 *
 * Takes +44 and 0044, dots and brackets, letters O for zeros, ten digits that lack the leading 0 of a code that exists, and short
 * numbers (116 123, 0800 1111). Of several the first. What is no number that can be dialled is not mended: one digit too many is none.
 * A premium rate number, a fax and the number of a charity are none.
 */
export function tidyPhone(text: string | undefined): string | null {
  const said = blankToNull(text?.slice(0, MOST_SIGNS))
  if (said === null) return null
  const plain = plainNumber(said)
  if (plain !== null) return plain
  const short = SHORT.exec(said)
  if (short !== null) return short[1] ?? `${short[2]} ${short[3]}`
  const spaced = said
    .replaceAll(O_FOR_ZERO, (letters) => '0'.repeat(letters.length))
    .replaceAll(OTHER_NUMBERS, ' ; ')
    .replaceAll(/\.(?=\d)/g, ' ')
    .replaceAll(/,(?=[\d+])/g, ', ')
    .trim()
  const found = findPhoneNumbersInText(spaced, 'GB').map(({ number }) => number)
  const among = spaced.match(AMONG_OTHERS) ?? []
  const number = found.find(isRung) ?? [spaced, ...among].map(numberIn).find((each) => each !== null)
  if (number !== undefined && number !== null) return national(number)
  const inText = SHORT_IN_TEXT.exec(said)
  return inText === null ? null : `${inText[1]} ${inText[2]}`
}

/** Eleven digits from their 0 on, with nothing but spaces, hyphens and brackets between them. */
const PLAIN = /^\(?0[1-3578](?:[ ()-]{0,2}\d){9}$/
/** The digits that tell how a British number is parted, its 0 among them. */
const TELLING_DIGITS = 7
const MOST_KEPT = 20_000
/** By telling digits: how many digits stand in each part. Lists are of one area, so that few are looked up. */
const partsOf = new Map<string, readonly number[]>()

/** As `tidyPhone`, for a number that stands alone and whole; null = it is not one. */
function plainNumber(said: string): string | null {
  if (!PLAIN.test(said)) return null
  const digits = said.replaceAll(/\D/g, '')
  const key = digits.slice(0, TELLING_DIGITS)
  let parts = partsOf.get(key)
  if (parts === undefined) {
    const number = parsePhoneNumberFromString(digits, 'GB')
    if (number === undefined || !isRung(number)) return null
    parts = national(number)
      .split(' ')
      .map(({ length }) => length)
    if (partsOf.size < MOST_KEPT) partsOf.set(key, parts)
  }
  let from = 0
  return parts.map((length) => digits.slice(from, (from += length))).join(' ')
}

/** British, and at no premium rate (09). */
const isRung = (number: PhoneNumber): boolean => number.countryCallingCode === '44' && /^[1-3578]/.test(number.nationalNumber)

function numberIn(said: string): PhoneNumber | null {
  const number = parsePhoneNumberFromString(said, 'GB')
  return number !== undefined && isRung(number) && canBe(number, said) ? number : null
}

function national(number: PhoneNumber): string {
  number.setExt('')
  return number.formatNational()
}

/** A number of the right length that stands with its 0 is taken although nobody has been given it yet; without its 0 it must exist. */
const canBe = (number: PhoneNumber, said: string): boolean =>
  number.isValid() || (number.nationalNumber.length === 10 && /(?:^|\D)(?:0|\+44)/.test(said))

/** Marks around an address, not part of it: "<https://example.org>.", "(example.org)". */
const BEFORE = /^[[<("'“‘*]+/
const AFTER = /[\]>"'”’*,.!…;:]+$/
/** "website:www.example.org", "https://https://example.org". */
const LED = /^(?:(?:website|web|url|link):(?=[a-z])|https?:\/\/(?=https?:\/\/))/i
const MARKDOWN = /\[[^\][]{0,200}\]\(([^\s()]{1,500})\)/g

const HOST = /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,40})$/
/** Endings of addresses that stand without "www."; "St.Mary", "leaflet.pdf" and "10.30am" have others. */
const ENDINGS =
  /\.(?:uk|org|com|net|info|biz|eu|scot|wales|cymru|london|church|community|charity|coop|foundation|help|support|social|care|life|family|cafe|kitchen|food|farm|today|online|site|website|space|page|link|live|news|app|me|io|co|ly|be|gl|gd|tv|to|ie|gy|ee|earth|global|world|org\.uk)$/
const WITH_SCHEME = /^(?:https?:)?\/\/\S+$/i
const WITHOUT = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(?::\d+)?([/?#]\S*)?$/iu
/** Between two addresses in one cell; a semicolon or comma may also stand within one. */
const BETWEEN = /\s+|\||[;,](?=\s|$|https?:|www\.|[a-z\d-]+(?:\.[a-z\d-]+)+)/i

/** "example.org/page", "example.org?place=3" → "https://…"; of several addresses in one cell the first; null where it is no web address. */
export function tidyLink(text: string | undefined): string | null {
  const said = (text?.slice(0, MOST_SIGNS) ?? '')
    // Each run of spaces is looked at once.
    .replaceAll(/(?<!\s)\s+(?=\/)/g, (spaces) => (spaces.includes('\n') ? '' : spaces))
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll(MARKDOWN, ' $1 ')
  for (const part of (blankToNull(said) ?? '').split(BETWEEN)) {
    const link = linkIn(part)
    if (link !== null) return link
  }
  return null
}

function linkIn(part: string): string | null {
  const bare = unclosed(part.replace(BEFORE, '').replace(AFTER, '')).replace(AFTER, '').replace(LED, '')
  const isWhole = WITH_SCHEME.test(bare)
  if (!isWhole && !WITHOUT.test(bare)) return null
  const link = isWhole ? bare.replace(/^(?=\/\/)/, 'https:') : `https://${bare}`
  if (!URL.canParse(link)) return null
  const { hostname, username } = new URL(link)
  const isNamed = isWhole || ENDINGS.test(hostname) || /^www\.[^.]+\./.test(hostname)
  return username === '' && HOST.test(hostname) && isNamed ? link : null
}

/** Without brackets that close what is not opened in it. */
const unclosed = (part: string): string => (part.includes('(') ? part : part.replace(/\)+$/, ''))
