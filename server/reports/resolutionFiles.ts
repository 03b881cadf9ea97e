import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { Resolution } from '../../core/report/resolution.ts'
import { writeDurably } from '../store/writeDurably.ts'
import { filesIn, idIn, IN_A_TURN, readJson } from './filesIn.ts'
import { REPORT_MODE } from './reportMode.ts'

/**
 * What was found by those who looked: STORE_DIR/reports/resolutions/<id>.json, and beside it <id>.undone.json where it was taken
 * back. Each is written once and never changed, so that nothing is lost; however many reports one names, it is there or not.
 */
export interface ResolutionFiles {
  /** By id; those that were taken back too. */
  resolutions: Map<string, Resolution>
  /** Ids of those that were taken back. */
  undone: Set<string>
  unreadable: string[]
}

const folderOf = (storeDir: string): string => join(storeDir, 'reports', 'resolutions')

/** @param known read before: a resolution does not change. @throws the error of the disk where the folder cannot be listed */
export async function readResolutionFiles(storeDir: string, known: ReadonlyMap<string, Resolution>): Promise<ResolutionFiles> {
  const found: ResolutionFiles = { resolutions: new Map(), undone: new Set(), unreadable: [] }
  let read = 0
  for (const name of await filesIn(folderOf(storeDir))) {
    const undone = idIn(name, '.undone.json')
    if (undone !== null) found.undone.add(undone)
    const id = idIn(name, '.json')
    if (id === null) continue
    const path = join(folderOf(storeDir), name)
    if (!known.has(id) && ++read % IN_A_TURN === 0) await turn()
    const resolution = known.get(id) ?? readResolution(path, id)
    if (resolution === null) found.unreadable.push(path)
    else found.resolutions.set(id, resolution)
  }
  return found
}

/** Settles once it is on disk. @throws the error of the disk; then nothing is marked */
export const writeResolution = (storeDir: string, resolution: Resolution, unique: string): Promise<void> =>
  writeDurably(join(folderOf(storeDir), `${resolution.id}.json`), `${JSON.stringify(resolution)}\n`, unique, REPORT_MODE)

/** Takes a resolution back. @param at UTC @throws the error of the disk; then it stands */
export const writeUndone = (storeDir: string, id: string, at: string, unique: string): Promise<void> =>
  writeDurably(join(folderOf(storeDir), `${id}.undone.json`), `${JSON.stringify({ id, at })}\n`, unique, REPORT_MODE)

function readResolution(path: string, id: string): Resolution | null {
  const parsed = Resolution.safeParse(readJson(path))
  return parsed.success && parsed.data.id === id ? parsed.data : null
}
