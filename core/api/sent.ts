import type { z } from 'zod'

/** An answer as a handler has it, for `satisfies`: in the shape of its schema, and nobody writes into it, so that its lists may be read-only. */
export type Sent<S extends z.ZodType> = Lasting<z.output<S>>

type Lasting<T> = unknown extends T ? T : T extends object ? { readonly [K in keyof T]: Lasting<T[K]> } : T
