import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Columns that say what something is called, and are no figure. */
export const NAMES: readonly string[] = ['name', 'authority', 'nearest']

/** How a figure of the table was worked out: formula in words, and what it is made of. */
export interface HowWords {
  /** Ids of the columns that it is of. */
  of: readonly string[]
  figure: MessageDescriptor
  formula: MessageDescriptor
}

export const TABLE_HOW: readonly HowWords[] = [
  {
    of: ['beyond', 'was'],
    figure: msg`In need beyond reach`,
    formula: msg`All who are in need in a neighbourhood, where the walk from the middle of its addresses to the nearest place that counts is longer than asked; none, where it is not. Walk = straight line × 1.3. Wards and authorities: the sum of their neighbourhoods, rounded once, at the end.`,
  },
  {
    of: ['band'],
    figure: msg`Between`,
    formula: msg`The same with the walk as the straight line × 1.2, and × 1.4. A neighbourhood whose answer changes between the two is uncertain: it counts between none and all of its people in need. Who is within reach only across water is marked, and not in this band.`,
  },
  {
    of: ['rank'],
    figure: msg`Rank`,
    formula: msg`1 + the number of rows that are above it for certain, whose least is more than its most: the highest place that the row may have. An equals sign, as in “3=”, says that the band cannot tell it from at least one other row, so they share a place.`,
  },
  {
    of: ['share'],
    figure: msg`Share`,
    formula: msg`Of neighbourhoods: in need ÷ people. Of wards and authorities: in need beyond reach ÷ in need. Shares and ranks are never averaged: those of a ward are worked out from its people.`,
  },
  {
    of: ['need', 'blank'],
    figure: msg`Not published`,
    formula: msg`Nobody published how many are in need there. That is not none: such neighbourhoods are in no sum of need, have no rank and stand last; how many there are is said beside the sum.`,
  },
  {
    of: ['people', 'peoplebeyond', 'uncertain', 'water', 'areas'],
    figure: msg`People`,
    formula: msg`Estimates of mid-2022, summed over neighbourhoods: all; those beyond reach; those whose answer changes in the band; those within reach only across water. Neighbourhoods are LSOAs of 2021.`,
  },
  {
    of: ['tenth'],
    figure: msg`Deprivation tenth`,
    formula: msg`Which tenth of England’s 33,755 neighbourhoods it is in by the Indices of Deprivation 2025; 1 is the most deprived. As published, for neighbourhoods alone: ranks are never averaged.`,
  },
  {
    of: ['reach'],
    figure: msg`Reach`,
    formula: msg`Whether the walk to the nearest place that counts is as asked. Uncertain: the answer changes as streets wind, or every such place lies across water.`,
  },
  {
    of: ['metres', 'minutes', 'choice'],
    figure: msg`Walks`,
    formula: msg`Straight line from the middle of a neighbourhood’s addresses to the place × 1.3, in metres, and at the asked pace in minutes, rounded up. Within reach: how many places that count are near enough.`,
  },
  {
    of: ['wait', 'noend'],
    figure: msg`Wait for food`,
    formula: msg`Hours from setting out until somebody is let in without a voucher, the walk included, as listed. Of wards and authorities: the mean over those in need who get in; for whom no end is known is counted apart.`,
  },
]
