import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../../startError.ts'
import { writeDurably } from '../writeDurably.ts'
import { beforeOf, keptBefore, MOST_KEPT } from './keptBefore.ts'
import { keptListText, textDigest, type KeptList } from './keptList.ts'
import { placePaths } from './placePaths.ts'
import { textOf } from './readChecked.ts'

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
  const old = await textOf(path)
  if (old !== null && isText(keptListText(list, beforeOf(old)), old)) return false
  const before = old === null ? null : textDigest(old)
  if (before !== null) await put(at, placePaths.before(at.storeDir, at.place, at.list, before), old!)
  await put(at, path, keptListText(list, before))
  await sweep(at, before)
  return true
}

function isText(parts: Iterable<string>, text: string): boolean {
  let at = 0
  for (const part of parts) {
    if (!text.startsWith(part, at)) return false
    at += part.length
  }
  return at === text.length
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
  const now = await textOf(path)
  if (now === null) throw new StartError(`${at.place} has no list ${at.list}. See which it has with: npm run place -- list.`)
  const before = beforeOf(now)
  if (before === null) {
    await rm(dirname(path), { recursive: true })
    return false
  }
  const old = await textOf(placePaths.before(at.storeDir, at.place, at.list, before))
  if (old === null)
    throw new StartError(
      `What ${at.list} was before is not kept: ${MOST_KEPT} imports can be taken back, of a large list fewer. Import the list as it should be.`,
    )
  if (textDigest(old) !== before)
    throw new StartError(`What ${at.list} was before is damaged and was left alone. Import the list as it should be.`)
  await put(at, path, old)
  await sweep(at, beforeOf(old))
  return true
}

async function put({ newId, write = writeDurably }: ListPlace, path: string, text: string | Iterable<string>): Promise<void> {
  try {
    await write(path, text, newId())
  } catch (error) {
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
