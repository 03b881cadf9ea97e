/** Excel counts days from the last day of 1899. */
const EXCEL_START = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/**
 * The day, month or year that a cell names, as exact as it does: "2024-07-05", "5/7/2024" (day first), "5 July 2024", "Jul-24", "2024",
 * or the number that Excel keeps for a day. A time behind it is passed over.
 *
 * @returns 2024-07-05, 2024-07 or 2024; null = it names none
 */
export function readDay(cell: string): string | null {
  const said = cell.trim().replace(/(?<=\d)(?:T| )\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?$/, '')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)$/.exec(said)
  if (british) return dayOf(yearOf(british[3]!), Number(british[2]), Number(british[1]))
  const worded = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4}|\d\d)$/i.exec(said)
  if (worded) return dayOf(yearOf(worded[3]!), monthOf(worded[2]!), Number(worded[1]))
  const month = /^([a-z]{3,9})\.?[- ](\d{4}|\d\d)$/i.exec(said)
  if (month) return monthAs(yearOf(month[2]!), monthOf(month[1]!))
  const numbered = /^(\d{4})-(\d\d)$/.exec(said) ?? (/^(\d\d)\/(\d{4})$/.exec(said) ? ['', said.slice(3), said.slice(0, 2)] : null)
  if (numbered) return monthAs(Number(numbered[1]), Number(numbered[2]))
  if (/^(?:19|20)\d\d$/.test(said)) return said
  const serial = /^[3-6]\d{4}(?:\.\d+)?$/.test(said) ? new Date(EXCEL_START + Math.floor(Number(said)) * DAY_MS) : null
  return serial === null ? null : serial.toISOString().slice(0, 10)
}

const yearOf = (said: string): number => (said.length === 2 ? 2000 + Number(said) : Number(said))

const monthAs = (year: number, month: number): string | null =>
  month < 1 || month > 12 || year < 1900 || year > 2200 ? null : `${year}-${String(month).padStart(2, '0')}`

function dayOf(year: number, month: number, day: number): string | null {
  const first = monthAs(year, month)
  if (first === null || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${first}-${String(day).padStart(2, '0')}`
}
