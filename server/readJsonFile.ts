import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { StartError } from './startError.ts'

const REMEDY = 'Restore it, or make the data again with: npm run data.'

/**
 * A JSON file, parsed.
 *
 * @param remedy a sentence: what to do about a file that cannot be read
 * @throws StartError that names the file and why it cannot be read: missing, empty, not UTF-8, cut short, not JSON
 */
export async function readJsonFile(path: string, remedy = REMEDY): Promise<unknown> {
  const bytes = await bytesOf(path, remedy)
  if (bytes.length === 0) throw unreadable(path, 'is empty', remedy)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw unreadable(
      path,
      error instanceof SyntaxError ? `is cut short or is not JSON${positionOf(error)}` : 'holds bytes that are not UTF-8 text',
      remedy,
    )
  }
}

/** The file in the shape of `schema`. @throws StartError as `readJsonFile`, or naming the first field that does not fit */
export async function readFileAs<S extends z.ZodType>(path: string, schema: S, remedy = REMEDY): Promise<z.output<S>> {
  const parsed = schema.safeParse(await readJsonFile(path, remedy))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw unreadable(path, `does not have the right shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`, remedy)
}

/** @param why completes the sentence "<file> …" */
export const unreadable = (path: string, why: string, remedy = REMEDY): StartError => new StartError(`${path} ${why}. ${remedy}`)

async function bytesOf(path: string, remedy: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw unreadable(
      path,
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : `cannot be read (${(error as NodeJS.ErrnoException).code})`,
      remedy,
    )
  }
}

const positionOf = (error: SyntaxError): string => {
  const position = /position (\d+)/.exec(error.message)
  return position ? ` (at byte ${position[1]})` : ''
}
