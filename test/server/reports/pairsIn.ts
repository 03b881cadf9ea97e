import { closedPairs } from '../../../core/report/closedPairs.ts'
import type { Reports } from '../../../server/reports/openReports.ts'
import { NOW } from '../packs.ts'

/** How many listings two reports found closed. */
export const pairsIn = (reports: Reports, at = NOW): number => closedPairs(reports.closed(), at).length
