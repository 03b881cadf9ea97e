import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../../startError.ts'
import { placePaths } from './placePaths.ts'

/** What this process writes into the locks that it takes or waits for. */
const own = new Set<string>()

/**
 * Does `work` while nobody else changes the places. Who holds the lock stands in STORE_DIR/places/.lock; one whose program ended without
 * giving it back is passed over, also where this one got its number, as in a container.
 *
 * @throws StartError where another program holds it, or the store cannot be written to
 */
export async function underLock<T>(storeDir: string, newId: () => string, work: () => Promise<T>): Promise<T> {
  const root = placePaths.root(storeDir)
  const lock = join(root, '.lock')
  const ours = join(root, `.lock-${newId()}`)
  const text = `${process.pid} ${newId()}`
  try {
    own.add(text)
    await mkdir(root, { recursive: true })
    // Written first and named after, so that nobody reads a lock that does not say whose it is.
    await writeFile(ours, text, { flag: 'wx' })
  } catch (error) {
    own.delete(text)
    await rm(ours, { force: true }).catch(() => undefined)
    throw new StartError(
      `${root} cannot be written to (${(error as NodeJS.ErrnoException).code}); nothing was changed. Make room, or run this as the user of the server.`,
    )
  }
  try {
    try {
      await take(ours, lock, `${ours}-old`)
    } finally {
      await rm(ours, { force: true })
    }
    try {
      await sweep(root)
      return await work()
    } finally {
      await rm(lock, { force: true })
    }
  } finally {
    own.delete(text)
  }
}

async function take(ours: string, lock: string, aside: string): Promise<void> {
  if (await linked(ours, lock)) return
  const holder = await readFile(lock, 'utf8').catch(() => null)
  if (holder !== null && isHeldBy(holder)) throw held(lock, holder)
  if (holder !== null) {
    await rename(lock, aside).catch(() => undefined)
    const moved = await readFile(aside, 'utf8').catch(() => holder)
    // Somebody else was quicker and holds a new one: it is given back.
    if (moved !== holder) await linked(aside, lock)
    await rm(aside, { force: true })
    if (moved !== holder) throw held(lock, moved)
  }
  if (!(await linked(ours, lock))) throw held(lock, await readFile(lock, 'utf8').catch(() => '?'))
}

/** A file that was being written, as `writeWhole` names it with an id of ours. */
const HALF_WRITTEN = /^\.[a-z].*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What programs left that were ended in the middle: nobody else writes here now. What was removed is left alone. */
async function sweep(root: string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes('.removed-')) continue
    const path = join(entry.parentPath, entry.name)
    if (HALF_WRITTEN.test(entry.name) || (entry.name.startsWith('.lock-') && (await isLeft(path)))) await rm(path, { force: true })
  }
}

async function isLeft(lock: string): Promise<boolean> {
  const holder = await readFile(lock, 'utf8').catch(() => null)
  return holder !== null && !isHeldBy(holder)
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

function isHeldBy(holder: string): boolean {
  const pid = Number.parseInt(holder, 10)
  if (pid === process.pid) return own.has(holder)
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const held = (lock: string, holder: string): StartError =>
  new StartError(
    `Another program (process ${holder.split(' ')[0]}) is changing the places; nothing was changed. Wait until it ends. If there is none, remove ${lock}.`,
  )
