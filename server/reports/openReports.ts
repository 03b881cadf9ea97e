import { closedReports, countedFrom } from '../../core/report/closedReports.ts'
import type { Report } from '../../core/report/report.ts'
import type { Chance } from '../chance.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/openStore.ts'
import { writeDurably } from '../store/writeDurably.ts'
import { readReportFiles, reportPath } from './reportFiles.ts'

export interface Reports {
  /**
   * Keeps a report: settles once it is on disk. One that was kept before under its id is answered as it was, for 180 days at least.
   *
   * @throws NotKept where it could not be written; the next one is tried all the same
   */
  keep: (report: Report) => Promise<Report>
  /** Listings that enough unresolved reports found closed: id → day from which. @param at ms since 1970 UTC */
  closed: (at: number) => ReadonlyMap<string, string>
  /**
   * Takes what is on disk for what there is: what was resolved, added or deleted by hand since, of the months that can still count.
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
  let reports = new Map<string, Report>()
  const writing = new Map<string, Promise<Report>>()
  let resolved: ReadonlySet<string> = new Set()
  let unreadable = 0

  const put = async (report: Report): Promise<Report> => {
    try {
      await write(reportPath(store.dir, report), `${JSON.stringify(report)}\n`, newId())
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      store.writable = false
      log.warn({ code }, 'a report could not be written')
      throw new NotKept(code)
    }
    store.writable = true
    reports.set(report.id, report)
    return report
  }

  const refresh = async (): Promise<void> => {
    if (!store.writable) await store.probe()
    try {
      const before = new Set(reports.keys())
      const found = await readReportFiles(store.dir, { known: reports, from: countedFrom(now()) })
      // What was kept while the folder was read may be missing from what was read.
      for (const [id, report] of reports) if (!before.has(id)) found.reports.set(id, report)
      reports = found.reports
      resolved = found.resolved
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
      const known = reports.get(report.id)
      if (known !== undefined) return Promise.resolve(known)
      const begun = writing.get(report.id) ?? put(report).finally(() => writing.delete(report.id))
      writing.set(report.id, begun)
      return begun
    },
    closed: (at) =>
      closedReports(
        [...reports.values()].filter(({ id }) => !resolved.has(id)),
        at,
      ),
    refresh,
  }
}
