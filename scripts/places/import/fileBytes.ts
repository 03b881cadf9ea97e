import { readFile, stat } from 'node:fs/promises'
import { StartError } from '../../../server/startError.ts'

/** What a workbook or feed may weigh; a table of 20,000 rows is under a tenth of it. */
const MOST_BYTES = 200 * 1024 * 1024

/** @throws StartError naming the file where it is too large, or cannot be read */
export async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const is = await stat(file)
    if (!is.isFile())
      throw new StartError(`${file} is no file but ${is.isDirectory() ? 'a folder' : 'a device or a pipe'}. Give the path of a file.`)
    const { size } = is
    if (size > MOST_BYTES)
      throw new StartError(
        `${file} has ${Math.round(size / 1e6)} MB; a list has at most ${Math.round(MOST_BYTES / 1e6)}. Save it in parts.`,
      )
    return await readFile(file)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Give the path of the file as it is on this computer.`,
    )
  }
}
