import type { MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { AppEnv, Ask } from './ask.ts'
import { readQuery } from './readQuery.ts'

export interface EndpointDoc {
  summary: string
  /** Meaning of each `:name` in the path. */
  params?: Readonly<Record<string, string>>
  query?: z.ZodObject
  /** Fields of a form body: name → meaning. */
  form?: Readonly<Record<string, string>>
  /** Fields of the head that it reads: name → meaning. */
  headers?: Readonly<Record<string, string>>
  /** Shape of a JSON body. */
  json?: z.ZodType
  /** Of the answer where all went well; 200 unless given. */
  status?: 200 | 201
  /** Content type → schema of the answer, or null where it is not JSON of ours. */
  answers: Readonly<Record<string, z.ZodType | null>>
  /** The other statuses it gives, with the problem each stands for. */
  problems?: Readonly<Record<number, string | NoProblem>>
}

/** What is answered with another status than 200 and is no problem+json. */
export interface NoProblem {
  summary: string
  json: z.ZodType
}

/** One path and method: what it answers, and how it is described in `/openapi.json`. */
export interface Endpoint {
  method: 'get' | 'post'
  path: string
  doc: EndpointDoc
  /** Stands before the handler: how often it may be used. */
  limit?: MiddlewareHandler<AppEnv>
  /** What may be sent at most, where that is more than what forms send. */
  mostBytes?: number
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
