import { readDecimal } from '../../../core/gap/access/decimal.ts'

/** The largest 32-bit number. Programs write it, or one beyond it, where they found no way: r5, OSRM before version 5. */
const NO_WAY = 2 ** 31 - 1

/** What programs write where there is no way: R, Python, SQL and spreadsheets each have words of their own. */
const NO_WAY_WORDS: ReadonlySet<string> = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  '<na>',
  'nan',
  'null',
  '(null)',
  '\\n',
  'nil',
  'none',
  'inf',
  '+inf',
  'infinity',
  '+infinity',
])

/** A cost as a matrix has it: Infinity where there is no way, null where the text is neither that nor a number of 0 or more. */
export function readCost(text: string): number | null {
  const cell = text.trim()
  if (NO_WAY_WORDS.has(cell.toLowerCase())) return Infinity
  const cost = readDecimal(cell)
  if (cost === null || cost < 0) return null
  return cost >= NO_WAY ? Infinity : cost
}

export const wrongCost = (text: string): string =>
  `cost must be a number of 0 or more, or blank where there is no way, got ${JSON.stringify(text)}`
