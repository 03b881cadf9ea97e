import type { Service } from '../../../listing/service.ts'
import { shownText } from '../shownText.ts'
import { type Fields, textIn } from './fields.ts'

/** Its state and alert. A service that a feed lists without a word is still listed: active. "Inactive" may come back, "defunct" does not. */
export function orukStatus(service: Fields): Pick<Service, 'status' | 'alert'> {
  const said = textIn(service, 'status').toLowerCase().replaceAll('_', ' ')
  const text = shownText(textIn(service, 'alert'), 200)
  return { status: STATES.get(said) ?? 'not stated', alert: text === null ? null : { text, until: null } }
}

const STATES = new Map<string, Service['status']>([
  ['', 'active'],
  ['active', 'active'],
  ['inactive', 'temporarily closed'],
  ['temporarily closed', 'temporarily closed'],
  ['defunct', 'closed'],
  ['closed', 'closed'],
])
