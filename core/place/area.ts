import { z } from 'zod'

/** Said wherever a decile is: other countries count from the other end. */
export const DECILE = 'decile 1 = most deprived'

const numbers = z.array(z.number())
const texts = z.array(z.string())
const deciles = numbers.describe(`Tenths of England: ${DECILE}`)

export const DOMAINS = ['income', 'employment', 'education', 'health', 'crime', 'housing', 'environment'] as const
export type Domain = (typeof DOMAINS)[number]

const domainColumns = Object.fromEntries(
  DOMAINS.flatMap((domain) => [
    [`${domain}_score`, numbers],
    [`${domain}_decile`, deciles],
  ]),
) as Record<`${Domain}_score` | `${Domain}_decile`, typeof numbers>

/**
 * `england/areas.figures.json`, and of a place the rows of its authorities: one row an LSOA 2021, as columns of equal length, by code.
 * People: ONS mid-2022. Deprivation: English Indices of Deprivation 2025; rank 1 and decile 1 are the most deprived.
 * `income_score` is the share of people who are income-deprived, 0–1.
 * `lon`, `lat`: mean of the area's live postcodes, where its people live, which may be outside its outline (one in 26 is: the middle of a
 * crescent); or an inside point where `centroid` is 1.
 */
export const AreaFigures = z
  .object({
    place: z.string(),
    count: z.int().min(0),
    columns: z.object({
      code: texts,
      name: texts,
      authority: texts,
      ward: texts,
      people: numbers,
      imd_rank: numbers.describe('Rank among the neighbourhoods of England by deprivation: rank 1 = most deprived'),
      imd_decile: deciles,
      imd_score: numbers,
      ...domainColumns,
      lon: numbers,
      lat: numbers,
      centroid: numbers,
    }),
    /** Names of the codes in `authority` and `ward`. */
    names: z.record(z.string(), z.string()),
  })
  .superRefine((figures, ctx) => {
    for (const [name, column] of Object.entries(figures.columns))
      if (column.length !== figures.count)
        ctx.addIssue({ code: 'custom', path: ['columns', name], message: `has ${column.length} rows where ${figures.count} were expected` })
  })
export type AreaFigures = z.infer<typeof AreaFigures>
