import { piecesOf } from './piecesOf.ts'
import { parseJson, utf8In } from './readChecked.ts'

/** A list file without its features, and where in it they begin. */
export interface ListFrame {
  /** JSON: the file with no feature in it; the whole file where it does not hold any in the way that lists are written. */
  text: string
  /** The byte behind the bracket that opens the features; null = they stand in `text`. */
  from: number | null
}

/** The features are the last thing in the file. No cell that is quoted before them can look so: a quote in it is written as \". */
const START = /"listings"\s*:\s*\{\s*"type"\s*:\s*"FeatureCollection"\s*,\s*"features"\s*:\s*\[/
const MOST_START = 200
const END = ']}}'

/** @throws StartError where the file cannot be read or is not UTF-8 */
export function frameIn(path: string): ListFrame {
  const read: Buffer[] = []
  let [length, tail] = [0, '']
  for (const piece of piecesOf(path)) {
    // A sign for each byte, so that what is found in the text is found in the file.
    const text = tail + piece.toString('latin1')
    const found = START.exec(text)
    read.push(piece)
    if (found !== null) {
      const from = length - tail.length + found.index + found[0].length
      return { text: utf8In(path, Buffer.concat(read).subarray(0, from)) + END, from }
    }
    length += piece.length
    tail = text.slice(-MOST_START)
  }
  return { text: utf8In(path, Buffer.concat(read)), from: null }
}

/**
 * The features of a list file, one after the other.
 *
 * @param from as in its `ListFrame`
 * @param remedy as `readChecked`
 * @throws StartError where the file cannot be read, is not UTF-8, is cut short or is not JSON; after what stands before that
 */
export function* featuresIn(path: string, from: number, remedy: string): Generator {
  const parsed = (bytes: Uint8Array) => parseJson(path, `[${utf8In(path, bytes)}]`, remedy) as unknown[]
  let held: Buffer = Buffer.alloc(0)
  let [at, depth, cut, isText] = [0, 0, 0, false]
  for (const piece of piecesOf(path, from)) {
    held = Buffer.concat([held, piece])
    for (; depth >= 0 && at < held.length; at++) {
      const byte = held[at]
      if (isText) {
        if (byte === BACKSLASH) at++
        else if (byte === QUOTE) isText = false
      } else if (byte === QUOTE) isText = true
      else if (byte === COMMA && depth === 0) cut = at
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--
    }
    if (depth < 0 || cut === 0) continue
    yield* parsed(held.subarray(0, cut))
    held = held.subarray(cut + 1)
    ;[at, cut] = [at - cut - 1, 0]
  }
  const end = depth < 0 ? at - 1 : held.length
  yield* parsed(held.subarray(0, end))
  if (!/^\]\s*\}\s*\}\s*$/.test(utf8In(path, held.subarray(end)))) parseJson(path, '', remedy)
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]
