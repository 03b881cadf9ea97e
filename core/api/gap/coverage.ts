import { z } from 'zod'
import { Decile } from './decile.ts'
import type { Coverage } from '../../gap/run/coverage.ts'

const Covered = z.object({ people: z.number(), covered: z.number() })

/** Who lives within reach, in people. */
export const CoverageAnswer = z.object({
  ...Covered.shape,
  uncovered: z.number(),
  inNeed: z.number(),
  inNeedCovered: z.number(),
  inNeedUncovered: z.number(),
  uncertain: z.number(),
  byDecile: z.array(Covered.extend({ decile: Decile })),
  byLocalQuintile: z.array(Covered.extend({ quintile: z.int().describe('Fifth of the people of the place: quintile 1 = most deprived') })),
}) satisfies z.ZodType<Coverage>
