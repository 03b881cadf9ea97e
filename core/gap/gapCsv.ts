import { toCsv } from '../csv.ts'
import type { GapResult } from './findGaps.ts'

/** Every area of an answer as CSV, first line the column names: `code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered,…`. */
export const gapCsv = (result: GapResult): string => toCsv({ ...result.columns })
