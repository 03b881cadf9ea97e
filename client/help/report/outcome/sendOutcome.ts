import { patience } from '../../../ui/patience.ts'
import { isOutcomeSent, saidOf, type Outcome } from './outcomesSaid.ts'

/** Why an outcome was not sent. `week over` = the page has stood open since the week before last. */
export type OutcomeTrouble = 'too many' | 'no listing' | 'week over' | 'not kept' | 'no answer'

/** `again` = it was sent before from this page, so nothing was sent now. */
export type OutcomeSent = { state: 'sent'; again: boolean } | { state: 'not sent'; trouble: OutcomeTrouble }

/**
 * Sends what came of a visit: the listing, what came of it and the week, and nothing else; not even from which page. Never throws.
 * However often it is sent in its week from this page, it is one report.
 */
export async function sendOutcome({ service, what, week }: Outcome): Promise<OutcomeSent> {
  const outcome = { service, what, week }
  if (isOutcomeSent(outcome)) return { state: 'sent', again: true }
  const said = saidOf(outcome)
  const clock = patience()
  try {
    const answer = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': said.key },
      body: JSON.stringify(outcome),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: clock.signal,
    })
    if (!answer.ok) return { state: 'not sent', trouble: TROUBLES[answer.status] ?? 'not kept' }
    said.sent = true
    return { state: 'sent', again: false }
  } catch {
    return { state: 'not sent', trouble: 'no answer' }
  } finally {
    clock.end()
  }
}

const TROUBLES: Readonly<Record<number, OutcomeTrouble>> = { 404: 'no listing', 422: 'week over', 429: 'too many' }
