import { burstsOf, inTime, type Burst } from '../../core/report/bursts.ts'
import { closedHistory } from '../../core/report/closedPairs.ts'
import { decideClosing, type Closing } from '../../core/report/decideClosing.ts'
import { decideFull, type FullNotes } from '../../core/report/decideFull.ts'
import { fullHistory } from '../../core/report/fullHistory.ts'
import { cameBy } from '../../core/report/keptReport.ts'
import type { Report } from '../../core/report/report.ts'
import { looksOf, type Look, type Resolution } from '../../core/report/resolution.ts'
import type { ReportFiles } from '../../server/reports/reportFiles.ts'
import { StartError } from '../../server/startError.ts'
import type { Asked } from './options.ts'
import type { ReadPlaces } from './readPlaces.ts'

/** Everything that whoever looks at the reports works with. */
export interface Desk extends ReadPlaces {
  files: ReportFiles
  looks: ReadonlyMap<string, Look>
  bursts: readonly Burst[]
  storeDir: string
  /** ms since 1970 UTC */
  now: number
  newId: () => string
}

export function openDesk(places: ReadPlaces, files: ReportFiles, { storeDir, now, newId }: Pick<Desk, 'storeDir' | 'now' | 'newId'>): Desk {
  return {
    ...places,
    files,
    looks: looksOf(files.resolutions.values(), files.undone),
    bursts: burstsOf(files.reports.values(), places.homeOf),
    storeDir,
    now,
    newId,
  }
}

/** What the map says of listings because of reports. */
export interface OnMap {
  closed: Closing
  full: FullNotes
}

/** What the map says by these resolutions. */
export function mapBy({ files, ground, now }: Desk, resolutions: Iterable<Resolution>, undone: ReadonlySet<string>): OnMap {
  const looks = looksOf(resolutions, undone)
  return {
    closed: decideClosing(closedHistory(files.reports.values(), looks), ground, now),
    full: decideFull(fullHistory(files.reports.values(), looks), ground, now),
  }
}

export const mapNow = (desk: Desk): OnMap => mapBy(desk, desk.files.resolutions.values(), desk.files.undone)

/**
 * The reports that are meant, oldest first: all that the options say holds of each. What came of a visit has no time: it is meant
 * where it may have come since then.
 *
 * @throws StartError where there is no such place or burst
 */
export function chosenOf({ files, ground, places, looks, bursts }: Desk, { all, what, service, place, since, burst }: Asked): Report[] {
  if (place !== null && !places.includes(place))
    throw new StartError(`--place ${JSON.stringify(place)} is none of ${places.join(', ')}. Give one of them.`)
  if (burst !== null && burst > bursts.length)
    throw new StartError(`There is no burst ${burst} (there are ${bursts.length}). List them with: npm run -s reports -- --bursts --all.`)
  const inBurst = burst === null ? null : new Set(bursts[burst - 1]!.reports.map(({ id }) => id))
  return inTime(files.reports.values()).filter(
    (report) =>
      (all || !looks.has(report.id)) &&
      (what ?? report.what) === report.what &&
      (service ?? report.service) === report.service &&
      (place === null || ground.listings.get(report.service)?.places.includes(place) === true) &&
      (since === null || cameBy(report) >= since) &&
      (inBurst === null || inBurst.has(report.id)),
  )
}
