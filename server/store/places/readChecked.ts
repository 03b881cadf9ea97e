import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { StartError } from '../../startError.ts'

/** The text of a file; null where there is none. @throws StartError where it cannot be read or is not UTF-8 */
export async function textOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new StartError(`${path} cannot be read (${error.code}). Let the user of the server read it.`)
  })
  return bytes === null ? null : utf8In(path, bytes)
}

/** The text of bytes that stand in `path`. @throws StartError where they are not UTF-8 */
export function utf8In(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new StartError(`${path} holds bytes that are not UTF-8 text. Restore it from a copy.`)
  }
}

/**
 * A JSON file of the store in the shape of `schema`; null where there is none.
 *
 * @param remedy a sentence: what to do about a file that does not fit
 * @throws StartError naming the file, the first field that does not fit, and the remedy. What stands in the file is not repeated
 */
export async function readChecked<S extends z.ZodType>(path: string, schema: S, remedy: string): Promise<z.output<S> | null> {
  const text = await textOf(path)
  return text === null ? null : parseChecked(path, text, schema, remedy)
}

/** As `readChecked`, of a text that stands in `path`. */
export function parseChecked<S extends z.ZodType>(path: string, text: string, schema: S, remedy: string): z.output<S> {
  const parsed = schema.safeParse(parseJson(path, text, remedy))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new StartError(`${path} does not have the right shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}. ${remedy}`)
}

/** The JSON of a text that stands in `path`. @throws StartError with the remedy */
export function parseJson(path: string, text: string, remedy: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StartError(`${path} is cut short or is not JSON. ${remedy}`)
  }
}
