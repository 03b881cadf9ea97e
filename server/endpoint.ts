import type { z } from 'zod'
import type { Ask } from './deps.ts'
import { readQuery } from './readQuery.ts'

export interface EndpointDoc {
  summary: string
  /** Meaning of each `:name` in the path. */
  params?: Readonly<Record<string, string>>
  query?: z.ZodObject
  /** Fields of a form body: name → meaning. */
  form?: Readonly<Record<string, string>>
  /** Content type → schema of the answer, or null where it is not JSON of ours. */
  answers: Readonly<Record<string, z.ZodType | null>>
  /** The other statuses it gives, with the problem each stands for. */
  problems?: Readonly<Record<number, string>>
}

/** One path and method: what it answers, and how it is described in `/openapi.json`. */
export interface Endpoint {
  method: 'get' | 'post'
  path: string
  doc: EndpointDoc
  handle: (c: Ask) => Response | Promise<Response>
}

/** A GET whose query is parsed by a strict schema before the handler sees it. */
export function get<Q extends z.ZodObject>(
  path: string,
  doc: EndpointDoc & { query: Q },
  handle: (c: Ask, query: z.output<Q>) => Response | Promise<Response>,
): Endpoint {
  return { method: 'get', path, doc, handle: (c) => handle(c, readQuery(doc.query, new URL(c.req.url).searchParams)) }
}
