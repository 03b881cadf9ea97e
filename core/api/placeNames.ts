import { z } from 'zod'
import { FoundName, PlaceName } from '../place/placeName.ts'
import { LONGEST_TYPED } from '../seek/longestTyped.ts'

export const PlaceNameParams = z.strictObject({
  q: z
    .string('a name of at least two letters')
    .trim()
    .min(2, 'at least two letters')
    .max(LONGEST_TYPED, `at most ${LONGEST_TYPED} letters`),
})

export const PlaceNamesAnswer = z.object({ places: z.array(FoundName).max(8) })
export type PlaceNamesAnswer = z.infer<typeof PlaceNamesAnswer>

export const AllPlaceNames = z.object({ places: z.array(PlaceName) })
export type AllPlaceNames = z.infer<typeof AllPlaceNames>
