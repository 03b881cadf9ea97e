import { z } from 'zod'
import type { SitingQuery } from '../../gap/questions/sitingQuery.ts'
import { SITING_MODELS } from '../../gap/siting/siting.ts'
import { gapFields } from './gapFields.ts'

/** `POST /api/places/:place/siting` */

/** That may be spent on one question. */
export const MOST_SECONDS = 60

export const SitingInput = z.strictObject({
  ...gapFields,
  model: z.enum(SITING_MODELS, `one of ${SITING_MODELS.join(', ')}`).default('mclp'),
  /** New sites; not asked by lscp, which finds how many are needed. */
  p: z.int('a whole number').min(1, 'at least 1').max(100, 'at most 100').default(1),
  weight: z.enum(['people', 'need'], 'people or need').default('need'),
  /** Codes of areas, wards or authorities that a site may stand in; empty = anywhere in the place. */
  candidates: z.array(z.string('an ONS code').max(12, 'an ONS code'), 'a list of ONS codes').max(1200, 'at most 1,200 codes').default([]),
  /** False = as if there were no services yet. */
  existing: z.boolean('true or false').default(true),
  time_limit_s: z.number('seconds').min(0.1, 'at least 0.1').max(MOST_SECONDS, `at most ${MOST_SECONDS}`).default(10),
}) satisfies z.ZodType<SitingQuery>
export type SitingInput = z.infer<typeof SitingInput>

const Site = z.object({ code: z.string(), name: z.string(), ward: z.string(), lon: z.number(), lat: z.number() })

export const SitingAnswer = z.object({
  /** What was asked, with what was not said filled in. */
  query: z.object({ ...SitingInput.shape, at: z.iso.datetime() }),
  /** What must be said beside the answer: that there are no listings yet, or that reach_m goes beyond those there are. */
  notes: z.array(z.object({ field: z.string(), message: z.string() })),
  model: z.enum(SITING_MODELS),
  /** The new ones, each in the middle of an area. */
  sites: z.array(Site),
  /** How many services stand already. */
  existing: z.int(),
  /** In `unit`; null = somebody is left without any. */
  objective: z.number().nullable(),
  unit: z.string(),
  /** No choice of sites does better. */
  bound: z.number().nullable(),
  /** How far the bound is from the objective, as a share of it; null = infinitely. */
  gap: z.number().nullable(),
  proof: z.enum(['best', 'good']),
  seconds: z.number(),
})
export type SitingAnswer = z.infer<typeof SitingAnswer>
