import { readdir } from 'node:fs/promises'
import { readConfig } from '../../server/config.ts'
import { readReportFiles, type ReportFiles } from '../../server/reports/reportFiles.ts'
import { StartError } from '../../server/startError.ts'
import { openDesk } from './desk.ts'
import { resolve, undo } from './mark.ts'
import { readOptions } from './options.ts'
import { readPlaces } from './readPlaces.ts'
import { shown } from './show.ts'

/** What the command does not know by itself. */
export interface Surroundings {
  env: Record<string, string | undefined>
  /** ms since 1970 UTC */
  now: number
  newId: () => string
  /** Told of what could not be read. */
  warn: (text: string) => void
}

/**
 * What people said is wrong, and what follows from it, from STORE_DIR; listings from DATA_DIR.
 *
 * @returns text for standard output
 * @throws StartError naming the option, setting or file, and the remedy
 */
export async function runReports(args: readonly string[], { env, now, newId, warn }: Surroundings): Promise<string> {
  const asked = readOptions(args)
  const { storeDir, dataDir } = readConfig(env)
  const files = await readFiles(storeDir)
  if (files.unreadable.length > 0)
    warn(`Left out, because they are no whole reports: ${files.unreadable.join(', ')}. Look at them, and mend or remove them.\n`)
  const desk = openDesk(await readPlaces(dataDir, storeDir), files, { storeDir, now, newId })
  if (asked.undo !== null) return undo(desk, asked)
  return asked.resolve === null ? shown(desk, asked) : resolve(desk, asked)
}

/** @throws StartError where there is no store, which is a wrong setting more often than a map without reports */
async function readFiles(storeDir: string): Promise<ReportFiles> {
  try {
    await readdir(storeDir)
    return await readReportFiles(storeDir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(`STORE_DIR ${storeDir} cannot be read (${code}). Set it to the folder that the server writes to.`)
  }
}
