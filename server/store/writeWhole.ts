import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file through a temporary one beside it: a reader sees the old file or the new one, never a part. Its folder must be there.
 *
 * @param content whole, or in parts that are made as they are written
 * @param unique a name of its own for the temporary file, so that two writers never share one
 * @param how.flush whether the bytes are on the disk before the file gets its name
 * @param how.mode who may read and write it; everybody whom the process lets unless given
 * @throws the error of the disk (ENOSPC, EROFS, ENOTDIR …); nothing is left behind that a reader takes for a file
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  unique: string,
  how: { flush?: boolean; mode?: number } = {},
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${unique}`)
  try {
    await writeFile(temporary, content, { flag: 'wx', ...how })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}
