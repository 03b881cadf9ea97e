import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeWhole } from './writeWhole.ts'

/**
 * Writes a file so that, once this settles, it is whole and there after a power cut: temporary file, fsync, rename, fsync of the folder.
 * Makes the folders that are missing. Ours, because write-file-atomic does not sync the folder.
 *
 * @param content whole, or in parts that are made as they are written
 * @param unique as for `writeWhole`
 * @param mode as for `writeWhole`
 * @throws the error of the disk (ENOSPC, EROFS, ENOTDIR …); nothing is left behind that a reader takes for a file
 */
export async function writeDurably(
  path: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  unique: string,
  mode?: number,
): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder)
  await writeWhole(path, content, unique, { flush: true, ...(mode === undefined ? {} : { mode }) })
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
