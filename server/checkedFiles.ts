import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'

/** Where the last step of `npm run build` puts which files of the data it read whole and found right. */
export const CHECKED_PATH = join(import.meta.dirname, '..', 'dist', 'checked.json')

/** What is kept of a file that was checked: the box of its outlines, where it holds outlines. */
const Checked = z.object({ box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional() })
export type Checked = z.infer<typeof Checked>

/** By the name of the file, which says what it is to hold, and the sha256 of its bytes. */
type CheckedFiles = Map<string, Checked>

const NEW_LINE = 10

let held: Promise<CheckedFiles> | null = null
let noting: CheckedFiles | null = null

/** What the build found of these bytes in a file of this name; null = it did not see them, or they did not fit: they are to be checked now. */
export async function checkedBefore(path: string, bytes: Uint8Array): Promise<Checked | null> {
  if (noting !== null) return null
  held ??= readHeld()
  return (await held).get(keyOf(path, bytes)) ?? null
}

/**
 * Notes a file that was checked just now, where somebody notes, and where it says what was made of it and nothing else: what stands in the
 * file is then as good as what the check gives.
 */
export function noteChecked(path: string, bytes: Uint8Array, saysJustThat: () => boolean, checked: Checked = {}): void {
  if (noting !== null && saysJustThat()) noting.set(keyOf(path, bytes), checked)
}

/** Whether a file is this text, but for the ends of its lines. */
export const isText = (bytes: Buffer<ArrayBuffer>, text: string): boolean => inOneLine(bytes).equals(Buffer.from(text))

/** From now on nothing counts as checked before, and what is checked is noted. @returns what was noted so far, as it is kept */
export function noteWhatIsChecked(): () => string {
  const notes: CheckedFiles = new Map()
  noting = notes
  return () => `${JSON.stringify(Object.fromEntries(notes))}\n`
}

/** JSON without the ends of its lines, which stand between its parts and never in them. Copied only where it has several lines. */
export function inOneLine(json: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const first = json.indexOf(NEW_LINE)
  if (first === -1 || first === json.length - 1) return json.subarray(0, first === -1 ? json.length : first)
  const line = Buffer.alloc(json.length)
  let length = 0
  for (let from = 0; from < json.length;) {
    const end = json.indexOf(NEW_LINE, from)
    const upTo = end === -1 ? json.length : end
    length += json.copy(line, length, from, upTo)
    from = upTo + 1
  }
  return line.subarray(0, length)
}

const keyOf = (path: string, bytes: Uint8Array): string => `${basename(path)} ${hash('sha256', bytes)}`

/** From now on what is in these notes counts as checked before, and nothing is noted. @throws where they are no notes */
export function goByNotes(notes: string): void {
  noting = null
  held = Promise.resolve(notesIn(notes))
}

const notesIn = (text: string): CheckedFiles => new Map(Object.entries(z.record(z.string(), Checked).parse(JSON.parse(text))))

/** Nothing was checked where nobody built, or where the notes cannot be read. */
async function readHeld(): Promise<CheckedFiles> {
  try {
    return notesIn(await readFile(CHECKED_PATH, 'utf8'))
  } catch {
    return new Map()
  }
}
