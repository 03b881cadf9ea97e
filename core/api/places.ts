import { z } from 'zod'
import { Nation, Term } from '../days/nation.ts'
import { CouncilSupport, Source } from '../place/place.ts'
import { PlaceDefinition } from '../place/placeDefinition.ts'

const PlaceFiles = z.object({
  services: z.string(),
  figures: z.string(),
  /** Counts of need, such as children in income deprivation; null = not known. */
  needs: z.string().nullable(),
  areas: z.string().nullable(),
  boundaries: z.string().nullable(),
  /** Where a straight walk leaves all land; null = not known. */
  water: z.string().nullable(),
  /** Schools and colleges; null = not known. */
  schools: z.string().nullable(),
})

/** One pack in `GET /api/places`. */
export const PlaceSummary = z.object({
  id: z.string(),
  name: z.string(),
  /** Decides the bank holidays. */
  nation: Nation,
  /** School terms; empty = not known. */
  terms: z.array(Term),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  authorities: z.array(z.object({ code: z.string(), name: z.string() })),
  support: z.array(CouncilSupport),
  /** Who keeps the lists of the place; null = nobody is named. */
  keeper: PlaceDefinition.shape.keeper,
  counts: z.object({
    services: z.int(),
    edge: z.int(),
    areas: z.int(),
    people: z.int(),
    refused: z.int(),
    setAside: z.int(),
  }),
  files: PlaceFiles,
})
export type PlaceSummary = z.infer<typeof PlaceSummary>

export const PlacesAnswer = z.object({ places: z.array(PlaceSummary.extend({ sources: z.array(Source) })) })
export type PlacesAnswer = z.infer<typeof PlacesAnswer>
