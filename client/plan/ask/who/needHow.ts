import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NeedAsked } from '../../../../core/gap/query/need.ts'

const PUBLISHED = msg`Summed as published, rounded to 5, never worked out from a share or a rank. A count below 10 is left blank: hatched on the map, in no sum, and counted beside it, never as none.`
const CENSUS_CHANGED = msg`Census Day was 21 March 2021. Cells are changed a little before they are published, so that nobody can be known: sums of many neighbourhoods differ by a few.`
const IN_FIFTH = msg`Tenths 1 and 2 of England’s 33,755 neighbourhoods by the rank of this domain: everybody who lives there counts, nobody elsewhere does. Ranks are never averaged.`

/** How a count of need is worked out, in words; who counted it, and when, stands in `needTexts`. */
export const NEED_HOW: Readonly<Record<NeedAsked, MessageDescriptor>> = {
  income: msg`Shown is people × score: of each neighbourhood its people of mid-2022 times the share of them that the index counts as on low incomes. The index also publishes a count, which rests on people of another date: for Greater Manchester it is 857,225, and 858,125 is shown here. The product is shown since every neighbourhood has one, and people and need are then of one year.`,
  people: msg`Everybody who usually lives in a neighbourhood, as estimated for mid-2022. The estimate is never blank.`,
  children: PUBLISHED,
  older: PUBLISHED,
  disabled: CENSUS_CHANGED,
  households: CENSUS_CHANGED,
  employment: PUBLISHED,
  health: IN_FIFTH,
  education: IN_FIFTH,
  crime: IN_FIFTH,
  housing: IN_FIFTH,
  environment: IN_FIFTH,
}
