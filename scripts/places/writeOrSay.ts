import { StartError } from '../../server/startError.ts'
import { writeDurably } from '../../server/store/writeDurably.ts'

/** As `writeDurably`. @throws StartError naming the file and the remedy; what stood there stands */
export async function writeOrSay(path: string, content: string | Uint8Array, unique: string): Promise<void> {
  try {
    await writeDurably(path, content, unique)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `it cannot be written to, ${code}`
    throw new StartError(`${path} was not written (${why}); nothing was changed. Make room, or run this as the user of the server.`)
  }
}
