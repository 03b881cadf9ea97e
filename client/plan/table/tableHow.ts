import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** How a figure of the table was worked out: formula in words, and what it is made of. */
export interface HowWords {
  id: 'beyond' | 'band' | 'rank' | 'share' | 'notPublished'
  figure: MessageDescriptor
  formula: MessageDescriptor
}

export const TABLE_HOW: readonly HowWords[] = [
  {
    id: 'beyond',
    figure: msg`In need beyond reach`,
    formula: msg`All who are in need in a neighbourhood, where the walk from the middle of its addresses to the nearest place that counts is longer than asked; none, where it is not. Walk = straight line × 1.3. Wards and authorities: the sum of their neighbourhoods, rounded once, at the end.`,
  },
  {
    id: 'band',
    figure: msg`Between`,
    formula: msg`The same with the walk as the straight line × 1.2, and × 1.4. A neighbourhood whose answer changes between the two is uncertain: it counts between none and all of its people in need. Who is within reach only across water is marked, and not in this band.`,
  },
  {
    id: 'rank',
    figure: msg`Rank`,
    formula: msg`1 + the number of rows that are above it for certain, whose least is more than its most: the highest place that the row may have. An equals sign, as in “3=”, says that the band cannot tell it from at least one other row, so they share a place.`,
  },
  {
    id: 'share',
    figure: msg`Share beyond reach`,
    formula: msg`In need beyond reach ÷ in need. Shares and ranks are never averaged: those of a ward are worked out from its people.`,
  },
  {
    id: 'notPublished',
    figure: msg`Not published`,
    formula: msg`Nobody published how many are in need there. That is not none: such neighbourhoods are in no sum of need, have no rank and stand last; how many there are is said beside the sum.`,
  },
]
