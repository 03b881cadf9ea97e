import fc from 'fast-check'
import type { Catchment } from '../../../core/gap/counted/catchment.ts'
import type { SupplyChange } from '../../../core/gap/whatIf/change.ts'
import { modelOf, type Model } from '../../../core/gap/model/model.ts'
import { demandOf, type Demand } from '../../../core/gap/model/demand.ts'
import { supplyOf, type SupplyRow } from '../../../core/gap/model/supplyColumns.ts'
import type { Position } from '../../../core/listing/service.ts'
import { anyHours } from './anyHours.ts'
import { figuresOf } from './makeGapData.ts'

/** A town on a lattice of 0.01°, so that many are equally far; some places between. */
const inTown: fc.Arbitrary<Position> = fc.oneof(
  fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 })).map(([x, y]): Position => [x / 100 - 2, y / 100 + 52]),
  fc.tuple(fc.double({ min: -2.1, max: -1.9, noNaN: true }), fc.double({ min: 51.9, max: 52.1, noNaN: true })),
)

const box = ([west, south]: Position, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})

const anyZone = fc.oneof(
  fc.tuple(inTown, fc.integer({ min: 0, max: 8 })).map(([corner, size]) => ({ codes: [], polygon: box(corner, (size + 1) / 100) })),
  fc.subarray(['A0', 'A1', 'A2', 'A3', 'E1', 'W1']).map((codes) => ({ codes, polygon: null })),
)

const anyCatchment: fc.Arbitrary<Catchment> = fc
  .record({ zones: fc.array(anyZone, { maxLength: 2 }), delivers: fc.boolean() })
  .filter(({ zones, delivers }) => delivers || zones.length > 0)

/** @param prefix keeps the ids of two lists apart */
export const anyRows = (prefix: string, maxLength: number): fc.Arbitrary<SupplyRow[]> =>
  fc
    .array(
      fc.record({
        at: inTown,
        capacity: fc.integer({ min: 0, max: 50 }),
        kinds: fc.subarray([0, 1]),
        hours: fc.option(anyHours),
        catchment: fc.option(anyCatchment, { freq: 2 }),
        hasDoor: fc.boolean(),
      }),
      { maxLength },
    )
    .map((rows) =>
      rows.map(({ hasDoor, ...row }, j) => ({
        ...row,
        id: `${prefix}${j}`,
        at: row.catchment?.delivers === true && !hasDoor ? null : row.at,
      })),
    )

export const anyDemand: fc.Arbitrary<Demand> = fc
  .array(
    fc.record({
      at: inTown,
      people: fc.integer({ min: 0, max: 3000 }),
      incomeScore: fc.integer({ min: 0, max: 400 }).map((score) => score / 1000),
      decile: fc.integer({ min: 1, max: 10 }),
      rank: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((areas) => demandOf(figuresOf(areas.map((area, i) => ({ ...area, code: `A${i}` })))))

export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    demand: anyDemand,
    rows: anyRows('old', 14),
    reachM: fc.constantFrom(0, 500, 1446, 3000, 9000),
    detour: fc.constantFrom(1, 1.3),
  })
  .map(({ demand, rows, ...walking }) => modelOf(demand, supplyOf(rows, 2), walking))

/** Any services less and any more: what moves, opens at other times or is resized is both. */
export const changeOf = ({ supply }: Model): fc.Arbitrary<SupplyChange> =>
  fc.record({ less: fc.subarray([...supply.ids.keys()]), more: anyRows('new', 4).map((rows) => supplyOf(rows, 2)) })
