import type { ReportAnswer, ReportInput } from '../../../core/api/report.ts'
import { reportNumber, type ReportKind } from '../../../core/report/reportKinds.ts'
import type { ReportOutcome, ReportTrouble } from '../../../core/api/pages.ts'
import { patience } from '../../ui/patience.ts'

/** What is wrong with a listing, as this form sends it. */
type WrongInput = Pick<ReportInput, 'service' | 'note'> & { what: ReportKind }

/**
 * Sends a report. Never throws: what went wrong is an outcome too. Without an answer in time it is taken as not sent; sent again under its key
 * it still counts once.
 *
 * @param key a UUID, the same for each attempt
 */
export async function sendReport(report: WrongInput, key: string): Promise<ReportOutcome> {
  const clock = patience()
  try {
    const answer = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(report),
      signal: clock.signal,
    })
    if (!answer.ok) return refused(report, TROUBLES[answer.status] ?? 'not kept')
    const { id } = (await answer.json()) as ReportAnswer
    return { state: 'kept', what: report.what, number: reportNumber(id) }
  } catch {
    return refused(report, 'no answer')
  } finally {
    clock.end()
  }
}

const TROUBLES: Readonly<Record<number, ReportTrouble>> = { 429: 'too many', 507: 'full' }

const refused = ({ note }: WrongInput, trouble: ReportTrouble): ReportOutcome => ({ state: 'refused', note: note ?? '', trouble })
