import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { foundOf } from '../../../../core/seek/search.ts'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { districtOf, linkOf, type HandedOn } from './handedOn.ts'
import { datedState } from './datedState.ts'
import { lineText } from './lineText.ts'
import { dayOf } from './messageText.ts'
import { placeFacts } from './placeFacts.ts'

/** Plain text for a case record or a mail: each place in full, what is not stated said as such, the day it was looked up, the link. */
export function recordText(i18n: I18n, handed: HandedOn): string {
  const { lines, services, at } = handed
  const day = dayOf(i18n, at)
  const link = linkOf(handed)
  return [
    ...services.map((service) => placeText(i18n, service, handed)),
    ...lines.flatMap((line) => lineText(i18n, line) ?? []),
    [i18n._(msg`Together Map, as listed on ${day}. Ring before you go: times change.`), ...(link === null ? [] : [link])].join('\n'),
  ].join('\n\n')
}

function placeText(i18n: I18n, service: HandedOn['services'][number], { place, at }: HandedOn): string {
  const found = foundOf(service, { from: null, at, calendar: place })
  const facts = placeFacts(i18n, found, at, districtOf(place, service))
  const state = datedState(i18n, found.open, at, facts.phone !== null)
  const hours = facts.hours.join('; ')
  const rows: (readonly [label: string, said: string | null])[] = [
    [i18n._(msg`When`), state],
    [i18n._(msg`Hours`), facts.hoursAge === null ? hours || null : `${hours} (${facts.hoursAge})`],
    [i18n._(msg`Phone`), facts.phone],
    [i18n._(msg`Where`), facts.where],
    [i18n._(msg`Referral`), facts.referral],
    [i18n._(msg`Bring`), facts.bring],
    [i18n._(msg`Cost`), facts.cost],
  ]
  const none = i18n._(msg`not stated`)
  return [
    service.name,
    service.types.map((type) => i18n._(KIND_WORDS[type])).join(', '),
    ...rows.map(([label, said]) => `${label}: ${said ?? none}`),
    facts.checked,
  ].join('\n')
}
