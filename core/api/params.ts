import { z } from 'zod'

/** Nothing can be asked. */
export const NoParams = z.strictObject({})

/** Files whose address carries their own hash may be kept for ever. */
export const FileParams = z.strictObject({ v: z.string().max(64, 'the hash that /api/places gives').optional() })
