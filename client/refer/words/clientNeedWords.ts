import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'

/** What a client needs, as a worker would say it. */
export const CLIENT_NEED_WORDS: Readonly<Record<ClientNeed, MessageDescriptor>> = {
  'food-today': msg`Food today`,
  'hot-meal': msg`A hot meal`,
  'cheap-shop': msg`Cheap weekly food`,
  'baby-things': msg`Things for a baby`,
  nappies: msg`Nappies`,
  debt: msg`Debt advice`,
  benefits: msg`Benefits advice`,
  bills: msg`Energy and bills`,
  money: msg`Money in a crisis`,
  housing: msg`Housing`,
  immigration: msg`Immigration advice`,
  work: msg`Work`,
  company: msg`Company`,
  'low-mood': msg`Low mood, worry`,
  bereavement: msg`Bereavement`,
  caring: msg`Looking after somebody`,
  warm: msg`Somewhere warm`,
  clothes: msg`Clothes`,
  toiletries: msg`Toiletries`,
  online: msg`Getting online`,
  'pet-food': msg`Pet food`,
  cooking: msg`Learning to cook`,
  activity: msg`Something to do`,
  'getting-there': msg`A lift`,
  abuse: msg`Safety from abuse`,
}
