import { createHash } from 'node:crypto'

/** An answer that was serialised and hashed once. It is compressed when it is first asked for so: `pressedBody`. */
export interface Asset {
  type: string
  /** First 16 hex digits of the SHA-256 of the uncompressed bytes. */
  hash: string
  /** Brotli quality 0–11; null = it goes as it is. */
  quality: number | null
  bodies: { readonly identity: Buffer<ArrayBuffer> }
}

/** Below this, compression costs more than it saves. */
const WORTH_COMPRESSING_BYTES = 600

/**
 * @param quality brotli quality 0–11; 11 takes about a second a megabyte. null = the bytes are compressed already (pictures, fonts)
 */
export function makeAsset(body: string | Uint8Array, type: string, quality: number | null): Asset {
  const identity = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  return { type, hash, quality: identity.length < WORTH_COMPRESSING_BYTES ? null : quality, bodies: { identity } }
}

export const jsonAsset = (value: unknown, quality: number): Asset =>
  makeAsset(JSON.stringify(value), 'application/json; charset=utf-8', quality)
