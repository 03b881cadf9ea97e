import fc from 'fast-check'
import { transposed, type Pairs, type Reach } from '../../../core/gap/distance/pairs.ts'

/** What each area pays for each service, written as a table of areas by services; null = out of reach. */
type CostTable = readonly (readonly (number | null)[])[]

/** Pairs written out as a table: one row an area, its cost to each service; null = out of reach. */
export function pairsOf(table: CostTable, columns = table[0]?.length ?? 0): Pairs {
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

/** The table as pairs, both ways. */
export const reachOf = (table: CostTable, columns?: number): Reach => {
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

export interface Town {
  table: (number | null)[][]
  people: number[]
  capacity: number[]
}

/** A made-up town: people may be 0, services may be reached by nobody, and many costs are equal. */
export const anyTown: fc.Arbitrary<Town> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 6 }))
  .chain(([areas, services]) =>
    fc.record({
      table: fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 60 })), { minLength: services, maxLength: services }), {
        minLength: areas,
        maxLength: areas,
      }),
      people: fc.array(fc.nat(3000), { minLength: areas, maxLength: areas }),
      capacity: fc.array(fc.nat(100), { minLength: services, maxLength: services }),
    }),
  )

/** Equal to 1e-12 of the greater, or both 0. */
export const isClose = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
