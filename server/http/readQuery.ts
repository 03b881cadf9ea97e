import type { z } from 'zod'
import { ProblemError } from './problem.ts'

/**
 * The query of an address, parsed. A known field that is left empty counts as not given.
 *
 * @param schema a strict object: a field it does not know is an error
 * @throws ProblemError 400 that names each field and its remedy
 */
export function readQuery<Q extends z.ZodObject>(schema: Q, search: URLSearchParams): z.output<Q> {
  const known = Object.keys(schema.shape)
  const given: Record<string, string> = Object.create(null)
  const errors: { field: string; message: string }[] = []
  for (const [field, value] of search) {
    if (field in given) errors.push({ field, message: 'stands more than once; give it once, several values with commas between' })
    if (value !== '' || !known.includes(field)) given[field] = value
  }
  const parsed = schema.safeParse(given)
  if (!parsed.success) errors.push(...parsed.error.issues.flatMap((issue) => fieldErrors(issue, known)))
  if (errors.length > 0 || !parsed.success) throw badQuery(errors)
  return parsed.data
}

/** 400 with each field once. @param errors field and what it should be */
export function badQuery(errors: readonly { field: string; message: string }[]): ProblemError {
  const once = [...new Map(errors.map((error) => [error.field, error])).values()].slice(0, 20)
  const said = once.slice(0, 3).map(({ field, message }) => `${field}: ${message}`)
  return new ProblemError(400, `Correct this and ask again. ${said.join('. ')}.`, { errors: once })
}

function fieldErrors(issue: z.core.$ZodIssue, known: readonly string[]): { field: string; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ field: String(issue.path[0] ?? 'query'), message: `should be ${issue.message}` }]
  const remedy =
    known.length === 0 ? 'leave it out; nothing can be asked here' : `leave it out; what can be asked here is ${known.join(', ')}`
  return issue.keys.map((key) => ({ field: key.slice(0, 60), message: remedy }))
}
