import { findPhoneNumbersInText, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max'
import { blankToNull } from './listing.ts'

/** Numbers that are dialled as they stand, whole: NHS 111 and the European 116 numbers such as Samaritans' 116 123. */
const SHORT = /^(?:\D*\s)?(?:(111)|(116) ?(\d{3}))$/

/** "O161", "0161 49O 0000": a capital O that stands where only a zero can. */
const O_FOR_ZERO = /(?<![A-Za-z])O(?=[\d ])|(?<=\d ?)O(?![A-Za-z])/g

/**
 * A number as Ofcom prints it ("0161 496 0000", "01204 496000"); null for anything else.
 *
 * Takes +44 and 0044, dots and brackets, a letter O for a zero, ten digits that lack the leading 0 of a code that exists, and short
 * numbers (116 123, 0800 1111). Of several the first. What is no number that can be dialled is not mended: one digit too many is none.
 */
export function tidyPhone(text: string | undefined): string | null {
  const said = blankToNull(text)
  if (said === null) return null
  const short = SHORT.exec(said)
  if (short !== null) return short[1] ?? `${short[2]} ${short[3]}`
  const spaced = said.replaceAll(O_FOR_ZERO, '0').replaceAll('.', ' ').trim()
  const found = findPhoneNumbersInText(spaced, 'GB').map(({ number }) => number)
  const whole = parsePhoneNumberFromString(spaced, 'GB')
  const number = found.find(isBritish) ?? (whole !== undefined && isBritish(whole) && canBe(whole, spaced) ? whole : null)
  return number?.formatNational() ?? null
}

const isBritish = (number: PhoneNumber): boolean => number.countryCallingCode === '44'

/** A number of the right length that stands with its 0 is taken although nobody has been given it yet; without its 0 it must exist. */
const canBe = (number: PhoneNumber, said: string): boolean =>
  number.isValid() || (number.nationalNumber.length === 10 && /(?:^|\D)(?:0|\+44)/.test(said))

const WITH_SCHEME = /^https?:\/\/\S+$/i
const WITHOUT = /^[a-z0-9-]+(\.[a-z0-9-]+)+(?::\d+)?([/?#]\S*)?$/i

/** "example.org/page", "example.org?place=3" → "https://…"; of several addresses in one cell the first; null where it is no web address. */
export function tidyLink(text: string | undefined): string | null {
  const parts = (blankToNull((text ?? '').replaceAll(/\s*\n\s*(?=\/)/g, '')) ?? '').split(/\s*;\s*|\s+/)
  for (const part of parts) {
    const link = WITH_SCHEME.test(part) ? part : WITHOUT.test(part) ? `https://${part}` : null
    if (link !== null && URL.canParse(link)) return link
  }
  return null
}
