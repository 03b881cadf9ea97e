import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { placePaths } from './placePaths.ts'

/**
 * What the files of each place look like from outside: names, sizes, times and numbers. It is another text whenever a file was written,
 * added or taken away; what begins with a dot does not count.
 *
 * @returns by id of the place; a place without a file is none
 */
export async function placesStamp(storeDir: string): Promise<Map<string, string>> {
  const root = placePaths.root(storeDir)
  const stamps = new Map<string, string>()
  for (const id of await namesIn(root)) {
    const files = await filesBelow(join(root, id))
    if (files.length > 0) stamps.set(id, files.join('\n'))
  }
  return stamps
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    // Gone between the two looks: the next look tells.
    const is = await stat(path, { bigint: true }).catch(() => null)
    if (is === null) continue
    if (is.isDirectory()) found.push(...(await filesBelow(path)))
    else found.push(`${path} ${is.ino} ${is.size} ${is.mtimeNs}`)
  }
  return found
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).toSorted()
