import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theil } from '../../../../core/gap/fairness/theil.ts'
import { anyAreas, columnsOf, inTwoOrders, mean, personByPerson, sum, THREE, type AreaRow } from '../anyPeople.ts'

const theilOf = (rows: readonly AreaRow[]) => theil(columnsOf(rows).people, columnsOf(rows).access, columnsOf(rows).group)

/** Slow twin, person by person: the mean of x ln x, with x a value over the mean; 0 ln 0 is 0. */
const personTheil = (values: readonly number[]): number =>
  mean(values.map((value) => (value === 0 ? 0 : (value / mean(values)) * Math.log(value / mean(values)))))

describe('Theil T', () => {
  // Shares of the 110: 10/110 ln(1/2.75) + 20/110 ln(2/2.75) + 80/110 ln(4/2.75) = −0.0919637 − 0.0579007 + 0.2725043.
  // Between: the first two areas have 1.5 on average: 30/110 ln(1.5/2.75) + 80/110 ln(4/2.75) = −0.1653098 + 0.2725043.
  it('parts unevenness between groups from that within them', () => {
    const { total, between, within } = theilOf(THREE)!
    expect([total, between, within].map((value) => value.toFixed(6))).toEqual(['0.122640', '0.107195', '0.015445'])
    expect(theil(columnsOf(THREE).people, columnsOf(THREE).access)).toMatchObject({ between: 0 })
  })

  // Two of four people have all: each has twice the mean, half of 2 ln 2.
  it('counts people with nothing as 0, not as NaN', () => {
    const halves = [0, 3].map((access) => ({ people: 2, access, rank: 1, group: access }))
    expect(theilOf(halves)!.total).toBeCloseTo(Math.LN2, 14)
    expect(theilOf(halves)!.within).toBe(0)
  })

  it('has no value where nobody lives or nobody has anything', () => {
    expect(theilOf([])).toBeNull()
    expect(theilOf(THREE.map((row) => ({ ...row, people: 0 })))).toBeNull()
    expect(theilOf(THREE.map((row) => ({ ...row, access: 0 })))).toBeNull()
  })

  it('is what asking person by person gives, and adds up', () => {
    fc.assert(
      fc.property(anyAreas, (rows) => {
        const everybody = personByPerson(rows)
        const values = everybody.map((one) => one.access)
        const found = theilOf(rows)
        if (sum(values) === 0) {
          expect(found).toBeNull()
          return
        }
        const groups = [0, 1, 2, 3]
          .map((group) => everybody.filter((one) => one.group === group).map((one) => one.access))
          .filter((group) => sum(group) > 0)
        const within = sum(groups.map((group) => (sum(group) / sum(values)) * personTheil(group)))
        expect(found!.total).toBeCloseTo(personTheil(values), 11)
        expect(found!.within).toBeCloseTo(within, 11)
        expect(found!.between + found!.within).toBe(found!.total)
      }),
    )
  })

  it('is the same to the last bit in any order of the areas', () => {
    fc.assert(
      fc.property(inTwoOrders, ([rows, shuffled]) => {
        expect(theilOf(shuffled)).toEqual(theilOf(rows))
      }),
    )
  })

  it('refuses groups that do not fit', () => {
    expect(() => theil(columnsOf(THREE).people, columnsOf(THREE).access, Uint32Array.of(1))).toThrow(
      'group must have one value for each of 3 areas, got 1',
    )
  })
})
