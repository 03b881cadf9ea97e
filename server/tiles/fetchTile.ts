import type { TileAddress } from './tileAddress.ts'
import { faultOf, TileFault } from './tileFault.ts'

export interface Upstream {
  /** Address with `{z}`, `{x}` and `{y}`. */
  template: string
  userAgent: string
  timeoutMs: number
}

const MAX_TILE_BYTES = 500_000
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * One tile from upstream, whose host the operator names. Redirects are not followed, so no other host is ever asked.
 *
 * @returns null where upstream says that there is no such tile
 * @throws TileFault when upstream forbids it, fails, or sends anything but a PNG of up to 500 kB; another error when it is away or slow
 */
export async function fetchTile(upstream: Upstream, { z, x, y }: TileAddress): Promise<Uint8Array<ArrayBuffer> | null> {
  const url = new URL(upstream.template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)))
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(upstream.timeoutMs),
    headers: { 'User-Agent': upstream.userAgent, Accept: 'image/png' },
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    if (response.status === 404) return null
    throw faultOf(response.status)
  }
  const png = await readUpTo(response, MAX_TILE_BYTES)
  if (!PNG_SIGNATURE.every((byte, index) => png[index] === byte))
    throw new TileFault('tile', 'the tile server sent something that is not a PNG')
  return png
}

async function readUpTo(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes) throw new TileFault('tile', `the tile server sent more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
