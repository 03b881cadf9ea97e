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
 * @param body not copied where it is bytes already
 * @param quality brotli quality 0–11; 11 takes about a second a megabyte. null = the bytes are compressed already (pictures, fonts)
 */
export function makeAsset(body: string | Uint8Array<ArrayBuffer>, type: string, quality: number | null): Asset {
  const identity = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  return { type, hash, quality: identity.length < WORTH_COMPRESSING_BYTES ? null : quality, bodies: { identity } }
}

/** @param said the value in JSON, where that is at hand */
export const jsonAsset = (value: unknown, quality: number, said: Uint8Array<ArrayBuffer> | null = null): Asset =>
  makeAsset(said ?? JSON.stringify(value), 'application/json; charset=utf-8', quality)
