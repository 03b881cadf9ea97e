import type { ServiceType } from '../../../listing/taxonomy.ts'
import { shownName } from '../shownName.ts'
import type { RowFault } from '../listRows.ts'
import { type Fields, isRecord, textIn } from './fields.ts'
import { orukTerms } from './orukTerms.ts'

export const REPEATED: RowFault = {
  column: 'id',
  reason: 'another service of the list has the same id; only the first is read',
  remedy: 'give each service an id of its own',
}

/**
 * Why a service comes in at none of its locations, or null.
 *
 * @param types the kinds that its terms or its name say
 * @param listDate nothing was looked at later than the day of its list
 */
export function serviceFault(service: unknown, types: readonly ServiceType[], listDate: string): RowFault | null {
  if (!isRecord(service)) return { column: null, reason: 'it is no record of fields', remedy: 'ask the publisher of the feed to mend it' }
  if (textIn(service, 'id') === '')
    return { column: 'id', reason: 'blank; without it the service has no key', remedy: 'give it an id that stays the same' }
  if (textIn(service, 'name') === '') return { column: 'name', reason: 'blank', remedy: 'write what the service is called' }
  if (types.length === 0) return kindFault(service)
  const assured = textIn(service, 'assured_date')
  if (assured === '') return null
  const day = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(assured)?.[1]
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)))
    return {
      column: 'assured_date',
      reason: 'it is no day such as 2026-11-24',
      remedy: 'write the day on which it was last checked, or leave it blank',
    }
  return day > listDate
    ? {
        column: 'assured_date',
        reason: `${day} is later than ${listDate}, the day of the list`,
        remedy: 'correct it, or give the day on which the list was fetched',
      }
    : null
}

function kindFault(service: Fields): RowFault {
  const terms = orukTerms(service)
  const words = new Map(terms.map((term) => [term.toLowerCase().replaceAll(/[-_]+/g, ' '), term]))
  const said = [...words.values()].slice(0, 4).map((term) => `"${shownName(term).slice(0, 60)}"`)
  return {
    column: 'attributes',
    reason:
      terms.length === 0
        ? 'it has no taxonomy term, and its name says no kind of help'
        : `${said.join(', ')} name no kind of help that this map lists`,
    remedy: 'leave it out, or file it under a kind such as "food-bank" or "warm-space"',
  }
}
