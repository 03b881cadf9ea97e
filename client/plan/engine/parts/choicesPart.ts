import { supplyFor } from '../../../../core/gap/counted/supply.ts'
import type { GapQuery } from '../../../../core/gap/query/gapQuery.ts'
import { CHECKED_WITHIN, HAS_ASKED, type DeskAnswers } from '../answers.ts'
import type { PartInput } from './partInput.ts'

/** What each condition would leave, before it is chosen: the question again with that one condition, as far as its listings. */
export function choicesPart({ services, query, at }: PartInput): DeskAnswers['choices'] {
  const counts = (change: Partial<GapQuery>) => supplyFor(services, { ...query, ...change }, at)
  const open = counts({ referral: 'open' })
  return {
    checked: Object.fromEntries(
      CHECKED_WITHIN.map((fresh) => [fresh, counts({ fresh }).listings.length]),
    ) as DeskAnswers['choices']['checked'],
    open: { counted: open.listings.length, notStated: open.unknownReferral },
    has: Object.fromEntries(
      HAS_ASKED.map((need) => {
        const { listings, unknownNeeds } = counts({ has: [...new Set([...(query.has ?? []), need])] })
        return [need, { counted: listings.length, notStated: unknownNeeds }]
      }),
    ),
  }
}
