import { createHash } from 'node:crypto'
import type { Report, ReportInput } from '../../core/report.ts'
import type { Deps } from '../deps.ts'
import { noSuchListing, ProblemError } from '../problem.ts'

/**
 * Keeps what a person said is wrong, for the page with script and the form without: settles once it is on disk and the
 * listing says what follows from it.
 *
 * @param key the same for every attempt to send one report: however often it comes, one record is kept. null = no such promise
 * @throws ProblemError 404 where there is no such listing, 422 where the key was used for another report; NotKept
 */
export async function receiveReport({ service, what, note }: ReportInput, key: string | null, deps: Deps): Promise<Report> {
  const id = service.toLowerCase()
  if (deps.packs.service(id) === undefined) throw noSuchListing()
  const report = { id: key === null ? deps.newId() : idFrom(key), service: id, what, note, at: new Date(deps.now()).toISOString() }
  const kept = await deps.reports.keep(report)
  if (kept.service !== id || kept.what !== what || kept.note !== note)
    throw new ProblemError(422, 'This Idempotency-Key was used for another report. Make a new UUID for a new report.', {
      errors: [{ field: 'Idempotency-Key', message: 'should be a new UUID for each new report' }],
    })
  await showClosed(deps)
  return kept
}

/** Makes listings, files and hashes agree with the reports there are. A failure is logged: what was kept stays kept. */
export async function showClosed({ packs, reports, now, log }: Pick<Deps, 'packs' | 'reports' | 'now' | 'log'>): Promise<void> {
  try {
    await packs.showClosed(() => reports.closed(now()))
  } catch (error) {
    log.error({ stack: (error as Error).stack }, 'reported listings could not be made again')
  }
}

/** A UUID that follows from the key and does not give it away. Version 8, RFC 9562. */
function idFrom(key: string): string {
  const hex = createHash('sha256').update(key.toLowerCase()).digest('hex')
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
