import { z } from 'zod'

/** `GET /api/programmes`: the networks that this map learned from, as they are stored. */
export const ProgrammesAnswer = z.looseObject({ programmes: z.array(z.looseObject({})) })
export type ProgrammesAnswer = z.infer<typeof ProgrammesAnswer>
