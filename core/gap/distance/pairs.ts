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

/** The same pairs with rows and columns exchanged; each row ascending, whatever the order it came in. O(pairs). */
export function transposed({ rows, columns, starts, column, cost }: Pairs): Pairs {
  const turned = {
    rows: columns,
    columns: rows,
    starts: new Uint32Array(columns + 1),
    column: new Uint32Array(column.length),
    cost: new Float64Array(column.length),
  }
  for (let k = 0; k < column.length; k++) turned.starts[column[k]! + 1]!++
  for (let c = 0; c < columns; c++) turned.starts[c + 1]! += turned.starts[c]!
  const next = turned.starts.slice()
  for (let row = 0; row < rows; row++)
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const at = next[column[k]!]!++
      turned.column[at] = row
      turned.cost[at] = cost[k]!
    }
  return turned
}
