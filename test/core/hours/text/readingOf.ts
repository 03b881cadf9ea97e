import { exceptionsInShort, inShort } from '../../../../scripts/hours/rulesInShort.ts'
import { readHoursText } from '../../../../core/hours/text/hoursText.ts'

/**
 * "whole: rules", "part: rules // what is left", or "text"; with the dates that are closed, and whether it is by appointment.
 * The rules are written as by `inShort`.
 */
export function readingOf(text: string | null): string {
  const { rules, exceptions, read, left, byAppointment } = readHoursText(text)
  if (rules === null) return read === 'none' ? 'text' : read
  const said = [`${read}: ${inShort(rules)}`, exceptionsInShort(exceptions)].filter((part) => part !== '').join(' ')
  return `${said}${byAppointment ? ', by appointment' : ''}${left === '' ? '' : ` // ${left}`}`
}
