import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A disk gives room in blocks of this size. */
const BLOCK_BYTES = 4096

/** What a file of so many bytes takes of a disk. */
export const roomOf = (bytes: number): number => Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES

/** A file that is being written is there for milliseconds; one this old was left by a stop. */
const LEFT_MS = 60_000

/** Which tiles are on disk, the one used longest ago first, and what they take of it. */
export interface TilesHeld {
  bytes: () => number
  has: (name: string) => boolean
  /** It was written now, or read. @param size in bytes; left out = as known */
  used: (name: string, size?: number) => void
  forget: (name: string) => void
  /** The one used longest ago; null = none is held. */
  oldest: () => string | null
}

export function tilesHeld(): TilesHeld {
  const sizes = new Map<string, number>()
  let bytes = 0
  const forget = (name: string): void => {
    bytes -= sizes.get(name) ?? 0
    sizes.delete(name)
  }
  return {
    bytes: () => bytes,
    has: (name) => sizes.has(name),
    used: (name, size) => {
      const room = size === undefined ? sizes.get(name) : roomOf(size)
      if (room === undefined) return
      forget(name)
      sizes.set(name, room)
      bytes += room
    },
    forget,
    oldest: () => sizes.keys().next().value ?? null,
  }
}

/**
 * Finds what an earlier run left: its tiles, the oldest first, and files that it had not finished, which are taken away.
 *
 * @param now ms since 1970 UTC
 */
export async function findTiles(dir: string, held: TilesHeld, now: number): Promise<void> {
  const names = await readdir(dir, { recursive: true }).catch((): string[] => [])
  const found: { name: string; size: number; at: number }[] = []
  for (const name of names) {
    if (!name.includes('.png')) continue
    const about = await stat(join(dir, name)).catch(() => null)
    if (about === null || !about.isFile()) continue
    if (name.endsWith('.png')) found.push({ name, size: about.size, at: about.mtimeMs })
    else if (now - about.mtimeMs > LEFT_MS) await rm(join(dir, name), { force: true }).catch(() => undefined)
  }
  for (const { name, size } of found.toSorted((a, b) => a.at - b.at)) if (!held.has(name)) held.used(name, size)
}
