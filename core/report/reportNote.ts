import { holdsMailAddress } from './mailAddress.ts'
import { NOTE_MAX } from './noteMax.ts'
import { numberTrouble } from './personalNumbers.ts'
import { plainText } from './plainText.ts'
import { holdsPostcode } from './postcodeInText.ts'

/** Why a note cannot be kept. */
export type NoteTrouble = 'too long' | 'control characters' | 'nhs number' | 'phone' | 'mail address' | 'postcode'

/** Marks that turn or hide text, but for the two joiners, which words of other scripts and emoji need. */
const FORMAT_MARKS = /(?![\u200c\u200d])\p{Cf}/gu

/** What was typed on one line: breaks and tabs become spaces, marks that turn or hide text go, the ends are trimmed. null = nothing was said. */
export function tidyNote(text: string): string | null {
  const tidy = text
    .replaceAll(FORMAT_MARKS, '')
    .replaceAll(/[\t\r\n\u2028\u2029]/g, ' ')
    .trim()
  return /[^\s\u200c\u200d]/.test(tidy) ? tidy : null
}

/**
 * What must come out of a note before it is kept, or null where it is fine. Several people read notes, so what tells
 * who somebody is has no place in them. Linear in the length of the text.
 *
 * @param note as from `tidyNote`
 */
export function noteTrouble(note: string): NoteTrouble | null {
  if (note.length > NOTE_MAX) return 'too long'
  if (/\p{Cc}/u.test(note)) return 'control characters'
  if (holdsMailAddress(note)) return 'mail address'
  return numberTrouble(note) ?? (holdsPostcode(plainText(note)) ? 'postcode' : null)
}
