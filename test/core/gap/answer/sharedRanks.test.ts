import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedRanks } from '../../../../core/gap/answer/sharedRanks.ts'

const ranksOf = (...ends: [low: number, high: number][]) =>
  sharedRanks(
    Float64Array.from(ends, ([low]) => low),
    Float64Array.from(ends, ([, high]) => high),
  )

describe('ranks that a band cannot tell apart', () => {
  it('are shared: 58–64 may be above or below 51–60, and both are below 200', () => {
    const { rank, last, shared } = ranksOf([200, 260], [58, 64], [51, 60], [20, 20])
    expect([...rank]).toEqual([1, 2, 2, 4])
    expect([...last]).toEqual([1, 3, 3, 4])
    expect([...shared]).toEqual([0, 1, 1, 0])
  })

  it('are marked where one overlaps another, although a third lies between', () => {
    // 41–57 is below 58–64 for certain, but not below 51–60.
    const { rank, shared } = ranksOf([58, 64], [51, 60], [41, 57])
    expect([...rank]).toEqual([1, 1, 2])
    expect([...shared]).toEqual([1, 1, 1])
  })

  it('are shared where figures are the same', () => {
    const { rank, shared } = ranksOf([7, 7], [5, 5], [5, 5], [0, 0])
    expect([...rank]).toEqual([1, 2, 2, 4])
    expect([...shared]).toEqual([0, 1, 1, 0])
  })

  it('are not given to what is not known', () => {
    const { rank, last, shared } = ranksOf([NaN, NaN], [5, 5])
    expect([...rank]).toEqual([0, 1])
    expect([...last]).toEqual([0, 1])
    expect([...shared]).toEqual([0, 0])
  })

  it('are those of comparing every row with every other', () => {
    const ends = fc.tuple(fc.nat(20), fc.nat(8)).map(([low, more]): [number, number] => [low, low + more])
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 40 }), (rows) => {
        const { rank, last } = ranksOf(...rows)
        expect([...rank]).toEqual(rows.map(([, high]) => 1 + rows.filter(([low]) => low > high).length))
        expect([...last]).toEqual(rows.map(([low]) => rows.length - rows.filter(([, high]) => high < low).length))
      }),
    )
  })
})
