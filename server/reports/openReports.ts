import { closedHistory, countedFrom, type ClosedHistory } from '../../core/report/closedPairs.ts'
import { fullHistory, type FullHistory } from '../../core/report/fullHistory.ts'
import type { Report } from '../../core/report/report.ts'
import { looksOf } from '../../core/report/resolution.ts'
import type { Chance } from '../chance.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/openStore.ts'
import { writeDurably } from '../store/writeDurably.ts'
import { noFiles, readReportFiles, reportPath } from './reportFiles.ts'
import { REPORT_MODE } from './reportMode.ts'

export interface Reports {
  /**
   * Keeps a report: settles once it is on disk. One that was kept before under its id is answered as it was, for 360 days at least.
   *
   * @throws NotKept where it could not be written; the next one is tried all the same
   */
  keep: (report: Report) => Promise<Report>
  /** What is held here of what says "closed", with what was found by those who looked. */
  closed: () => ClosedHistory
  /** The same of what says "full". */
  full: () => FullHistory
  /**
   * Takes what is on disk for what there is: what was resolved, taken back, added or deleted since, of the months that can still matter.
   * Older reports stay on disk and are not held here. Sees whether the store can be written to. Never throws.
   */
  refresh: () => Promise<void>
}

/** A report that is not on disk. */
export class NotKept extends Error {
  readonly full: boolean

  constructor(code: string | undefined) {
    super(`not written (${code})`)
    this.full = code === 'ENOSPC' || code === 'EDQUOT'
  }
}

/** @param write as `writeDurably`: the edge at which a test can take the disk away */
export async function openReports(store: Store, { log, newId, now }: Chance & { log: Log }, write = writeDurably): Promise<Reports> {
  let files = noFiles()
  const writing = new Map<string, Promise<Report>>()
  let looks = looksOf([], new Set())
  let unreadable = 0

  const put = async (report: Report): Promise<Report> => {
    try {
      await write(reportPath(store.dir, report), `${JSON.stringify(report)}\n`, newId(), REPORT_MODE)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      store.writable = false
      log.warn({ code }, 'a report could not be written')
      throw new NotKept(code)
    }
    store.writable = true
    files.reports.set(report.id, report)
    return report
  }

  const refresh = async (): Promise<void> => {
    if (!store.writable) await store.probe()
    try {
      const before = new Set(files.reports.keys())
      const found = await readReportFiles(store.dir, { known: files, from: countedFrom(now()) })
      // What was kept while the folder was read may be missing from what was read.
      for (const [id, report] of files.reports) if (!before.has(id)) found.reports.set(id, report)
      files = found
      looks = looksOf(found.resolutions.values(), found.undone)
      if (found.unreadable.length > unreadable)
        log.warn({ unreadable: found.unreadable.length }, 'reports that cannot be read are left out')
      unreadable = found.unreadable.length
    } catch (error) {
      log.warn({ code: (error as NodeJS.ErrnoException).code }, 'the reports cannot be read now')
    }
  }

  await refresh()
  return {
    keep: (report) => {
      const known = files.reports.get(report.id)
      if (known !== undefined) return Promise.resolve(known)
      const begun = writing.get(report.id) ?? put(report).finally(() => writing.delete(report.id))
      writing.set(report.id, begun)
      return begun
    },
    closed: () => closedHistory(files.reports.values(), looks),
    full: () => fullHistory(files.reports.values(), looks),
    refresh,
  }
}
