import { PartialDate } from '../../listing/service.ts'
import { tidyPostcode } from './listing.ts'

/** Signs that are not seen: a cell of nothing else is blank. */
const UNSEEN = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** What lists write where they have nothing to say. */
const SAYS_NOTHING = /^(?:n\/?a|none|null|notknown|unknown|tbc|tba|[-–—.?_*]+)?$/i

/** Blank, or what lists write where they have nothing to say. */
export const isNoName = (name: string): boolean => SAYS_NOTHING.test(name.replaceAll(UNSEEN, ''))

/** Why a row's name is none, or null. `nth` counts the rows behind the line of names from 1. */
export function nameFault(name: string, file: string, nth: number): string | null {
  const seen = name.replaceAll(UNSEEN, '')
  if (!isNoName(name)) return null
  return `name: ${seen === '' ? 'blank' : `"${name.trim()}"`} in row ${nth} of ${file}; write what the place is called`
}

/** Why a cell is no postcode, or null; blank is not given, which is no fault. */
export function postcodeFault(said: string): string | null {
  if (said.replaceAll(UNSEEN, '') === '' || tidyPostcode(said) !== null) return null
  return `postcode: "${said.trim().slice(0, 20)}" is no postcode such as M16 0RA`
}

/**
 * Why a cell is no day on which a fact can have been looked at, or null; blank is not given, which is no fault.
 *
 * @param newest the last day that the list can speak of: nothing is fresher than its list
 */
export function dayFault(column: string, said: string, newest: string): string | null {
  if (said.trim() === '') return null
  if (!PartialDate.safeParse(said).success) return `${column}: "${said.trim().slice(0, 20)}" is no day, month or year such as 2024-07-05`
  return said > newest ? `${column}: ${said} is later than ${newest}, the newest day that the list can speak of` : null
}
