import { holdsMailAddress } from '../../report/mailAddress.ts'
import { cutText, seenText } from '../row/seenText.ts'
import { withoutPersons } from '../table/says/withoutPersons.ts'

/** So much of a text is looked at: many times what is ever shown. */
const MOST_READ = 20_000

/**
 * A free text of a list as it may be shown: without markup, on one line, without what tells who a person is, at most
 * `most` characters and cut at a word. null where nothing is left, or a mail address is spelled out in it all the same.
 */
export function shownText(text: string, most: number): string | null {
  const plain = seenText(cutText(text, MOST_READ))
    .replaceAll(/<(?:script|style)\b[^>]{0,500}>[^<]{0,20000}<\/(?:script|style)>/gi, ' ')
    .replaceAll(/<[a-z/!][^<>]{0,1000}>/gi, ' ')
    .replaceAll(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replaceAll(/&(?:amp|#38);/gi, '&')
    .replaceAll(/&(?:rsquo|lsquo|apos|#39|#8217);/gi, '’')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const open = withoutPersons(plain)
  if (open === null || open === '' || holdsMailAddress(open)) return null
  return open.length <= most ? open : `${cutText(open, most - 1).replace(/\s\S*$/, '')}…`
}
