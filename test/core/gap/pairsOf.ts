import fc from 'fast-check'
import { transposed, type Pairs, type Reach } from '../../../core/gap/pairs.ts'

/** Pairs written out as a table: one row an area, its cost to each service; null = out of reach. */
export function pairsOf(table: readonly (readonly (number | null)[])[], columns = table[0]?.length ?? 0): Pairs {
  const starts = [0]
  const [column, cost]: [number[], number[]] = [[], []]
  for (const row of table) {
    row.forEach((metres, j) => {
      if (metres === null) return
      column.push(j)
      cost.push(metres)
    })
    starts.push(column.length)
  }
  return {
    rows: table.length,
    columns,
    starts: Uint32Array.from(starts),
    column: Uint32Array.from(column),
    cost: Float64Array.from(cost),
  }
}

export const reachOf = (table: readonly (readonly (number | null)[])[], columns?: number): Reach => {
  const byArea = pairsOf(table, columns)
  return { byArea, byService: transposed(byArea) }
}

/** Costs of up to 12 areas to so many services, in whole minutes' walk and in metres between, many out of reach. */
export const anyTable = (services: number): fc.Arbitrary<(number | null)[][]> =>
  fc.array(
    fc.array(
      fc.option(
        fc.oneof(
          fc.integer({ min: 0, max: 30 }).map((minutes) => minutes * 80),
          fc.integer({ min: 0, max: 2400 }),
        ),
      ),
      {
        minLength: services,
        maxLength: services,
      },
    ),
    { maxLength: 12 },
  )
