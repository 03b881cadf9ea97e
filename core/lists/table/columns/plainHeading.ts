/** "Q3. Where is it?", "2) Postcode". */
const NUMBERED = /^\s*(?:q(?:uestion)?\s?)?\d{1,2}[a-z]?\s?[.):]\s*(?=[A-Za-z])/i

/** "hoursText" → "hours text", "Post-code *" → "post code", "Venue(s)" → "venues", "location.address_1" → "location address 1". */
export const plainHeading = (heading: string): string =>
  heading
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

/**
 * The ways in which a heading can be read, the whole of it first: without what stands in brackets, without what follows a dash, and its
 * first sentence alone. None is blank, none there twice.
 */
export function readingsOf(heading: string): string[] {
  const bare = heading.replaceAll(/\([^)]{2,}\)|\[[^\]]*\]/g, ' ')
  const first = /^[^?]*\?|^[^.:]{8,}(?=[.:] )/.exec(bare)?.[0] ?? bare
  const parts = [heading, bare, first, bare.split(/\s[–—-]\s/)[0]!]
  return [...new Set(parts.map(plainHeading))].filter((plain) => plain !== '')
}
