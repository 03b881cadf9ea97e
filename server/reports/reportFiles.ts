import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validate } from 'uuid'
import { Report } from '../../core/report/report.ts'

/** STORE_DIR/reports/2026-11/<id>.json, and beside it <id>.resolved.json once somebody has looked at it. Months are UTC. */
export interface ReportFiles {
  reports: Map<string, Report>
  /** Ids that were looked at. */
  resolved: Set<string>
  /** Paths of files that are no reports: cut short, of another shape, or not readable. */
  unreadable: string[]
}

export const reportsFolder = (storeDir: string): string => join(storeDir, 'reports')

export const reportPath = (storeDir: string, { id, at }: Pick<Report, 'id' | 'at'>): string =>
  join(reportsFolder(storeDir), at.slice(0, 7), `${id}.json`)

export const resolvedPath = (storeDir: string, report: Pick<Report, 'id' | 'at'>): string =>
  reportPath(storeDir, report).replace(/json$/, 'resolved.json')

interface Wanted {
  /** Reports read before, which are never read again: a report does not change. */
  known?: ReadonlyMap<string, Report>
  /** The day of the oldest ones that are wanted, as 2026-06-15: months that ended before it are not looked at. */
  from?: string
}

/**
 * Reads the folder of reports; one that is not there yet is empty.
 *
 * @throws the error of the disk where a folder cannot be listed
 */
export async function readReportFiles(storeDir: string, { known = new Map(), from = '' }: Wanted = {}): Promise<ReportFiles> {
  const found: ReportFiles = { reports: new Map(), resolved: new Set(), unreadable: [] }
  const months = (await list(reportsFolder(storeDir))).filter((name) => /^\d{4}-\d{2}$/.test(name) && name >= from.slice(0, 7)).toSorted()
  for (const month of months) {
    const folder = join(reportsFolder(storeDir), month)
    for (const name of (await list(folder)).toSorted()) {
      const resolved = idIn(name, '.resolved.json')
      if (resolved !== null) found.resolved.add(resolved)
      const id = idIn(name, '.json')
      if (id === null) continue
      const report = known.get(id) ?? (await readReport(join(folder, name), id))
      if (report === null) found.unreadable.push(join(folder, name))
      else found.reports.set(id, report)
    }
  }
  return found
}

/** The id that a file is named for; null where the name is not one with this ending. */
function idIn(name: string, ending: string): string | null {
  const id = name.slice(0, -ending.length)
  return name.endsWith(ending) && validate(id) ? id : null
}

async function readReport(path: string, id: string): Promise<Report | null> {
  try {
    const parsed = Report.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success && parsed.data.id === id ? parsed.data : null
  } catch {
    return null
  }
}

const list = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
