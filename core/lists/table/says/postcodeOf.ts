import { readPostcode } from '../../../place/postcode.ts'
import { cutText } from '../../row/seenText.ts'
import { tidyPostcode } from '../../row/listing.ts'
import type { VenueRow } from '../venueRows.ts'

const EVERY = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi
const AT_END = /[,\s]*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}[.\s]*$/i

export type PostcodeReading = { postcode: string | null; fault: null } | { postcode: null; fault: 'several' | 'none' }

/**
 * The postcode of a row: that of its own column, else the one that stands in its address.
 *
 * @returns `several` = it names more than one; `none` = the column holds something else
 */
export function postcodeOf({ postcode = [], address = [] }: VenueRow['says']): PostcodeReading {
  const cells = [...postcode, ...address]
  const named = new Set(cells.flatMap((cell) => (cell.match(EVERY) ?? []).flatMap((each) => tidyPostcode(each) ?? [])))
  if (named.size > 1) return { postcode: null, fault: 'several' }
  const [only] = named
  if (only !== undefined) return { postcode: only, fault: null }
  const [cell] = postcode
  if (cell === undefined) return { postcode: null, fault: null }
  const read = readPostcode(cell)
  if (read.kind === 'full') return { postcode: `${read.outward} ${read.inward}`, fault: null }
  return { postcode: null, fault: read.kind === 'outward' || SAYS_NONE.test(cell) ? null : 'none' }
}

const SAYS_NONE = /^(?:n\/?a|none|not known|unknown|various|tbc|online|mobile|-+)$/i

/** "Ring Verity for where" is no address, and may name somebody. */
const IS_ASKED =
  /^(?:please )?(?:ring|call|text|phone|contact|ask|e-?mail|message|dm|see|speak)\b(?! (?:\w+ ){0,3}(?:road|street|lane|hall|centre))/i

/** The lines of an address as one, without its postcode; a line that stands in another is not said twice. */
export function addressOf({ address = [], authority = [] }: VenueRow['says']): string | null {
  const parts: string[] = []
  // The council that a place lies in says where it is, behind an address that does not name it.
  const councils =
    address.length === 0 || authority.length === 0
      ? []
      : authority.filter((name) => !/\d/.test(name) && !address.some((line) => line.includes(name)))
  for (const line of [...address, ...councils]) {
    if (IS_ASKED.test(line)) continue
    const bare = line
      .replaceAll(/\n\s*(?:do\.?|ditto|as above)(?=\s*(?:\n|$))/gi, '')
      .replace(AT_END, '')
      .replaceAll(/\s*\n\s*/g, ', ')
      .replace(/[,\s]+$/, '')
      .trim()
    const isSaid = parts.some((part) => part.toLowerCase().split(/,\s*/).includes(bare.toLowerCase()))
    if (bare !== '' && !isSaid) parts.push(bare)
  }
  const joined = parts.reduce(
    (all, part) => (all === '' ? part : /(?:^|, )\d+[a-z]?$/i.test(all) ? `${all} ${part}` : `${all}, ${part}`),
    '',
  )
  return joined === '' ? null : cutText(joined, 300)
}
