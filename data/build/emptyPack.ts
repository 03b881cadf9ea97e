import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptPlace } from './raw/readPlaces.ts'

/** Empties the folder of a place but for its `place.json`, which is kept by hand; where packs are built elsewhere, it is brought along. */
export function emptyPack(dataDir: string, { id, kept }: Pick<KeptPlace, 'id' | 'kept'>): void {
  const folder = join(dataDir, id)
  const path = join(folder, 'place.json')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name !== 'place.json') rmSync(join(folder, name), { recursive: true })
  if (!existsSync(path) || readFileSync(path, 'utf8') !== kept) writeFileSync(path, kept)
}
