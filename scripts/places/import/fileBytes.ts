import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StartError } from '../../../server/startError.ts'

/** What a workbook or feed may weigh; a table of 20,000 rows is under a tenth of it. */
const MOST_BYTES = 200 * 1024 * 1024

/** @throws StartError naming the file where it is too large, or cannot be read */
export async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new StartError(whyUnread(file, 'EISDIR'))
    if (!found.isFile()) throw new StartError(`${file} is no file but a device or a pipe. Give the path of a file.`)
    const { size } = found
    if (size > MOST_BYTES)
      throw new StartError(
        `${file} has ${Math.round(size / 1e6)} MB; a list has at most ${Math.round(MOST_BYTES / 1e6)}. Save it in parts.`,
      )
    return await readFile(file)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(whyUnread(file, (error as NodeJS.ErrnoException).code ?? ''))
  }
}

/** Where a path is looked for is said: npm runs every command from the folder of the project. */
function whyUnread(file: string, code: string): string {
  if (code === 'ENOENT')
    return `There is no file ${resolve(file)}. Give its whole path, between double quotes where it has a space in it: in most file managers it can be copied from the file.`
  if (code === 'EISDIR') return `${resolve(file)} is a folder. Give the path of the file in it.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
    return `${resolve(file)} may not be read (${code}). Close it in other programs, or copy it to a folder of your own.`
  return `${resolve(file)} cannot be read (${code}). Copy it to this computer and give its path.`
}
