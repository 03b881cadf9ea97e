import { readdir, stat } from 'node:fs/promises'
import { placePaths } from './placePaths.ts'

/** Bytes of all lists of a place, as they are kept; 0 where there are none, or where they cannot be looked at. */
export async function listBytes(storeDir: string, place: string): Promise<number> {
  const lists = await readdir(placePaths.lists(storeDir, place)).catch(() => [])
  const sizes = lists.map((list) =>
    stat(placePaths.list(storeDir, place, list)).then(
      ({ size }) => size,
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
}
