import { toCsv, type CsvCell } from './csv.ts'
import type { GapColumns } from '../gap/answer/findGaps.ts'

/** Every area of an answer as CSV, first line the column names: `code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered,…`. */
export const gapCsv = ({ columns }: { columns: GapColumns | Readonly<Record<string, readonly CsvCell[]>> }): string => toCsv({ ...columns })
