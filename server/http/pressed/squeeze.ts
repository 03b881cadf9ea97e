import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Brotli at a given quality. */
export const squeeze = (body: Uint8Array, quality: number): Promise<Buffer<ArrayBuffer>> =>
  brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })

/** Gzip at a given level. */
export const zipped = (body: Uint8Array, level: number): Promise<Buffer<ArrayBuffer>> => zip(body, { level })
