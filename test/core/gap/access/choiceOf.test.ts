import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceOf } from '../../../../core/gap/access/choiceOf.ts'
import { anyTable, pairsOf } from '../pairsOf.ts'

describe('choice', () => {
  it('counts the services within reach, and keeps an area that has none', () => {
    const pairs = pairsOf([
      [500, 200, 500],
      [null, 900, null],
      [null, null, null],
    ])
    expect([...choiceOf(pairs)]).toEqual([3, 1, 0])
  })

  it('is the same as counting the services of each area', () => {
    fc.assert(
      fc.property(anyTable(7), (table) => {
        expect([...choiceOf(pairsOf(table, 7))]).toEqual(table.map((row) => row.filter((cost) => cost !== null).length))
      }),
    )
  })
})
