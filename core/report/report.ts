import { z } from 'zod'
import { SAID_KINDS } from './outcomeKinds.ts'
import { NOTE_MAX } from './noteMax.ts'

/** One report as it is kept. Nothing in it says who sent it. */
export const Report = z.strictObject({
  id: z.uuid(),
  service: z.uuid(),
  what: z.enum(SAID_KINDS),
  note: z.string().min(1).max(NOTE_MAX).nullable(),
  /** Of what came of a visit: the Monday of its week, such as 2026-11-23. */
  week: z.iso.date().optional(),
  /** When it was received, UTC; of what came of a visit only as exactly as `keptReport` says. */
  at: z.iso.datetime(),
  /**
   * It says again what its network said before of this listing ("closed" within 24 hours, "full" within seven days), so it may be
   * the same person: it does not count.
   */
  repeat: z.literal(true).optional(),
})
export type Report = z.infer<typeof Report>
