import { z } from 'zod'
import { REPORT_KINDS } from './reportKinds.ts'
import { NOTE_MAX } from './noteMax.ts'

/** One report as it is kept. Nothing in it says who sent it. */
export const Report = z.strictObject({
  id: z.uuid(),
  service: z.uuid(),
  what: z.enum(REPORT_KINDS),
  note: z.string().min(1).max(NOTE_MAX).nullable(),
  /** When it was received, UTC. */
  at: z.iso.datetime(),
  /** It is a second "closed" from one network within 24 hours, so it may be the same person: it does not count. */
  repeat: z.literal(true).optional(),
})
export type Report = z.infer<typeof Report>
