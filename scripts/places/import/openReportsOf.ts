import { join } from 'node:path'
import type { Report } from '../../../core/report/report.ts'
import { looksOf } from '../../../core/report/resolution.ts'
import { createLog } from '../../../server/log.ts'
import { openPostcodes } from '../../../server/packs/postcodeTables.ts'
import { openPlaces } from '../../../server/places/openPlaces.ts'
import { readReportFiles, type ReportFiles } from '../../../server/reports/reportFiles.ts'
import { StartError } from '../../../server/startError.ts'
import type { KeptList } from '../../../server/store/places/keptList.ts'

interface Where {
  storeDir: string
  dataDir: string
  place: string
  progress: (line: string) => void
}

/**
 * The reports that nobody has looked at, by the id of the listing of the list that they are about. What people see may be several rows as
 * one, under the id of another list: a report about that is about each of its rows.
 *
 * @throws StartError where the reports or the packs cannot be read
 */
export async function openReportsOf({ head, services }: KeptList, where: Where): Promise<ReadonlyMap<string, readonly Report[]>> {
  const { reports, resolutions, undone, unreadable } = await readFiles(where.storeDir)
  if (unreadable.length > 0) where.progress(`Left out, because they are no whole reports: ${unreadable.join(', ')}. Mend or remove them.`)
  const looks = looksOf(resolutions.values(), undone)
  const open = Map.groupBy(
    [...reports.values()].filter(({ id, what }) => what !== 'helped' && !looks.has(id)),
    ({ service }) => service,
  )
  const own = new Set(services.map(({ id }) => id))
  const shownAs = [...open.keys()].every((id) => own.has(id)) ? new Map<string, string>() : await shownIn(where, head.id)
  return new Map(
    services.map(({ id, sources }) => {
      const shown = sources.flatMap(({ source, record }) => (source === head.id ? (shownAs.get(record) ?? []) : []))
      return [id, [...new Set([id, ...shown])].flatMap((each) => open.get(each) ?? [])]
    }),
  )
}

/** By the key of a row of the list: the id of the listing that people see. */
async function shownIn({ storeDir, dataDir, place, progress }: Where, list: string): Promise<ReadonlyMap<string, string>> {
  progress('Looking which reports are about its rows …')
  const laid = await openPlaces({ dataDir, storeDir }, await openPostcodes(join(dataDir, 'postcodes')), createLog('silent'))
  return new Map(
    (laid.get(place)?.services ?? []).flatMap(({ id, sources }) =>
      sources.flatMap(({ source, record }): [string, string][] => (source === list ? [[record, id]] : [])),
    ),
  )
}

async function readFiles(storeDir: string): Promise<ReportFiles> {
  try {
    return await readReportFiles(storeDir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StartError(`The reports in STORE_DIR ${storeDir} cannot be read (${code}). Run this as the user of the server.`)
  }
}
