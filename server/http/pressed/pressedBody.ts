import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import type { Asset } from '../asset.ts'
import { pressedPath } from './pressedPath.ts'
import { squeeze, zipped } from './squeeze.ts'

type Press = 'br' | 'gzip'

const UNPRESS = { br: promisify(brotliDecompress), gzip: promisify(gunzip) }

/** What nobody pressed before is pressed so hard for the first who asks. */
const QUICK_QUALITY = 5
const GZIP_LEVEL = 6

const bodies = new WeakMap<Asset, Partial<Record<Press, Promise<Buffer<ArrayBuffer>>>>>()
let pressingHard = Promise.resolve()

/**
 * A prepared answer, compressed: as it was pressed by `npm run build`, or else now. What is pressed hard takes a second a megabyte, so the
 * first who ask get it pressed quickly, and it is pressed hard meanwhile, one after another.
 */
export function pressedBody(asset: Asset, encoding: Press): Promise<Buffer<ArrayBuffer>> {
  const known = bodies.get(asset) ?? {}
  bodies.set(asset, known)
  known[encoding] ??= built(asset, encoding).then((body) => body ?? pressedNow(asset, encoding, (hard) => (known[encoding] = hard)))
  return known[encoding]
}

/** Pressed as hard as it is to be. */
export const pressHard = ({ bodies: { identity }, quality }: Asset, encoding: Press): Promise<Buffer<ArrayBuffer>> =>
  encoding === 'br' ? squeeze(identity, quality ?? QUICK_QUALITY) : zipped(identity, GZIP_LEVEL)

async function pressedNow(asset: Asset, encoding: Press, done: (hard: Promise<Buffer<ArrayBuffer>>) => void): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip' || (asset.quality ?? 0) <= QUICK_QUALITY) return pressHard(asset, encoding)
  const quick = await squeeze(asset.bodies.identity, QUICK_QUALITY)
  pressingHard = hardAfter(pressingHard, asset, encoding, done)
  return quick
}

/** Where it cannot be pressed, what was pressed quickly stays. */
async function hardAfter(
  before: Promise<void>,
  asset: Asset,
  encoding: Press,
  take: (hard: Promise<Buffer<ArrayBuffer>>) => void,
): Promise<void> {
  await before
  const hard = await pressHard(asset, encoding).catch(() => null)
  if (hard !== null) take(Promise.resolve(hard))
}

/** null where the build did not press it, or what stands there is not this answer. */
async function built(asset: Asset, encoding: Press): Promise<Buffer<ArrayBuffer> | null> {
  try {
    const body = await readFile(pressedPath(asset, encoding))
    return (await UNPRESS[encoding](body)).equals(asset.bodies.identity) ? body : null
  } catch {
    return null
  }
}
