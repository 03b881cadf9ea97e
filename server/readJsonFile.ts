import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { checkedBefore, isText, noteChecked } from './checkedFiles.ts'
import { StartError } from './startError.ts'

const REMEDY = 'Restore it, or make the data again with: npm run data.'

/**
 * A JSON file, parsed.
 *
 * @param remedy a sentence: what to do about a file that cannot be read
 * @throws StartError that names the file and why it cannot be read: missing, empty, not UTF-8, cut short, not JSON
 */
export async function readJsonFile(path: string, remedy = REMEDY): Promise<unknown> {
  return jsonIn(await bytesOf(path, remedy), path, remedy)
}

/** The file in the shape of `schema`. @throws StartError as `readJsonFile`, or naming the first field that does not fit */
export async function readFileAs<S extends z.ZodType>(path: string, schema: S, remedy = REMEDY): Promise<z.output<S>> {
  return (await readFileWhole(path, schema, remedy)).value
}

/**
 * As `readFileAs`, with the bytes of the file where the build found that they say the value and nothing else: what the map comes with is
 * checked at the build, and not again while it is as it was. null = it was checked just now.
 */
export async function readFileWhole<S extends z.ZodType>(
  path: string,
  schema: S,
  remedy = REMEDY,
): Promise<{ value: z.output<S>; bytes: Buffer<ArrayBuffer> | null }> {
  const bytes = await bytesOf(path, remedy)
  const held = jsonIn(bytes, path, remedy)
  if ((await checkedBefore(path, bytes)) !== null) return { value: held as z.output<S>, bytes }
  const parsed = schema.safeParse(held)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw unreadable(path, `does not have the right shape: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`, remedy)
  }
  noteChecked(path, bytes, () => isText(bytes, JSON.stringify(parsed.data)))
  return { value: parsed.data, bytes: null }
}

/** @throws StartError as `readJsonFile` */
export function jsonIn(bytes: Buffer, path: string, remedy = REMEDY): unknown {
  if (bytes.length === 0) throw unreadable(path, 'is empty', remedy)
  if (!isUtf8(bytes)) throw unreadable(path, 'holds bytes that are not UTF-8 text', remedy)
  try {
    return JSON.parse(bytes.toString().replace(/^\uFEFF/, ''))
  } catch (error) {
    throw unreadable(path, `is cut short or is not JSON${positionOf(error as SyntaxError)}`, remedy)
  }
}

/** @param why completes the sentence "<file> …" */
export const unreadable = (path: string, why: string, remedy = REMEDY): StartError => new StartError(`${path} ${why}. ${remedy}`)

/** @throws StartError naming the file that is missing or cannot be read */
export async function bytesOf(path: string, remedy = REMEDY): Promise<Buffer<ArrayBuffer>> {
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
