import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '../../startError.ts'
import { writeDurably } from '../writeDurably.ts'
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
  if (old !== null && keptListText(list, beforeOf(old)) === old) return false
  const before = old === null ? null : textDigest(old)
  if (before !== null) await put(at, placePaths.before(at.storeDir, at.place, at.list, before), old!)
  await put(at, path, keptListText(list, before))
  await sweep(at, before)
  return true
}

/**
 * Brings back what the last apply replaced, to the byte; a list that replaced nothing goes. Call it under the lock.
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
    throw new StartError(`What ${at.list} was before is not kept: only the last import can be taken back. Import the list as it should be.`)
  if (textDigest(old) !== before)
    throw new StartError(`What ${at.list} was before is damaged and was left alone. Import the list as it should be.`)
  await put(at, path, old)
  await sweep(at, null)
  return true
}

/** Read without the rest, so that a list that is broken can be replaced and taken back all the same. */
const beforeOf = (text: string): string | null => /"before":"([0-9a-f]{16})","listings":/.exec(text)?.[1] ?? null

async function put({ newId, write = writeDurably }: ListPlace, path: string, text: string): Promise<void> {
  try {
    await write(path, text, newId())
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `it cannot be written to, ${code}`
    throw new StartError(`${path} was not written (${why}); the list stands as it was. Make room, or run this as the user of the server.`)
  }
}

/** Leftovers of what was cut off, and what can no longer be taken back. Failing to remove one changes nothing. @param keep of `before` */
async function sweep({ storeDir, place, list }: ListPlace, keep: string | null): Promise<void> {
  const folder = dirname(placePaths.list(storeDir, place, list))
  const stale = (await readdir(folder)).filter((name) => name !== 'list.json' && name !== `before-${keep}.json`)
  for (const name of stale) await rm(join(folder, name), { force: true }).catch(() => undefined)
}
