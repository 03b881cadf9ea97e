import { z } from 'zod'

const texts = z.array(z.string())

/** A school that is left out, and why. */
const RefusedSchool = z.object({ urn: z.int(), name: z.string(), reason: z.string() })
export type RefusedSchool = z.infer<typeof RefusedSchool>

/**
 * `schools.json` of a place: schools and colleges that stand in it, where a breakfast or holiday club could be, as columns of equal length
 * by `urn`. Get Information about Schools, Department for Education.
 *
 * - `type` tells apart what `phase` does not: special and independent schools, colleges and universities have the phase "Not applicable";
 * - `pupils`: null = not published;
 * - `fsm`: share of pupils eligible for free school meals, 0–1; null = not published, as of every independent school. A 0 is a true one.
 */
export const Schools = z
  .object({
    place: z.string(),
    count: z.int().min(0),
    columns: z.object({
      urn: z.array(z.int()),
      name: texts,
      type: texts,
      phase: texts,
      pupils: z.array(z.int().min(1).nullable()),
      fsm: z.array(z.number().min(0).max(1).nullable()),
      lon: z.array(z.number()),
      lat: z.array(z.number()),
      lsoa: texts,
    }),
    refused: z.array(RefusedSchool),
  })
  .superRefine((schools, ctx) => {
    for (const [name, column] of Object.entries(schools.columns))
      if (column.length !== schools.count)
        ctx.addIssue({ code: 'custom', path: ['columns', name], message: `has ${column.length} rows where ${schools.count} were expected` })
  })
export type Schools = z.infer<typeof Schools>
