import { z } from 'zod'
import { DOUBTFUL } from '../../gap/query/gapQuery.ts'
import { FRESHNESS_ORDER } from '../../listing/freshness.ts'
import { DEFAULT_NEED, NEEDS_ASKED } from '../../gap/query/need.ts'
import { NEEDS } from '../../seek/needs.ts'
import { DEFAULT_TYPES } from '../../gap/query/defaultTypes.ts'
import { SERVICE_TYPES } from '../../listing/taxonomy.ts'
import { AsOf, finite, list, WeekHours } from '../fields.ts'

/** `all`, or an empty list in JSON = every kind that is a door. */
const GapTypes = z
  .preprocess(
    (types) => (types === 'all' ? [] : types),
    list(z.enum(SERVICE_TYPES, 'a kind of service such as food-bank, or the word all alone; /openapi.json lists them all')),
  )
  .default([...DEFAULT_TYPES])
  .describe(
    `Kinds of help that count; all (in JSON also []) = every kind that is a door. Unless given, food to take home: ${DEFAULT_TYPES.join(', ')}`,
  )

/** Which doors count, and what is near. The same for each question of gap analysis. */
export const gapFields = {
  types: GapTypes,
  /** Over two hours on foot is no reach. */
  reach_m: finite(1, 10_000, 'walked metres').default(1609),
  detour: finite(1, 3, 'walked metres per straight metre').default(1.3),
  /** Listed as open for at least half of one of these hours, every week. */
  hours: WeekHours.optional(),
  /** The oldest freshness that still counts. */
  fresh: z.enum(FRESHNESS_ORDER, `one of ${FRESHNESS_ORDER.join(', ')}`).default('old'),
  /** `open` = only doors that say a person may come without a professional's referral. */
  referral: z.enum(['any', 'open'], 'any or open').default('any'),
  /** What a place must state that it has; where it is not stated it covers nobody and is counted apart. */
  has: list(z.enum(NEEDS, `one of ${NEEDS.join(', ')}`)).default([]),
  /** Whose need `in_need` counts: people on low incomes unless given. */
  need: z.enum(NEEDS_ASKED, `one of ${NEEDS_ASKED.join(', ')}`).default(DEFAULT_NEED),
  /** Left out, to see how much rests on them. */
  without: list(z.enum(DOUBTFUL, `one of ${DOUBTFUL.join(', ')}`)).default([]),
  at: AsOf.optional(),
}
