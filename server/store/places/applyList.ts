import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../../startError.ts'
import { isMissing } from '../isMissing.ts'
import { writeDurably } from '../writeDurably.ts'
import { beforeIn, keptBefore, MOST_KEPT } from './keptBefore.ts'
import { keptListText, type KeptList } from './keptList.ts'
import { piecesOf } from './piecesOf.ts'
import { placePaths } from './placePaths.ts'

/** Where a list is kept, and how files are written: `write` is the edge at which a test can take the disk away. */
export interface ListPlace {
  storeDir: string
  place: string
  list: string
  newId: () => string
  write?: typeof writeDurably
}

/**
 * Keeps a list in place of the one there is. What is replaced is written first, under a name of its own; then one rename makes the list
 * the new one. So whenever this is cut off, the old list stands or the new one does, each with its own way back. Call it under the lock.
 *
 * @returns whether anything was written: the same list again is not, to the byte
 * @throws StartError where the disk is full or cannot be written to; the old list stands
 */
export async function applyList(at: ListPlace, list: KeptList): Promise<boolean> {
  const path = placePaths.list(at.storeDir, at.place, at.list)
  const isNew = await isMissing(path)
  if (!isNew && isWritten(path, keptListText(list, beforeIn(path)))) return false
  const before = isNew ? null : fileDigest(path)
  if (before !== null) await put(at, placePaths.before(at.storeDir, at.place, at.list, before), piecesOf(path))
  await put(at, path, keptListText(list, before))
  await sweep(at, before)
  return true
}

/** Whether the parts together are what stands in the file. */
function isWritten(path: string, parts: Iterable<string>): boolean {
  const text = parts[Symbol.iterator]()
  let held: Buffer = Buffer.alloc(0)
  for (const piece of piecesOf(path)) {
    while (held.length < piece.length) {
      const part = text.next()
      if (part.done === true) return false
      held = Buffer.concat([held, Buffer.from(part.value)])
    }
    if (!held.subarray(0, piece.length).equals(piece)) return false
    held = held.subarray(piece.length)
  }
  return held.length === 0 && text.next().done === true
}

/** 16 hexadecimal digits of its sha256. */
function fileDigest(path: string): string {
  const hash = createHash('sha256')
  for (const piece of piecesOf(path)) hash.update(piece)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Brings back what the last apply replaced, to the byte, and again what that one had replaced; a list that replaced nothing goes. What is
 * applied then replaces what was brought back. Call it under the lock.
 *
 * @returns whether a list stands there now
 * @throws StartError where there is no list, nothing to bring back, or the disk cannot be written to; the list stands as it is
 */
export async function undoList(at: ListPlace): Promise<boolean> {
  const path = placePaths.list(at.storeDir, at.place, at.list)
  if (await isMissing(path)) throw new StartError(`${at.place} has no list ${at.list}. See which it has with: npm run place -- list.`)
  const before = beforeIn(path)
  if (before === null) {
    await rm(dirname(path), { recursive: true })
    return false
  }
  const old = placePaths.before(at.storeDir, at.place, at.list, before)
  if (await isMissing(old))
    throw new StartError(
      `What ${at.list} was before is not kept: ${MOST_KEPT} imports can be taken back, of a large list fewer. Import the list as it should be.`,
    )
  if (fileDigest(old) !== before)
    throw new StartError(`What ${at.list} was before is damaged and was left alone. Import the list as it should be.`)
  await put(at, path, piecesOf(old))
  await sweep(at, beforeIn(path))
  return true
}

async function put({ newId, write = writeDurably }: ListPlace, path: string, content: Iterable<string | Uint8Array>): Promise<void> {
  try {
    await write(path, content, newId())
  } catch (error) {
    if (error instanceof StartError) throw error
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `it cannot be written to, ${code}`
    throw new StartError(`${path} was not written (${why}); the list stands as it was. Make room, or run this as the user of the server.`)
  }
}

/** Leftovers of what was cut off, and what can no longer be taken back. Failing to remove one changes nothing. @param before of the list */
async function sweep({ storeDir, place, list }: ListPlace, before: string | null): Promise<void> {
  const folder = dirname(placePaths.list(storeDir, place, list))
  const kept = new Set(['list.json', ...(await keptBefore(storeDir, place, list, before)).map((path) => basename(path))])
  const stale = (await readdir(folder)).filter((name) => !kept.has(name))
  for (const name of stale) await rm(join(folder, name), { force: true }).catch(() => undefined)
}
