import { holdsMailAddress } from '../../report/mailAddress.ts'
import { numberTrouble } from '../../report/personalNumbers.ts'

/**
 * A free text of a list as it may be shown: without markup, on one line, at most `most` characters and cut at a word. null where it is
 * blank or holds a mail address, a phone or an NHS number: whose they are cannot be told.
 */
export function shownText(text: string, most: number): string | null {
  const plain = text
    .replaceAll(/<(?:script|style)\b[^>]{0,500}>[^<]{0,20000}<\/(?:script|style)>/gi, ' ')
    .replaceAll(/<[a-z/!][^<>]{0,1000}>/gi, ' ')
    .replaceAll(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replaceAll(/&(?:amp|#38);/gi, '&')
    .replaceAll(/&(?:rsquo|lsquo|apos|#39|#8217);/gi, '’')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain === '' || holdsMailAddress(plain) || numberTrouble(plain) !== null) return null
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).replace(/\s\S*$/, '')}…`
}
