import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Log } from '../log.ts'
import { writeWhole } from '../store/writeWhole.ts'
import type { TileAddress } from './tileAddress.ts'

export interface TileCache {
  /** `writtenAt` in ms since 1970 UTC; null = not held. */
  read: (tile: TileAddress) => Promise<{ png: Buffer<ArrayBuffer>; writtenAt: number } | null>
  /** Whole or not at all. A disk that is full or read-only is logged once and passed over. */
  write: (tile: TileAddress, png: Uint8Array) => Promise<void>
}

/** At some 20 kB each, about a gigabyte. Beyond it, tiles are passed on without being kept. */
const MOST_TILES = 50_000

/** @param dir where tiles are kept, as `z/x/y.png`. @param newId names the temporary files */
export async function openTileCache(dir: string, newId: () => string, log: Log, mostTiles = MOST_TILES): Promise<TileCache> {
  let count = await readdir(dir, { recursive: true }).then(
    (names) => names.filter((name) => name.endsWith('.png')).length,
    () => 0,
  )
  let told = false
  const pathOf = ({ z, x, y }: TileAddress): string => join(dir, String(z), String(x), `${y}.png`)
  return {
    read: async (tile) => {
      try {
        const [png, { mtimeMs }] = await Promise.all([readFile(pathOf(tile)), stat(pathOf(tile))])
        return { png, writtenAt: mtimeMs }
      } catch {
        return null
      }
    },
    write: async (tile, png) => {
      const path = pathOf(tile)
      const held = await stat(path).then(
        () => true,
        () => false,
      )
      if (!held && count >= mostTiles) return
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeWhole(path, png, newId())
        if (!held) count += 1
      } catch (error) {
        if (!told) log.warn({ code: (error as NodeJS.ErrnoException).code }, 'street tiles cannot be kept on disk')
        told = true
      }
    },
  }
}
