import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'

/** What a worker hears, in plain words: as a label, a heading, and inside a list. */
export const CLIENT_NEED_WORDS: Readonly<Record<ClientNeed, MessageDescriptor>> = {
  'food-today': msg`Food today`,
  'hot-meal': msg`A hot meal`,
  'cheap-shop': msg`A cheap shop`,
  'baby-things': msg`Baby things`,
  nappies: msg`Nappies`,
  debt: msg`Debt advice`,
  benefits: msg`Benefits advice`,
  bills: msg`Help with bills`,
  money: msg`Money for an emergency`,
  housing: msg`Housing advice`,
  immigration: msg`Immigration advice`,
  work: msg`Finding work`,
  company: msg`Company`,
  'low-mood': msg`Low mood`,
  bereavement: msg`Somebody has died`,
  caring: msg`Caring for somebody`,
  warm: msg`A warm place`,
  clothes: msg`Clothes`,
  toiletries: msg`Toiletries`,
  online: msg`Getting online`,
  'pet-food': msg`Pet food`,
  cooking: msg`Learning to cook`,
  activity: msg`Something to do`,
  'getting-there': msg`Getting there`,
  abuse: msg`Safety from abuse`,
}
