import { STATUS_CODES } from 'node:http'
import type { Problem } from '../../core/api/problem.ts'

type FieldError = NonNullable<Problem['errors']>[number]

/** A question that cannot be answered, and what to do next. Thrown by a handler, answered as `application/problem+json`. */
export class ProblemError extends Error {
  readonly status: number
  readonly errors: readonly FieldError[] | undefined
  readonly headers: Readonly<Record<string, string>>

  /** @param detail sentences for the person who asked: what is wrong and the remedy */
  constructor(status: number, detail: string, more: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {}) {
    super(detail)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

/** RFC 9457. With no type of its own the title is the meaning of the status. */
export function problemBody(problem: ProblemError, id: string): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[problem.status] ?? 'Problem',
    status: problem.status,
    detail: problem.message,
    instance: `urn:uuid:${id}`,
    ...(problem.errors ? { errors: [...problem.errors] } : {}),
  }
}

/** For `/openapi.json`: when a 503 comes. */
export const TOO_BUSY = 'Others are being answered, or the question is too heavy now; Retry-After says when to ask again'

export const noSuchListing = (): ProblemError =>
  new ProblemError(404, 'We don’t know this listing; it may have been taken off the map. Find others at /api/places.')

/** What a person typed, short enough to repeat back. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
