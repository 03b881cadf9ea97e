import type { ReportAnswer, ReportInput } from '../../../core/api/report.ts'
import { reportNumber } from '../../../core/report/reportKinds.ts'
import type { ReportOutcome, ReportTrouble } from '../../../core/api/pages.ts'

/** After this long without an answer the report is taken as not sent; sent again under its key it still counts once. */
const PATIENCE_MS = 20_000

/** Sends a report. Never throws: what went wrong is an outcome too. @param key a UUID, the same for each attempt */
export async function sendReport(report: ReportInput, key: string): Promise<ReportOutcome> {
  try {
    const answer = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return refused(report, TROUBLES[answer.status] ?? 'not kept')
    const { id } = (await answer.json()) as ReportAnswer
    return { state: 'kept', what: report.what, number: reportNumber(id) }
  } catch {
    return refused(report, 'no answer')
  }
}

const TROUBLES: Readonly<Record<number, ReportTrouble>> = { 429: 'too many', 507: 'full' }

const refused = ({ note }: ReportInput, trouble: ReportTrouble): ReportOutcome => ({ state: 'refused', note: note ?? '', trouble })
