import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beyondReach, shortfall } from '../../../../core/gap/fairness/shortfall.ts'
import { anyAreas, columnsOf, inTwoOrders, mean, personByPerson, THREE, type AreaRow } from '../anyPeople.ts'

const shortfalls = (rows: readonly AreaRow[], standard: number) =>
  ([0, 1, 2] as const).map((aversion) => shortfall(columnsOf(rows).people, columnsOf(rows).access, standard, aversion))

describe('shortfall', () => {
  // Below 3: ten people with 1 (a gap of 2/3), ten with 2 (1/3), of 40. 20/40; (20/3 + 10/3)/40; (40/9 + 10/9)/40.
  it('tells how many fall short of a standard, how far, and how badly', () => {
    const [share, gap, severity] = shortfalls(THREE, 3)
    expect(share).toBe(0.5)
    expect(gap).toBeCloseTo(0.25, 14)
    expect(severity).toBeCloseTo(50 / 360, 14)
  })

  it('counts who has exactly the standard as having it', () => {
    expect(shortfalls(THREE, 2)[0]).toBe(0.25)
    expect(shortfalls(THREE, 1)).toEqual([0, 0, 0])
  })

  it('is 1 throughout where nobody has anything, and nothing where nobody lives', () => {
    expect(
      shortfalls(
        THREE.map((row) => ({ ...row, access: 0 })),
        3,
      ),
    ).toEqual([1, 1, 1])
    expect(shortfalls([], 3)).toEqual([null, null, null])
  })

  it('is what asking person by person gives', () => {
    fc.assert(
      fc.property(anyAreas, fc.integer({ min: 1, max: 8 }), (rows, standard) => {
        const gaps = personByPerson(rows).map((one) => Math.max(0, (standard - one.access) / standard))
        const expected = [0, 1, 2].map((power) => (gaps.length === 0 ? null : mean(gaps.map((gap) => (gap === 0 ? 0 : gap ** power)))))
        shortfalls(rows, standard).forEach((value, a) => expect(value ?? -1).toBeCloseTo(expected[a] ?? -1, 12))
      }),
    )
  })

  it('is the same to the last bit in any order of the areas', () => {
    fc.assert(
      fc.property(inTwoOrders, ([rows, shuffled]) => {
        expect(shortfalls(shuffled, 3)).toEqual(shortfalls(rows, 3))
      }),
    )
  })

  it.each([0, -1, NaN, Infinity])('refuses a standard of %s', (standard) => {
    expect(() => shortfalls(THREE, standard)).toThrow(`standard must be finite and above 0, got ${standard}`)
  })
})

describe('metres beyond reach', () => {
  // 200 people live 100 m beyond 1,609 m, 50 live 300 m beyond: 20,000 + 15,000 person-metres over 250 people. 90 live at reach.
  it('adds up how far people live beyond reach, and counts apart those who have no service at all', () => {
    const people = Float64Array.of(100, 200, 50, 90, 7)
    expect(beyondReach(people, Float64Array.of(1000, 1709, 1909, 1609, Infinity), 1609)).toEqual({
      personM: 35_000,
      meanM: 140,
      peopleWithout: 7,
    })
  })

  it('has no mean where nobody lives beyond reach', () => {
    expect(beyondReach(Float64Array.of(5), Float64Array.of(10), 10)).toEqual({ personM: 0, meanM: null, peopleWithout: 0 })
    expect(beyondReach(Float64Array.of(5), Float64Array.of(Infinity), 10)).toEqual({ personM: 0, meanM: null, peopleWithout: 5 })
    expect(() => beyondReach(Float64Array.of(5), Float64Array.of(10), NaN)).toThrow('reachM must be 0 or more, got NaN')
    expect(() => beyondReach(Float64Array.of(1e308, 1e308), Float64Array.of(10, 10), 5)).toThrow('people must be 0, or from 1e-100')
    expect(() => beyondReach(Float64Array.of(10), Float64Array.of(1e308), 5)).toThrow('nearestM must be 0 or more, and times people')
  })
})
