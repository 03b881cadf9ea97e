import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Found } from '../../../core/seek/search.ts'

/** How to send the client there: what to say on the phone, a mail, the place's own form, who gives the voucher. @param need what for; null = none in particular */
export function NextStep(_: { found: Found; need: ClientNeed | null }) {
  return null
}
