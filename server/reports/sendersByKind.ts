import { DAY_MS } from '../../core/days/londonTime.ts'
import { FULL_DAYS } from '../../core/listing/toldFull.ts'
import type { Chance } from '../chance.ts'
import { reportSenders, type ReportSenders } from './reportSenders.ts'

/** Of each kind of report that counts where two networks say it, those that said it lately. */
export type SendersByKind = Readonly<Record<'closed' | 'full', ReportSenders>>

/** A network that said "closed" counts again after 24 hours; "full" when its first word can no longer be one of two. */
export const sendersByKind = (chance: Chance): SendersByKind => ({
  closed: reportSenders(chance, DAY_MS),
  full: reportSenders(chance, (FULL_DAYS + 1) * DAY_MS),
})
