import { z } from 'zod'
import { Decile } from './decile.ts'
import { ACCESS_METHODS } from '../../gap/measures/measureQuery.ts'
import type { MeasureSummary } from '../../gap/measures/measureSummary.ts'
import { DOUBTFUL } from '../../gap/query/gapQuery.ts'
import { SERVICE_TYPES } from '../../listing/taxonomy.ts'

/** Figures of the whole place for each measure that was asked for. What they mean: `MeasureSummary`. */

const figure = z.number().nullable()
const people = z.object({ people: z.number(), in_need: z.number() })
const waits = z.object({ in_need: z.number(), never: z.number(), mean_h: figure, median_h: figure })

const eachWait = <T extends z.ZodType>(of: T) =>
  z.object({ wait_h: of, wait_or_not_stated_h: of, wait_voucher_first_h: of, wait_voucher_first_or_not_stated_h: of })

export const MeasureAnswers = z
  .object({
    access: z.object({
      method: z.enum(ACCESS_METHODS),
      decay: z.string(),
      unit: z.enum(['services per 10,000 people', 'services']),
      mean: figure,
      people_without: z.number(),
    }),
    people_by_choice: z.object({ none: z.number(), one: z.number(), two: z.number(), three_or_more: z.number() }),
    fairness: z.object({
      concentration_index: figure,
      erreygers: figure,
      palma: figure,
      gini: figure,
      theil_t: z.object({ total: z.number(), between: z.number(), within: z.number() }).nullable(),
    }),
    uncovered_ground: z.object({ square_m: z.number(), share: z.number() }).nullable(),
    people_by_hour: z.partialRecord(z.enum(SERVICE_TYPES), z.array(z.number()).length(168)),
    between_lines: people,
    ring: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        fact: z.enum(['listing', 'some weeks', 'hours', 'referral', 'needs', 'catchment']),
        if_confirmed: people,
        if_wrong: people,
      }),
    ),
    ring_total: z.int(),
    robustness: z.array(
      z.object({
        without: z.enum(DOUBTFUL),
        left_out: z.int(),
        covered: z.number(),
        uncovered: z.number(),
        in_need_uncovered: z.number(),
      }),
    ),
    shortfall: z.object({
      line: z.number(),
      fgt0: figure,
      fgt1: figure,
      fgt2: figure,
      person_m: z.number(),
      mean_beyond_m: figure,
      people_without_any: z.number(),
    }),
    wait: eachWait(waits.extend({ by_decile: z.array(waits.extend({ decile: Decile })) })),
    wait_by_hour: eachWait(z.array(waits)),
  })
  .partial() satisfies z.ZodType<Partial<MeasureSummary>>
