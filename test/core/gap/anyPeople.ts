import fc from 'fast-check'

/** Areas as rows: how many live there, what they have, where they stand in the order of deprivation, and which group they are in. */
export interface AreaRow {
  people: number
  access: number
  rank: number
  group: number
}

/** Few ranks and few values, so that many areas tie; some areas have nobody, or nothing. */
export const anyAreas: fc.Arbitrary<AreaRow[]> = fc.array(
  fc.record({
    people: fc.oneof(fc.constant(0), fc.nat(30)),
    access: fc.oneof(
      fc.nat(4),
      fc.double({ min: 0, max: 10, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
    ),
    rank: fc.integer({ min: 1, max: 6 }),
    group: fc.nat(3),
  }),
  { maxLength: 12 },
)

/** Areas, and the same in another order. People in tenths, as weights may be, so that sums in another order would round otherwise. */
export const inTwoOrders: fc.Arbitrary<[AreaRow[], AreaRow[]]> = anyAreas
  .map((rows) => rows.map((row) => ({ ...row, people: row.people / 10 })))
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))

export const columnsOf = (rows: readonly AreaRow[]) => ({
  people: Float64Array.from(rows, (row) => row.people),
  access: Float64Array.from(rows, (row) => row.access),
  rank: Float64Array.from(rows, (row) => row.rank),
  group: Uint32Array.from(rows, (row) => row.group),
})

/** One entry a person. */
export const personByPerson = (rows: readonly AreaRow[]): AreaRow[] => rows.flatMap((row) => Array.from({ length: row.people }, () => row))

/** Three areas from the most to the least deprived: 40 people, 2.75 each on average, 110 in all. */
export const THREE: AreaRow[] = [
  { people: 10, access: 1, rank: 1, group: 0 },
  { people: 10, access: 2, rank: 2, group: 0 },
  { people: 20, access: 4, rank: 3, group: 1 },
]
/** The same, the first two of one rank. */
export const TIED: AreaRow[] = THREE.map((row) => ({ ...row, rank: Math.max(2, row.rank) }))

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length
