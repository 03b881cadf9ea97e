import { z } from 'zod'

export const LiveAnswer = z.object({ status: z.enum(['live']) })
export type LiveAnswer = z.infer<typeof LiveAnswer>

/** `readonly` = nothing can be written, everything can be read. */
export const ReadyAnswer = z.object({ status: z.enum(['ready', 'readonly']) })
export type ReadyAnswer = z.infer<typeof ReadyAnswer>

/** Sent with status 503, to whoever would send more here. */
export const StoppingAnswer = z.object({ status: z.enum(['stopping']) })
export type StoppingAnswer = z.infer<typeof StoppingAnswer>
