import { stat } from 'node:fs/promises'
import { piecesOf } from './piecesOf.ts'
import { placePaths } from './placePaths.ts'

/** So many earlier states of a list are kept, each of which an undo brings back. */
export const MOST_KEPT = 10
/** They are fewer where they would take more, but for the last one. */
const MOST_KEPT_BYTES = 200e6

/**
 * The files that undoing goes back through, the latest first: each list names the file of what it replaced.
 *
 * @param before of the list as it stands
 * @returns paths; what cannot be read ends them
 */
export async function keptBefore(storeDir: string, place: string, list: string, before: string | null): Promise<string[]> {
  const kept: string[] = []
  let bytes = 0
  for (let next = before; next !== null && kept.length < MOST_KEPT;) {
    const path = placePaths.before(storeDir, place, list, next)
    bytes += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
    if (kept.length > 0 && bytes > MOST_KEPT_BYTES) break
    kept.push(path)
    next = beforeInAny(path)
  }
  return kept
}

/**
 * The file of what a list replaced; null = nothing. Read without the rest, so that a list that is broken can be replaced and taken back all
 * the same; it stands in front of the listings, which may be many.
 *
 * @throws StartError where the file cannot be read
 */
export function beforeIn(path: string): string | null {
  let text = ''
  for (const piece of piecesOf(path)) {
    text += piece.toString('latin1')
    if (LISTINGS.test(text)) break
  }
  return BEFORE.exec(text)?.[1] ?? null
}

/** Whatever blanks somebody's editor put between. */
const BEFORE = /"before"\s*:\s*"([0-9a-f]{16})"\s*,\s*"listings"\s*:/
const LISTINGS = /"listings"\s*:\s*\{/

function beforeInAny(path: string): string | null {
  try {
    return beforeIn(path)
  } catch {
    return null
  }
}
