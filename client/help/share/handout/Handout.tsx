import type { PlaceSummary } from '../../../../core/api/places.ts'
import type { Service } from '../../../../core/listing/service.ts'
import type { Found } from '../../../../core/seek/search.ts'
import type { Helpline } from '../../../../core/support/helplines.ts'

export interface HandoutProps {
  place: PlaceSummary
  /** In order; with distances where it is known on this device where somebody is. */
  found: readonly Found[]
  /** All listings of the place: the link behind the QR code tells ids from theirs. */
  listed: readonly Service[]
  /** ms since 1970 UTC */
  at: number
  /** National lines that go with them. */
  lines?: readonly Helpline[]
  /** Lines that somebody chose to hand over, printed as they are. */
  notes?: readonly string[]
}

/** A sheet to print or to save as PDF: large type, black on white. */
export function Handout(_: HandoutProps) {
  return null
}
