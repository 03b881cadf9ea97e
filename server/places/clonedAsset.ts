import type { Asset } from '../http/asset.ts'

/** An asset that came from another thread, where its buffers arrive as plain arrays of bytes. Nothing is copied. */
export function clonedAsset({ type, hash, bodies }: Asset): Asset {
  const { identity, ...packed } = bodies
  const own = Object.fromEntries(Object.entries(packed).map(([encoding, body]) => [encoding, bufferOf(body)]))
  return { type, hash, bodies: { ...own, identity: bufferOf(identity) } }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> =>
  Buffer.from(buffer, byteOffset, byteLength)
