import { codeWords } from './codeWords.ts'
import { longhand } from './longhand.ts'

/** "Q3. Where is it?", "2) Postcode". */
const NUMBERED = /^\s*(?:q(?:uestion)?\s?)?\d{1,2}[a-z]?\s?[.):]\s*(?=[A-Za-z])/i

/** "hoursText" → "hours text", "Post-code *" → "post code", "Venue(s)" → "venues", "location.address_1" → "location address 1". */
export const plainHeading = (heading: string): string =>
  codeWords(heading)
    .replace(NUMBERED, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'‘`]/g, '')
    .replaceAll(/(?<=[a-z])\(s\)/g, 's')
    .replaceAll(/\b(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll('.', ''))
    .replaceAll(/\bp\/code\b/g, 'postcode')
    .replaceAll(/[^a-z0-9£]+/g, ' ')
    .trim()

/** What one word behind a colon or a dash asks: "Free vitamins: who", "Uniform exchange – when". */
const TAIL = /[:–—-]\s+(who|when|where|how|price|cost|hours|times|days?|phone|tel|e-?mail|address|postcode|website)\s*\??$/i
const ASKED: Readonly<Record<string, string>> = { who: 'who is it for', how: 'how to get in' }

/**
 * The ways in which a heading can be read, the whole of it first: without what stands in brackets, without what follows a dash, its
 * first sentence alone, and with short words written out. What a tail asks comes before all: "Free vitamins: who" is about whom, not
 * about money. None is blank, none there twice.
 */
export function readingsOf(heading: string): string[] {
  const bare = heading.replaceAll(/\([^)]{2,}\)|\[[^\]]*\]/g, ' ')
  const first = /^[^?]*\?|^[^.:]{8,}(?=[.:] )/.exec(bare)?.[0] ?? bare
  const asked = TAIL.exec(bare)?.[1]?.toLowerCase()
  const parts = [
    ...(asked === undefined ? [] : [ASKED[asked] ?? asked]),
    heading,
    bare,
    first,
    bare.split(/\s[–—-]\s/)[0]!,
    longhand(heading),
  ]
  return [...new Set(parts.map(plainHeading))].filter((plain) => plain !== '')
}
