/**
 * Which rows reach which columns, and at what cost: a sparse matrix in compressed rows.
 * The pairs of row r stand from `starts[r]` up to `starts[r + 1]`, by ascending column.
 */
export interface Pairs {
  rows: number
  columns: number
  starts: Uint32Array
  column: Uint32Array
  /** Walked metres, or the unit of an imported matrix; 0 or more. */
  cost: Float64Array
}

/** The same pairs both ways: an area asks what it reaches, a service whom. */
export interface Reach {
  byArea: Pairs
  byService: Pairs
}

/** Pairs of services with areas, both ways. */
export const bothWays = (byService: Pairs): Reach => ({ byArea: transposed(byService), byService })

/**
 * The same pairs with rows and columns exchanged; each row ascending, whatever the order it came in. O(pairs).
 *
 * @param starts of the pairs exchanged, where they are known
 */
export function transposed(pairs: Pairs, starts = startsOfColumns(pairs)): Pairs {
  const { rows, columns, column, cost } = pairs
  const turned = { rows: columns, columns: rows, starts, column: new Uint32Array(column.length), cost: new Float64Array(column.length) }
  const next = starts.slice()
  for (let row = 0, k = 0; row < rows; row++)
    for (const end = pairs.starts[row + 1]!; k < end; k++) {
      const at = next[column[k]!]!++
      turned.column[at] = row
      turned.cost[at] = cost[k]!
    }
  return turned
}

function startsOfColumns({ columns, column }: Pairs): Uint32Array {
  const starts = new Uint32Array(columns + 1)
  for (const c of column) starts[c + 1]!++
  for (let c = 0; c < columns; c++) starts[c + 1]! += starts[c]!
  return starts
}
