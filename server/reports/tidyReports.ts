import { statSync } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { filesIn, IN_A_TURN } from './filesIn.ts'
import { reportsFolder } from './reportFiles.ts'
import { REPORT_MODE } from './reportMode.ts'

/** As `writeWhole` names what it has not finished, with an id of ours. */
const UNFINISHED = /^\..+\.json\.[\da-f-]{36}$/
const FOLDER = /^(\d{4}-\d{2}|resolutions)$/

/**
 * Makes what an earlier run left as it should be, at the start. Report files that were being written when it was killed are taken away, since
 * nobody was told that they were kept, and named in one line of the log. What is kept is closed to others on the machine, in the
 * background. What cannot be done is logged and left. Never rejects.
 */
export async function tidyReports(storeDir: string, log: Log): Promise<void> {
  const removed: string[] = []
  const kept: string[] = []
  try {
    const reports = reportsFolder(storeDir)
    for (const folder of (await filesIn(reports)).filter((name) => FOLDER.test(name)))
      for (const name of await filesIn(join(reports, folder))) {
        if (name.endsWith('.json')) kept.push(join(reports, folder, name))
        if (!UNFINISHED.test(name)) continue
        await rm(join(reports, folder, name), { force: true })
        removed.push(`${folder}/${name}`)
      }
  } catch (error) {
    log.warn({ code: (error as NodeJS.ErrnoException).code }, 'the reports cannot be tidied')
  }
  if (removed.length > 0)
    log.warn({ removed: removed.length, names: removed.slice(0, 20) }, 'report files that were left unfinished are removed')
  void closeToOthers(kept)
}

/** One that cannot be closed is left as it is: it belongs to another account, whose business it is. */
async function closeToOthers(paths: readonly string[]): Promise<void> {
  for (const [index, path] of paths.entries()) {
    if (index % IN_A_TURN === 0) await turn()
    const about = statSync(path, { throwIfNoEntry: false })
    if (about !== undefined && (about.mode & 0o077) !== 0) await chmod(path, REPORT_MODE).catch(() => undefined)
  }
}
