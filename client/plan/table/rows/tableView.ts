/** A column of the table on screen. */
export interface TableColumn {
  /** Stands in the address where the table is sorted by it. */
  id: string
  head: string
  kind: 'text' | 'number'
  /** What rows are sorted by; NaN and the empty text = not known, which comes last either way. */
  value: (row: number) => number | string
  /** What is read. */
  cell: (row: number) => string
  /** What is read beside it, smaller. */
  aside?: (row: number) => string
}

/** A table on screen: rows of areas, wards or authorities. */
export interface TableView {
  count: number
  /** The second names the row. */
  columns: readonly TableColumn[]
  /** Rows where most people lack help first. */
  usual: readonly number[]
  codeOf: (row: number) => string
  nameOf: (row: number) => string
  /** What the search box looks in, in small letters. */
  searched: (row: number) => string
}
