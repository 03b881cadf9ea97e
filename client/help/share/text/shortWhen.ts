import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Calendar } from '../../../../core/days/calendar.ts'
import type { NotConfirmed } from '../../../../core/hours/openState.ts'
import { openStateOf } from '../../../../core/hours/openStateOf.ts'
import { freshness } from '../../../../core/listing/freshness.ts'
import type { Service } from '../../../../core/listing/service.ts'
import { toGsm } from '../../../../core/share/gsm.ts'
import { openDaysWords } from '../../../i18n/hoursWords.ts'
import { dateWords } from '../../../i18n/timeWords.ts'
import { phonesIn } from '../../words/phones.ts'
import { datedState } from './datedState.ts'
import { shortHours } from './shortHours.ts'
import { shortMoment } from './shortTimes.ts'

/**
 * When to go, as a message says it, the fullest wording first: "Opens Thu 3 Dec 10am", with its date, because a message is read on another
 * day; "In 2018: Thu 10.30am-12.30pm, ring first" where the hours cannot be relied on. Never "open" where that is not sure.
 *
 * @param service as it is known at `at`
 * @param at ms since 1970 UTC
 */
export function shortWhen(i18n: I18n, service: Service, at: number, calendar: Calendar): string[] {
  const state = openStateOf(service, at, calendar)
  if (state.state === 'closed') return [closedWords(i18n, state.reason)]
  if (state.state === 'not confirmed') return unsureWords(i18n, service, at, state.reason)
  const hours = shortHours(i18n, service.hours ?? [])
  const now = datedState(i18n, state, at, true, shortMoment)
  return service.hoursRead === 'part' || hours === '' ? [now] : [`${hours}. ${now}`, now]
}

function closedWords(i18n: I18n, reason: 'closed' | 'temporarily closed' | 'no session ahead'): string {
  if (reason === 'no session ahead') return i18n._(msg`No dates ahead`)
  return reason === 'closed' ? i18n._(msg`Closed`) : i18n._(msg`Closed for now`)
}

function unsureWords(i18n: I18n, service: Service, at: number, reason: NotConfirmed): string[] {
  const first = phonesIn(service.phone).length > 0 ? i18n._(msg`ring first`) : i18n._(msg`check first`)
  if (reason === 'reported closed') return [i18n._(msg`Two people found it closed, ${first}`)]
  if (reason === 'by appointment') return [i18n._(msg`By appointment: ${first}`)]
  const rules = service.hours ?? []
  const quoted = rules.length > 0 || service.hoursText === null ? '' : `"${toGsm(service.hoursText)}"`
  const said = [shortHours(i18n, rules), openDaysWords(i18n, rules) ?? '', quoted].filter((words) => words !== '')
  const none = said.length === 0 ? i18n._(msg`Hours not stated, ${first}`) : i18n._(msg`Hours not sure, ${first}`)
  return [...said.map((hours) => agedWords(i18n, service, at, `${hours}, ${first}`)), none]
}

/** With the year they are of, where they are not of late; as usual hours, where only this day is not sure. */
function agedWords(i18n: I18n, service: Service, at: number, hours: string): string {
  const on = service.confirmed.hours?.on ?? null
  if (on === null) return i18n._(msg`Once listed: ${hours}`)
  const age = freshness(service, at)
  if (age === 'fresh' || age === 'aging') return i18n._(msg`Usually ${hours}`)
  return i18n._(msg`In ${dateWords(i18n, on.slice(0, 'yyyy'.length))}: ${hours}`)
}
