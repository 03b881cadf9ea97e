import { z } from 'zod'

const whole = z.array(z.int().min(0))

/**
 * Walks between the areas of a place along streets, as a program that knows them measured (r5, OSRM, QNEAT3); see `npm run place -- costs`.
 * Rows are the areas of `AreaFigures`, in their order, that are walked to; those of row r stand from `starts[r]` up to `starts[r + 1]`.
 */
export const PlaceWalks = z
  .object({
    place: z.string(),
    /** How many areas the place has. */
    count: z.int().min(0),
    starts: whole,
    /** Row of the area that is walked from, ascending within a row. */
    from: whole,
    /** Walked metres; from minutes at 4.8 km/h. */
    metres: whole,
  })
  .refine(
    ({ count, starts, from, metres }) => starts.length === count + 1 && from.length === starts[count] && metres.length === from.length,
    {
      message: 'has rows that do not add up',
    },
  )
export type PlaceWalks = z.infer<typeof PlaceWalks>
