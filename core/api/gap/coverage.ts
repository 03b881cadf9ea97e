import { z } from 'zod'

const Covered = z.object({ people: z.number(), covered: z.number() })

/** Who lives within reach, in people. */
export const CoverageAnswer = z.looseObject({
  ...Covered.shape,
  uncovered: z.number(),
  inNeed: z.number(),
  inNeedCovered: z.number(),
  inNeedUncovered: z.number(),
  uncertain: z.number(),
  byDecile: z.array(Covered.extend({ decile: z.int() })),
  byLocalQuintile: z.array(Covered.extend({ quintile: z.int() })),
})
