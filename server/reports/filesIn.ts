import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { validate } from 'uuid'

/** Files that are read in one turn, some two milliseconds: then whoever asked meanwhile is answered. */
export const IN_A_TURN = 64

/** Names in a folder, in order; one that is not there yet is empty. @throws the error of the disk where it cannot be listed */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.toSorted()
}

/** The id that a file is named for; null where the name is not one with this ending. */
export function idIn(name: string, ending: string): string | null {
  const id = name.slice(0, -ending.length)
  return name.endsWith(ending) && validate(id) ? id : null
}

/** What a small file says, read at once: to wait for it takes five times as long. null = it cannot be read, or is no JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
