import { join } from 'node:path'
import type { Asset } from '../asset.ts'

/** Where `npm run build` puts what it pressed: by the hash of the answer, so that what is there is never of another. */
export const PRESSED_DIR = join(import.meta.dirname, '..', '..', '..', 'dist', 'pressed')

export const pressedPath = ({ hash, quality }: Pick<Asset, 'hash' | 'quality'>, encoding: 'br' | 'gzip'): string =>
  join(PRESSED_DIR, encoding === 'br' ? `${hash}.${quality}.br` : `${hash}.gz`)
