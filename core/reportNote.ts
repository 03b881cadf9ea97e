import { holdsMailAddress, numberTrouble } from './personalNumbers.ts'

/** UTF-16 units, as a text box counts them. */
export const NOTE_MAX = 500

/** Why a note cannot be kept. */
export type NoteTrouble = 'too long' | 'control characters' | 'nhs number' | 'phone' | 'mail address'

/** What was typed on one line: breaks and tabs become spaces, the ends are trimmed. null = nothing was said. */
export function tidyNote(text: string): string | null {
  const tidy = text.replaceAll(/[\t\r\n\u2028\u2029]/g, ' ').trim()
  return tidy === '' ? null : tidy
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
  return holdsMailAddress(note) ? 'mail address' : numberTrouble(note)
}
