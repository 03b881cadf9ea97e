import { z } from 'zod'
import { Position } from '../../listing/service.ts'

/** A local authority of England: its ONS code of 2024, its name as people say it, and where its people live in the middle. */
export const Authority = z.object({ code: z.string(), name: z.string(), at: Position })
export type Authority = z.infer<typeof Authority>
