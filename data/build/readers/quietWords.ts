/**
 * How a place that people could be harmed at is listed.
 *
 * - `shelter`: people live there or are received in confidence: a phone number in its region, nothing nearer
 * - `threatened`: support for refugees, people seeking asylum or LGBT+ people, which has been threatened in many towns, whose organisation
 *   has not itself confirmed the door within 12 months: district and phone
 */
export type Quiet = 'shelter' | 'threatened'

/** Words of services that shelter or receive people in confidence. */
const SHELTERS =
  /domestic (?:abuse|violence)|rape ?crisis|\brefuge\b|women.?s ?aid|sexual (?:assault|violence)|\bsarc\b|traffick|forced marriage|safe ?house|asylum accommodation|honou?r[- ]based|\b(?:idva|isva|marac)\b|modern slavery|supported (?:living|housing)|survivors? of (?:abuse|torture)/i

const THREATENED = /\basylum\b|refugee|\bcity of sanctuary\b|\blgbt|\bproud trust\b|\bmigrants?\b/i

/** Reads every cell of a row as its list wrote it: what matters may stand where a reader finds nothing to take. */
export function quietIn(cells: readonly (string | null)[]): Quiet | null {
  const said = cells.filter((cell) => cell !== null).join(' \n ')
  if (SHELTERS.test(said)) return 'shelter'
  return THREATENED.test(said) ? 'threatened' : null
}
