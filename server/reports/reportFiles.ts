import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { Report } from '../../core/report/report.ts'
import type { Resolution } from '../../core/report/resolution.ts'
import { filesIn, idIn, IN_A_TURN, readJson } from './filesIn.ts'
import { readResolutionFiles, type ResolutionFiles } from './resolutionFiles.ts'

/** STORE_DIR/reports/2026-11/<id>.json, months in UTC; and what was found by those who looked. */
export interface ReportFiles extends ResolutionFiles {
  reports: Map<string, Report>
  /** Paths of files that are neither: cut short, of another shape, or not readable. */
  unreadable: string[]
}

export const noFiles = (): ReportFiles => ({ reports: new Map(), resolutions: new Map(), undone: new Set(), unreadable: [] })

export const reportsFolder = (storeDir: string): string => join(storeDir, 'reports')

export const reportPath = (storeDir: string, { id, at }: Pick<Report, 'id' | 'at'>): string =>
  join(reportsFolder(storeDir), at.slice(0, 7), `${id}.json`)

/** Beside a report, a mark made by hand, or before resolutions had a folder: it was looked at. It is a resolution under the id of its report. */
export const resolvedPath = (storeDir: string, report: Pick<Report, 'id' | 'at'>): string =>
  reportPath(storeDir, report).replace(/json$/, 'resolved.json')

interface Wanted {
  /** Read before, which is never read again: neither a report nor a resolution changes. */
  known?: Pick<ReportFiles, 'reports' | 'resolutions'>
  /** The day of the oldest reports that are wanted, as 2026-06-15: months that ended before it are not looked at. */
  from?: string
}

/**
 * Reads the folder of reports; one that is not there yet is empty.
 *
 * @throws the error of the disk where a folder cannot be listed
 */
export async function readReportFiles(storeDir: string, { known = noFiles(), from = '' }: Wanted = {}): Promise<ReportFiles> {
  const found: ReportFiles = { ...(await readResolutionFiles(storeDir, known.resolutions)), reports: new Map() }
  const months = (await filesIn(reportsFolder(storeDir))).filter((name) => /^\d{4}-\d{2}$/.test(name) && name >= from.slice(0, 7))
  for (const month of months) {
    const folder = join(reportsFolder(storeDir), month)
    let read = 0
    for (const name of await filesIn(folder)) {
      const path = join(folder, name)
      const [resolved, id] = [idIn(name, '.resolved.json'), idIn(name, '.json')]
      const isKnown = resolved === null ? id === null || known.reports.has(id) : known.resolutions.has(resolved)
      if (!isKnown && ++read % IN_A_TURN === 0) await turn()
      if (resolved !== null) found.resolutions.set(resolved, known.resolutions.get(resolved) ?? readMark(path, resolved))
      else if (id !== null) {
        const report = known.reports.get(id) ?? readReport(path, id)
        if (report === null) found.unreadable.push(path)
        else found.reports.set(id, report)
      }
    }
  }
  return found
}

function readReport(path: string, id: string): Report | null {
  const parsed = Report.safeParse(readJson(path))
  return parsed.success && parsed.data.id === id ? parsed.data : null
}

const Mark = z.object({ at: z.iso.datetime() })

/** Whatever stands in it: that it is there says enough. */
function readMark(path: string, id: string): Resolution {
  const parsed = Mark.safeParse(readJson(path))
  return { id, at: parsed.data?.at ?? null, as: 'looked at', reports: [id] }
}
