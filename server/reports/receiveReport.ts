import { createHash } from 'node:crypto'
import { stringify } from 'uuid'
import { WEEK_REMEDY, type ReportInput } from '../../core/api/report.ts'
import { decideClosing } from '../../core/report/decideClosing.ts'
import { decideFull } from '../../core/report/decideFull.ts'
import { keptReport } from '../../core/report/keptReport.ts'
import type { Report } from '../../core/report/report.ts'
import { isLately } from '../../core/report/week.ts'
import type { Chance } from '../chance.ts'
import { noSuchListing, ProblemError } from '../http/problem.ts'
import { wrongBody } from '../http/readJson.ts'
import type { Packs } from '../packs/openPacks.ts'
import type { SendersByKind } from './sendersByKind.ts'
import type { Reports } from './openReports.ts'

/** What it takes to receive a report. */
export interface ReportDesk extends Chance {
  packs: Packs
  reports: Reports
}

/** Who sends a report, as far as it is known while it is received: nothing of it is kept. */
export interface Sender {
  address: string
  /** The same for every attempt to send one report: however often it comes, one record is kept. null = no such promise. */
  key: string | null
}

/**
 * Keeps what a person said is wrong, or came of a visit, for the page with script and the form without: settles once it is on disk.
 * What follows from it for the listing is made in the background. A second "closed" from one network within 24 hours, or "full" within
 * seven days, is kept, and marked as a repeat.
 *
 * @throws ProblemError 404 where there is no such listing, 422 where the week is not lately or the key was used for another report; NotKept
 */
export async function receiveReport(
  input: ReportInput,
  { address, key }: Sender,
  deps: ReportDesk,
  senders: SendersByKind,
): Promise<Report> {
  const { what, note } = input
  const service = input.service.toLowerCase()
  if (deps.packs.service(service) === undefined) throw noSuchListing()
  const [now, week] = [deps.now(), input.week ?? null]
  if (week !== null && !isLately(week, now)) throw wrongBody(422, [{ field: 'week', message: WEEK_REMEDY }])
  const report = keptReport({ id: key === null ? deps.newId() : idFrom(key), service, what, note, week }, now)
  const counting = what === 'closed' || what === 'full' ? senders[what] : null
  const claim = counting?.claim(address, service, report.id)
  try {
    const kept = await deps.reports.keep(claim === 'repeat' ? { ...report, repeat: true } : report)
    if (kept.service !== service || kept.what !== what || kept.note !== note || kept.week !== report.week) throw usedKey()
    // Pressing a pack takes up to a second: whoever reports does not wait for it.
    if (counting !== null) void showClosed(deps)
    return kept
  } catch (error) {
    if (claim === 'first') counting?.release(address, service)
    throw error
  }
}

const usedKey = (): ProblemError =>
  new ProblemError(422, 'This Idempotency-Key was used for another report. Make a new UUID for a new report.', {
    errors: [{ field: 'Idempotency-Key', message: 'should be a new UUID for each new report' }],
  })

/** Makes listings, files and hashes agree with the reports there are; settles once they do. Never rejects. */
export const showClosed = ({ packs, reports, now }: Pick<ReportDesk, 'packs' | 'reports' | 'now'>): Promise<void> =>
  packs.showClosed((ground) => ({
    ...decideClosing(reports.closed(), ground, now()),
    full: decideFull(reports.full(), ground, now()).shown,
  }))

/** A UUID that follows from the key and does not give it away. Version 8, RFC 9562: SHA-256, which `uuid` leaves to its users. */
function idFrom(key: string): string {
  const bytes = createHash('sha256').update(key.toLowerCase()).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return stringify(bytes)
}
