import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import type { Helpline } from '../../../core/support/helplines.ts'

export interface ShareButtonsProps {
  place: PlaceSummary
  /** What is handed on, in order, as known at `at`. */
  services: readonly Service[]
  /** All listings of the place: the link tells ids from theirs. */
  listed: readonly Service[]
  /** ms since 1970 UTC */
  at: number
  /** National lines that go with them. */
  lines?: readonly Helpline[]
}

/** Ways to hand listings on: text message, WhatsApp, mail, the device's own way, plain text and link to copy. Listings alone, nothing of who sends them. */
export function ShareButtons(_: ShareButtonsProps) {
  return null
}
