import { toCsv, type CsvCell } from '../csv.ts'

/** Every area of an answer as CSV, first line the column names: `code,name,authority,people,imd_decile,nearest_m,walk_minutes,covered,…`. */
export const gapCsv = ({ columns }: { columns: object }): string => toCsv({ ...columns } as Record<string, readonly CsvCell[]>)
