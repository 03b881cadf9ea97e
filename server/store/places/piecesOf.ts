import { closeSync, openSync, readSync } from 'node:fs'
import { StartError } from '../../startError.ts'

/** So many bytes of a file are read at a time. */
const PIECE_BYTES = 1 << 20

/**
 * A file of the store piece by piece, so that a large one never stands in memory as a whole.
 *
 * @throws StartError where it cannot be read, also where there is none
 */
export function* piecesOf(path: string, from = 0): Generator<Buffer> {
  const file = orSay(path, () => openSync(path, 'r'))
  try {
    for (let at = from; ;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES)
      const length = orSay(path, () => readSync(file, piece, 0, PIECE_BYTES, at))
      if (length === 0) return
      at += length
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function orSay<Value>(path: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new StartError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Let the user of the server read it.`)
  }
}
