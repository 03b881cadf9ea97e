import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that, once this settles, it is whole and there after a power cut: temporary file, fsync, rename, fsync of the folder.
 * Makes the folders that are missing. A reader sees the old file or the new one, never a part.
 *
 * @param unique a name of its own for the temporary file, so that two writers never share one
 * @throws the error of the disk (ENOSPC, EROFS, ENOTDIR …); nothing is left behind that a reader takes for a file
 */
export async function writeDurably(path: string, text: string, unique: string): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder)
  const temporary = join(folder, `.${basename(path)}.${unique}`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
}

/** A new folder is as durable as its name in the folder above. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let above = dirname(folder); ; above = dirname(above)) {
    await syncFolder(above)
    if (above === dirname(first)) return
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
