import type { z } from 'zod'
import type { Ask } from './ask.ts'
import { ProblemError } from './problem.ts'

/**
 * A JSON body, parsed.
 *
 * @param schema a strict object
 * @param holds what the body is, in a few words, such as "a report has service, what and note"
 * @throws ProblemError 415 where it is not sent as JSON, 400 where it is not JSON, 422 naming each field that is wrong and its remedy
 */
export async function readJson<S extends z.ZodType>(c: Ask, schema: S, holds: string): Promise<z.output<S>> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new ProblemError(415, 'Send it as JSON, with Content-Type: application/json.')
  const parsed = schema.safeParse(parseJson(await c.req.text(), holds))
  if (parsed.success) return parsed.data
  throw wrongBody(
    422,
    parsed.error.issues.flatMap((issue) => fieldErrors(issue, holds)),
  )
}

function parseJson(text: string, holds: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError(400, `What was sent is not JSON. Send an object: ${holds}.`)
  }
}

function fieldErrors(issue: z.core.$ZodIssue, holds: string): { field: string; message: string }[] {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: [...at, key.slice(0, 60)].join('.'), message: `leave it out; ${holds}` }))
  if (at.length === 0) return [{ field: 'body', message: `should be an object; ${holds}` }]
  const message = issue.code === 'custom' ? issue.message : `should be ${issue.message}`
  return [{ field: at.join('.'), message }]
}

/** 400 or 422 with each field and what it should be. */
export function wrongBody(
  status: 400 | 422,
  errors: readonly { field: string; message: string }[],
  headers: Record<string, string> = {},
): ProblemError {
  const said = errors.slice(0, 3).map(({ field, message }) => `${field}: ${message}`)
  return new ProblemError(status, `Correct this and send it again. ${said.join('. ')}.`, { errors: errors.slice(0, 20), headers })
}
