import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costMatrix, CostRowError } from '../../../../core/gap/distance/costMatrix.ts'
import { anyTown, reachOf } from '../pairsOf.ts'

const rowsOf = (rows: readonly (readonly [from: number, to: number, cost: number])[]) => ({
  from: Uint32Array.from(rows, ([from]) => from),
  to: Uint32Array.from(rows, ([, to]) => to),
  cost: Float64Array.from(rows, ([, , cost]) => cost),
})

describe('an imported cost matrix', () => {
  it('is the same pairs, both ways, whatever the order of its rows', () => {
    const townAndRows = anyTown.chain((town) => {
      const rows = town.table.flatMap((row, i) => row.flatMap((cost, j) => (cost === null ? [] : [[i, j, cost] as const])))
      return fc.tuple(fc.constant(town), fc.shuffledSubarray(rows, { minLength: rows.length }))
    })
    fc.assert(
      fc.property(townAndRows, ([{ table, capacity }, rows]) => {
        expect(costMatrix(rowsOf(rows), table.length, capacity.length)).toEqual(reachOf(table, capacity.length))
      }),
    )
  })

  it('takes a pair that cannot be reached for an answer, and leaves it out', () => {
    const rows = [
      [0, 0, Infinity],
      [0, 1, 5],
      [1, 0, 7],
      [1, 1, Infinity],
    ] as const
    expect(costMatrix(rowsOf(rows), 2, 2)).toEqual(costMatrix(rowsOf([rows[1], rows[2]]), 2, 2))
    const { byArea } = costMatrix(rowsOf([rows[0]]), 1, 1)
    expect([...byArea.starts]).toEqual([0, 0])
  })

  it('keeps areas and services that have no path', () => {
    const { byArea, byService } = costMatrix(rowsOf([]), 2, 1)
    expect([[...byArea.starts], [...byService.starts]]).toEqual([
      [0, 0, 0],
      [0, 0],
    ])
  })

  it.each([
    ['from must be below 2, got 2', [[2, 0, 5]], 0],
    ['to must be below 1, got 1', [[0, 1, 5]], 0],
    ['cost must be 0 or more, got -1', [[0, 0, -1]], 0],
    ['cost must be 0 or more, got NaN', [[0, 0, NaN]], 0],
    [
      'from 0 to 0 is there already',
      [
        [0, 0, 5],
        [0, 0, Infinity],
      ],
      1,
    ],
    [
      'from 0 to 0 is there already',
      [
        [0, 0, 5],
        [1, 0, 5],
        [0, 0, 4],
      ],
      2,
    ],
  ] as const)('says which row is wrong: %s', (said, rows, row) => {
    const thrown = (() => {
      try {
        return costMatrix(rowsOf(rows), 2, 1)
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(CostRowError)
    expect(thrown).toMatchObject({ row, message: `row ${row}: ${said}` })
  })
})
