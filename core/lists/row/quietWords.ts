/**
 * How a place that people could be harmed at is listed.
 *
 * - `shelter`: people live there or are received in confidence: a phone number in its region, nothing nearer
 * - `threatened`: support for refugees, people seeking asylum or LGBT+ people, which has been threatened in many towns, whose organisation
 *   has not itself confirmed the door within 12 months: district and phone
 */
export type Quiet = 'shelter' | 'threatened'

/** Words of services that shelter or receive people in confidence. */
const SHELTERS = new RegExp(
  [
    '(?:domestic|sexual|family|gender based|intimate partner) ?(?:abuse|violence|assault|exploitation)',
    '(?:fleeing|escaping|victims? of|survivors? of|survived) (?:[a-z]+ )?(?:abuse|violence|torture|rape|exploitation)',
    'abusive (?:relationship|partner|home)|coercive control|honou?r based|forced marriage|female genital|\\bfgm\\b',
    '\\brape\\b|rapecrisis|\\brefuges?\\b|wom[ae]n.?s ?aid|\\bsarc\\b|\\b(?:idva|isva|marac)s?\\b|traffick|modern slavery',
    'safe ?house|safe accommodation|supported (?:living|housing)|asylum (?:accommodation|housing|hotel|hostel)|unaccompanied (?:asylum|minor|child)',
  ].join('|'),
  'i',
)

const THREATENED = new RegExp(
  [
    '\\basylum\\b|refugee|\\bcity of sanctuary\\b|sanctuary seek|seeking (?:sanctuary|refuge)|\\bmigrants?\\b|displaced (?:people|person|famil)',
    '\\blgbt|\\bproud trust\\b|\\b(?:gay|lesbian|bisexual|transgender|queer|non binary)\\b|\\btrans (?:people|youth|men|women|and)\\b|gender identity',
  ].join('|'),
  'i',
)

/** What stands for a space in an address of the web ("/domestic-abuse"), and between words. */
const BETWEEN = /%20|[-_+./]/g

/** Reads every cell of a row as its list wrote it: what matters may stand where a reader finds nothing to take. */
export function quietIn(cells: readonly (string | null)[]): Quiet | null {
  const said = cells.flatMap((cell) => (cell === null ? [] : cell.replaceAll(BETWEEN, ' '))).join(' \n ')
  if (SHELTERS.test(said)) return 'shelter'
  return THREATENED.test(said) ? 'threatened' : null
}
