import { z } from 'zod'

/** Counted need that the indices and the census publish for each small area; what each is, and of which year: `NEED_COLUMNS`. */
export const NEED_COLUMNS = ['children', 'older', 'disabled', 'households', 'employment'] as const
export type NeedColumn = (typeof NEED_COLUMNS)[number]

const counts = z.array(z.int().min(0).nullable())

/**
 * `england/areas.needs.json`, and of a place the rows of its authorities: one row an LSOA 2021, in the order of `AreaFigures`. A blank
 * (null) was not published, which is not none.
 *
 * - `children`, `older`: children and people of 60 or over in income deprivation (numerators of IDACI and IDAOPI); `employment`: people of
 *   working age in employment deprivation. English Indices of Deprivation 2025.
 * - `disabled`: residents disabled under the Equality Act; `households`: those deprived in two dimensions or more. Census 2021.
 */
export const AreaNeeds = z
  .object({
    place: z.string(),
    count: z.int().min(0),
    columns: z.object({
      code: z.array(z.string()),
      children: counts,
      older: counts,
      disabled: counts,
      households: counts,
      employment: counts,
    }),
  })
  .superRefine((needs, ctx) => {
    for (const [name, column] of Object.entries(needs.columns))
      if (column.length !== needs.count)
        ctx.addIssue({ code: 'custom', path: ['columns', name], message: `has ${column.length} rows where ${needs.count} were expected` })
  })
export type AreaNeeds = z.infer<typeof AreaNeeds>
