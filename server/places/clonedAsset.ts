import type { Asset } from '../http/asset.ts'

/** An asset that came from another thread, where its buffers arrive as plain arrays of bytes. Nothing is copied. */
export const clonedAsset = ({ bodies, ...rest }: Asset): Asset => ({ ...rest, bodies: { identity: bufferOf(bodies.identity) } })

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> =>
  Buffer.from(buffer, byteOffset, byteLength)
