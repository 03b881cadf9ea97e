import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { type Pressed, WORTH_PRESSING_BYTES } from '../http/answer.ts'
import type { Encoding } from '../http/negotiate.ts'

/** A text in the encoding that was asked for, pressed in the thread that made it, as `pressText` presses it. */
export function pressed(text: string, wanted: Encoding): Pressed {
  const plain = Buffer.from(text)
  const encoding = plain.length < WORTH_PRESSING_BYTES ? 'identity' : wanted
  return { body: new Uint8Array(inEncoding(plain, encoding)), encoding }
}

function inEncoding(plain: Buffer, encoding: Encoding): Uint8Array {
  if (encoding === 'gzip') return gzipSync(plain, { level: 5 })
  if (encoding === 'identity') return plain
  return brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  })
}
