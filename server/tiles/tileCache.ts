import { mkdir, readFile, rm, rmdir, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { writeWhole } from '../store/writeWhole.ts'
import type { TileAddress } from './tileAddress.ts'
import { findTiles, roomOf, tilesHeld } from './tilesHeld.ts'

export interface TileCache {
  /** `writtenAt` in ms since 1970 UTC; null = not held. */
  read: (tile: TileAddress) => Promise<{ png: Buffer<ArrayBuffer>; writtenAt: number } | null>
  /** Whole or not at all. A disk that is full or read-only is logged once and passed over. */
  write: (tile: TileAddress, png: Uint8Array) => Promise<void>
}

/** What tiles may take of the disk, and what they leave of it. */
interface Room {
  /** Of all tiles together. */
  mostBytes: number
  /** Free on the disk, whatever the tiles take: it is for reports. */
  reserveBytes: number
  /** Bytes free on the disk of a folder. */
  freeIn: (dir: string) => Promise<number>
  /** ms since 1970 UTC */
  now: () => number
}

/** Some 25,000 tiles; and room for some 60,000 reports, which take a block each. */
const ROOM: Room = {
  mostBytes: 500_000_000,
  reserveBytes: 256_000_000,
  freeIn: async (dir) => {
    const { bavail, bsize } = await statfs(dir)
    return bavail * bsize
  },
  now: Date.now,
}

/**
 * Keeps tiles on disk, as `z/x/y.png`. Where they would take more than they may, those used longest ago go first; where they would reach into the
 * reserve, tiles are passed on without being kept.
 *
 * @param newId names the temporary files
 */
export async function openTileCache(dir: string, newId: () => string, log: Log, room: Partial<Room> = {}): Promise<TileCache> {
  const { mostBytes, reserveBytes, freeIn, now } = { ...ROOM, ...room }
  const held = tilesHeld()
  let told = false
  const nameOf = ({ z, x, y }: TileAddress): string => join(String(z), String(x), `${y}.png`)

  const drop = async (name: string): Promise<void> => {
    held.forget(name)
    await rm(join(dir, name), { force: true })
    await rmdir(dirname(join(dir, name))).catch(() => undefined)
  }

  const makeRoom = async (size: number): Promise<boolean> => {
    const short = reserveBytes + size - (await freeIn(dir))
    const most = Math.min(mostBytes - size, held.bytes() - Math.max(0, short))
    for (let name = held.oldest(); name !== null && held.bytes() > most; name = held.oldest()) await drop(name)
    return held.bytes() <= most
  }

  const put = async (name: string, png: Uint8Array): Promise<void> => {
    try {
      await mkdir(dir, { recursive: true })
      if (!(await makeRoom(roomOf(png.length)))) return
      await mkdir(dirname(join(dir, name)), { recursive: true })
      await writeWhole(join(dir, name), png, newId())
      held.used(name, png.length)
    } catch (error) {
      if (!told) log.warn({ code: (error as NodeJS.ErrnoException).code }, 'street tiles cannot be kept on disk')
      told = true
    }
  }

  // One after another, and not before it is known what there is: what one takes away is never in the way of another.
  let writing = findTiles(dir, held, now())
  return {
    read: async (tile) => {
      const name = nameOf(tile)
      try {
        const [png, { mtimeMs }] = await Promise.all([readFile(join(dir, name)), stat(join(dir, name))])
        held.used(name)
        return { png, writtenAt: mtimeMs }
      } catch {
        return null
      }
    },
    write: (tile, png) => (writing = writing.then(() => put(nameOf(tile), png))),
  }
}
