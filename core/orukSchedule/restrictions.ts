import type { HoursRule } from '../hoursRule.ts'

const TERM = /\b(?:in|during)?\s*(?:school\s+)?term[- ]?time(?:\s+only)?\b/i
const CLOSED_ON_HOLIDAYS = /\b(?:not|closed|except|excluding|no)\b[^.;]{0,60}\b(?:bank|public)\s+holidays?\b/i
const OPEN_ON_HOLIDAYS = /\b(?:including|open on)\s+(?:bank|public)\s+holidays?\b/i

interface Words {
  rule: Partial<Pick<HoursRule, 'term_time_only' | 'bank_holiday'>>
  /** Of `description` and `notes`, those that say anything at all: their other words were not read. */
  left: string[]
}

/** What the free text beside a schedule says of holidays: "not available on public holidays", "term time only". */
export function restrictionsIn([description = '', notes = '']: readonly string[]): Words {
  const text = `${description}. ${notes}`
  const rule: Words['rule'] = {}
  if (TERM.test(text)) rule.term_time_only = true
  if (CLOSED_ON_HOLIDAYS.test(text)) rule.bank_holiday = 'closed'
  else if (OPEN_ON_HOLIDAYS.test(text)) rule.bank_holiday = 'open'
  const fields = [
    ['description', description],
    ['notes', notes],
  ] as const
  return { rule, left: fields.flatMap(([field, words]) => (words === '' ? [] : [field])) }
}
