import type { Service } from '../../../core/listing/service.ts'
import type { Circumstances } from '../../../core/match/circumstances.ts'
import type { WorkerNotes } from '../../../core/match/told.ts'
import { leanOf } from '../../../core/seek/likely.ts'
import { meets } from '../../../core/seek/needs.ts'

/** Listings that the worker may have marked, by id: set by whoever calls. */
export const ISSUES = new Map<string, Service>()

/** How the client gets in. */
export function slowWay(service: Service, client: Circumstances, notes: WorkerNotes, count: (name: string, steps: number) => void): void {
  const { routes, needs } = service.referral
  const answer = notes.answers?.[service.id]?.asked?.['no-referral']
  const wants = needs.includes('voucher') ? 'voucher' : 'referral'
  const asksForIt = needs.includes('voucher') || routes.includes('professional') || answer === 'no'
  const issuing = new Set(['emergency-voucher', 'advice-benefits', 'advice-debt', 'advice-housing', 'food-hub'])
  const marked = notes.mine ?? new Set<string>()
  const issues =
    [...marked].some((id) => ISSUES.get(id)?.types.some((one) => issuing.has(one))) ||
    (service.phone !== null && [...marked].some((id) => ISSUES.get(id)?.phone === service.phone))
  const stated = meets(service, 'no-referral')
  if (marked.has(service.id)) count('way', 4)
  else if (answer === 'yes') count('fits', 4)
  else if (answer === undefined && stated === 'yes') count('fits', 3)
  else if (asksForIt && client.holds.includes(wants)) count('way', 3)
  else if (asksForIt && issues) count('way', 2)
  else if (answer === 'no' || stated === 'no') count('way', -4)
  else count('not stated', leaning(service, 'no-referral'))
}

export function leaning(service: Service, asked: Parameters<typeof leanOf>[0]['unknown'][number]): number {
  const lean = leanOf({ service, unknown: [asked] })
  return lean === null ? 0 : lean.how === 'likely' ? 2 : lean.why.join() === 'parcels need cooking' ? -2 : -4
}
