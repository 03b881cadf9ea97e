import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentrationIndex, erreygers, gini, palma } from '../../../../core/gap/fairness/fairness.ts'
import { midRanks } from '../../../../core/gap/fairness/midRanks.ts'
import { shortfall } from '../../../../core/gap/fairness/shortfall.ts'
import { theil } from '../../../../core/gap/fairness/theil.ts'
import { anyAreas, columnsOf, inTwoOrders, mean, personByPerson, sum, THREE, TIED, type AreaRow } from '../anyPeople.ts'
import { runs } from '../../../runs.ts'

const index = (rows: readonly AreaRow[]) => concentrationIndex(columnsOf(rows).people, columnsOf(rows).access, columnsOf(rows).rank)
const palmaOf = (rows: readonly AreaRow[]) => palma(columnsOf(rows).people, columnsOf(rows).access, columnsOf(rows).rank)
const giniOf = (rows: readonly AreaRow[]) => gini(columnsOf(rows).people, columnsOf(rows).access)
const erreygersOf = (rows: readonly AreaRow[], most?: number) =>
  erreygers(columnsOf(rows).people, columnsOf(rows).access, columnsOf(rows).rank, most)

/** Slow twin: a person's rank is the share of people of lower rank, and half of those of the same. */
const rankOfPerson = (everybody: readonly AreaRow[], rank: number): number =>
  (everybody.filter((one) => one.rank < rank).length + everybody.filter((one) => one.rank === rank).length / 2) / everybody.length

describe('mid-ranks', () => {
  // 5 of 40 stand before the middle of the first ten people, 15 of the second, 30 of the last twenty; tied, 10 of the first twenty.
  it('stand at the middle of the people of an area, and are shared by areas of one rank', () => {
    expect([...midRanks(columnsOf(THREE).people, columnsOf(THREE).rank)]).toEqual([0.125, 0.375, 0.75])
    expect([...midRanks(columnsOf(TIED).people, columnsOf(TIED).rank)]).toEqual([0.25, 0.25, 0.75])
  })

  it('are 0 where nobody lives', () => {
    expect([...midRanks(Float64Array.of(0, 0), [1, 2])]).toEqual([0, 0])
  })

  it('are those of asking person by person', () => {
    fc.assert(
      fc.property(anyAreas, (rows) => {
        const everybody = personByPerson(rows)
        const ranks = midRanks(columnsOf(rows).people, columnsOf(rows).rank)
        for (const [i, row] of rows.entries())
          expect(ranks[i]).toBeCloseTo(everybody.length === 0 ? 0 : rankOfPerson(everybody, row.rank), 12)
      }),
    )
  })
})

describe('fairness', () => {
  // Σ P A r = 10·0.125 + 20·0.375 + 80·0.75 = 68.75; 2·68.75/110 − 1 = 0.25. Tied: 10·0.25 + 20·0.25 + 80·0.75 = 67.5; 25/110.
  it('tells whether access lies with the least deprived (above 0) or the most', () => {
    expect(index(THREE)).toBeCloseTo(0.25, 14)
    expect(index(THREE.map((row) => ({ ...row, rank: -row.rank })))).toBeCloseTo(-0.25, 14)
    expect(index(TIED)).toBeCloseTo(25 / 110, 14)
    expect(index(THREE.map((row) => ({ ...row, access: 3 })))).toBeCloseTo(0, 14)
  })

  // 4 · 2.75 · 0.25 / 4 = 0.6875 up to the largest value; up to 10 it is 0.275.
  it('judges a bounded measure by what it could be (Erreygers)', () => {
    expect(erreygersOf(THREE)).toBeCloseTo(0.6875, 14)
    expect(erreygersOf(THREE, 10)).toBeCloseTo(0.275, 14)
    expect(() => erreygersOf(THREE, 3)).toThrow('most must be finite and at least the largest access, 4, got 3')
  })

  // All pairs both ways: 2·(10·10·1 + 10·20·3 + 10·20·2) = 2,200; over 2·40²·2.75 = 8,800.
  it('tells how far people are from having the same (Gini)', () => {
    expect(giniOf(THREE)).toBeCloseTo(0.25, 14)
    expect(giniOf(THREE.map((row) => ({ ...row, access: 3 })))).toBeCloseTo(0, 14)
  })

  // The most deprived 16 of 40: ten with 1 and six of the next ten with 2, so 22/16 = 1.375; the least deprived 4 have 4.
  // Tied, the 16 come from both areas alike: 1.5.
  it('sets the least deprived tenth against the most deprived two fifths, dividing an area between (Palma)', () => {
    expect(palmaOf(THREE)).toBeCloseTo(4 / 1.375, 14)
    expect(palmaOf(TIED)).toBeCloseTo(4 / 1.5, 14)
  })

  it('has no value, rather than NaN, where nobody lives or nobody has anything', () => {
    const nobody = THREE.map((row) => ({ ...row, people: 0 }))
    const nothing = THREE.map((row) => ({ ...row, access: 0 }))
    for (const rows of [nobody, nothing, []])
      expect([index(rows), erreygersOf(rows), giniOf(rows), palmaOf(rows)]).toEqual([null, null, null, null])
    expect(palmaOf(THREE.map((row) => ({ ...row, access: row.rank === 3 ? 4 : 0 })))).toBeNull()
  })

  it('is plain for a single area', () => {
    const one = THREE.slice(0, 1)
    expect([index(one), giniOf(one), palmaOf(one), erreygersOf(one)]).toEqual([0, 0, 1, 0])
  })

  it('is what asking person by person gives', () => {
    fc.assert(
      fc.property(anyAreas, (rows) => {
        const everybody = personByPerson(rows)
        const total = sum(everybody.map((one) => one.access))
        if (total === 0) {
          expect([index(rows), giniOf(rows), palmaOf(rows)]).toEqual([null, null, null])
          return
        }
        const ranked = sum(everybody.map((one) => one.access * rankOfPerson(everybody, one.rank)))
        expect(index(rows)).toBeCloseTo((2 * ranked) / total - 1, 11)
        const apart = sum(everybody.flatMap((one) => everybody.map((other) => Math.abs(one.access - other.access))))
        expect(giniOf(rows)).toBeCloseTo(apart / (2 * everybody.length * total), 11)
        expect(palmaOf(rows) ?? -1).toBeCloseTo(palmaTwin(everybody) ?? -1, 9)
      }),
    )
  })

  /** Ten of each person, so that tenths are whole; everybody of one rank has what they have on average. */
  function palmaTwin(everybody: readonly AreaRow[]): number | null {
    const queue = everybody
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ rank }) => Array.from({ length: 10 }, () => mean(everybody.filter((one) => one.rank === rank).map((one) => one.access))))
    const poorest = mean(queue.slice(0, queue.length * 0.4))
    return poorest === 0 ? null : mean(queue.slice(queue.length * 0.9)) / poorest
  }

  it('is the same to the last bit in any order of the areas, ties included', () => {
    fc.assert(
      fc.property(inTwoOrders, ([rows, shuffled]) => {
        for (const measure of [index, erreygersOf, giniOf, palmaOf]) expect(measure(shuffled)).toBe(measure(rows))
      }),
    )
  })

  it('is never NaN or infinite, however large, small or far apart the numbers are', () => {
    const extreme = (least: number) =>
      fc.oneof(fc.constantFrom(0, least, 1e-100, 1, 1e100), fc.double({ min: least, max: 1e100, noNaN: true }))
    const row = fc.record({
      people: extreme(1e-100),
      access: extreme(Number.MIN_VALUE),
      rank: fc.constantFrom(-Number.MAX_VALUE, 1, 2, Number.MAX_VALUE),
      group: fc.nat(2),
    })
    const standard = fc.constantFrom(Number.MIN_VALUE, 1e-100, 1, Number.MAX_VALUE)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), standard, (rows, most) => {
        const { people, access, group } = columnsOf(rows)
        const parts = theil(people, access, group)
        const gaps = ([0, 1, 2] as const).map((aversion) => shortfall(people, access, most, aversion))
        for (const value of [
          index(rows),
          erreygersOf(rows),
          giniOf(rows),
          palmaOf(rows),
          parts?.total,
          parts?.between,
          parts?.within,
          ...gaps,
        ])
          expect(value ?? 0).toSatisfy(Number.isFinite)
      }),
      { numRuns: runs(2000) },
    )
  })

  it.each([
    [[1, NaN], [1, 1], [1, 2], 'people must be 0, or from 1e-100 to 1e+100, got NaN in row 1'],
    [[1, -1], [1, 1], [1, 2], 'people must be 0, or from 1e-100 to 1e+100, got -1 in row 1'],
    [[1, 1], [Infinity, 1], [1, 2], 'access must be from 0 to 1e+100, got Infinity in row 0'],
    [[1, 1e308], [1, 1], [1, 2], 'people must be 0, or from 1e-100 to 1e+100, got 1e+308 in row 1'],
    [[5e-324, 1], [1, 1], [1, 2], 'people must be 0, or from 1e-100 to 1e+100, got 5e-324 in row 0'],
    [[1, 1], [1, 1e308], [1, 2], 'access must be from 0 to 1e+100, got 1e+308 in row 1'],
    [[1, 1], [1, 1], [1, NaN], 'rank must be finite, got NaN in row 1'],
    [[1, 1], [1], [1, 2], 'access must have one value for each of 2 areas, got 1'],
    [[1, 1], [1, 1], [1], 'rank must have one value for each of 2 areas, got 1'],
  ])('refuses columns that do not fit: %j %j %j', (people, access, rank, said) => {
    expect(() => palma(Float64Array.from(people), Float64Array.from(access), rank)).toThrow(said)
    expect(() => concentrationIndex(Float64Array.from(people), Float64Array.from(access), rank)).toThrow(said)
  })
})
