import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './negotiate.ts'

/** An answer that was serialised, hashed and compressed once. */
export interface Asset {
  type: string
  /** First 16 hex digits of the SHA-256 of the uncompressed bytes. */
  hash: string
  bodies: Readonly<Partial<Record<Encoding, Buffer<ArrayBuffer>>>> & { identity: Buffer<ArrayBuffer> }
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this, compression costs more than it saves. */
const WORTH_COMPRESSING_BYTES = 600

/**
 * @param quality brotli quality 0–11; 11 takes about a second a megabyte. null = the bytes are compressed already (pictures, fonts)
 */
export async function makeAsset(body: string | Uint8Array, type: string, quality: number | null): Promise<Asset> {
  const identity = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  if (quality === null || identity.length < WORTH_COMPRESSING_BYTES) return { type, hash, bodies: { identity } }
  const [br, gz] = await Promise.all([squeeze(identity, quality), zip(identity, { level: 6 })])
  return { type, hash, bodies: { identity, br, gzip: gz } }
}

/** Brotli at a given quality. */
export function squeeze(body: Uint8Array, quality: number): Promise<Buffer<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return brotli(body, { params })
}

export const jsonAsset = (value: unknown, quality: number): Promise<Asset> =>
  makeAsset(JSON.stringify(value), 'application/json; charset=utf-8', quality)
