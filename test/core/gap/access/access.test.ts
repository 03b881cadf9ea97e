import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessOf, gravity, supplyRatios } from '../../../../core/gap/access/access.ts'
import { balancedAccess } from '../../../../core/gap/access/balancedAccess.ts'
import { parseDecay, type Decay } from '../../../../core/gap/access/decay.ts'
import { closest } from '../../../../core/gap/distance/closest.ts'
import { anyTown, isClose, reachOf, type Town } from '../pairsOf.ts'
import { runs } from '../../../runs.ts'

const anyDecay = fc
  .constantFrom('binary:30', 'step:10=1,20=.67,30=.33', 'exp:0.1', 'gaussian:20', 'power:1')
  .map((text) => parseDecay(text))

/** One number for each service of a town, and one for each area. */
const columns = ({ people, capacity }: Town) => [Float64Array.from(people), Float64Array.from(capacity)] as const

function twoStep(town: Town, decay: Decay): Float64Array {
  const { byArea, byService } = reachOf(town.table, town.capacity.length)
  const [people, capacity] = columns(town)
  return accessOf(byArea, supplyRatios(byService, people, capacity, decay), decay)
}

const balanced = (town: Town, decay: Decay): Float64Array =>
  balancedAccess(reachOf(town.table, town.capacity.length), ...columns(town), decay)

/** The slow, obvious twins: the formulas, over every area and service. */
const f = (town: Town, decay: Decay, i: number, j: number): number => {
  const cost = town.table[i]![j]!
  return cost === null ? 0 : decay.weight(cost)
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const share = (amount: number, among: number): number => (among === 0 ? 0 : amount / among)

const twoStepTwin = (town: Town, decay: Decay): number[] => {
  const ratios = town.capacity.map((there, j) => share(there, sum(town.people.map((here, i) => here * f(town, decay, i, j)))))
  return town.people.map((_, i) => sum(ratios.map((ratio, j) => ratio * f(town, decay, i, j))))
}

const balancedTwin = (town: Town, decay: Decay): number[] => {
  const ofArea = town.people.map((_, i) => sum(town.capacity.map((__, j) => f(town, decay, i, j))))
  const ofService = town.capacity.map((_, j) => sum(town.people.map((__, i) => f(town, decay, i, j))))
  const ratios = town.capacity.map((there, j) =>
    share(there, sum(town.people.map((here, i) => here * share(f(town, decay, i, j), ofArea[i]!)))),
  )
  return town.people.map((_, i) => sum(ratios.map((ratio, j) => ratio * share(f(town, decay, i, j), ofService[j]!))))
}

const areClose = (a: Iterable<number>, b: readonly number[]): boolean => {
  const values = [...a]
  return values.length === b.length && values.every((value, k) => isClose(value, b[k]!))
}

const shuffled = <T>(values: readonly T[], order: readonly number[]): T[] => order.map((k) => values[k]!)

/** Three areas and two services; the third area reaches nothing. */
const town: Town = {
  table: [
    [5, 25],
    [15, null],
    [null, null],
  ],
  people: [100, 200, 50],
  capacity: [3, 2],
}

describe('access', () => {
  // Within 30: the first service has 100 + 200 people, so 3/300 = 0.01; the second 100, so 2/100 = 0.02.
  it('shares each service among the people within its catchment (2SFCA)', () => {
    expect([...twoStep(town, parseDecay('binary:30'))]).toEqual([0.03, 0.01, 0])
  })

  // Steps 1 up to 10, 0.5 up to 20, 0.25 up to 30. First: 100·1 + 200·0.5 = 200, 3/200 = 0.015; second: 100·0.25 = 25, 2/25 = 0.08.
  // First area: 0.015·1 + 0.08·0.25 = 0.035; second: 0.015·0.5 = 0.0075.
  it('weighs people and services by their step (E2SFCA)', () => {
    const access = twoStep(town, parseDecay('step:10=1,20=.5,30=.25'))
    expect(areClose(access, [0.035, 0.0075, 0])).toBe(true)
  })

  // All within 30. The first area's 100 people go half to each service: 50 + 200 = 250 and 50; 3/250 = 0.012, 2/50 = 0.04.
  // The first service's level is shared by two areas, the second's by one: 0.012/2 + 0.04 = 0.046 and 0.006.
  it('counts nobody twice where catchments overlap (BFCA)', () => {
    expect(areClose(balanced(town, parseDecay('binary:30')), [0.046, 0.006, 0])).toBe(true)
  })

  // 3·e^−0.5 + 2·e^−2.5 = 1.8195920 + 0.1641700 = 1.9837620; 3·e^−1.5 = 0.6693905.
  it('adds up what is near, unshared (gravity), and what is within a bound (cumulative opportunities)', () => {
    const { byArea } = reachOf(town.table, 2)
    const capacity = Float64Array.from(town.capacity)
    const [first, second, third] = gravity(byArea, capacity, parseDecay('exp:0.1'))
    expect(first).toBeCloseTo(1.983762, 6)
    expect(second).toBeCloseTo(0.6693905, 6)
    expect(third).toBe(0)
    expect([...gravity(byArea, capacity, parseDecay('binary:25'))]).toEqual([5, 3, 0])
    expect([...gravity(byArea, capacity, parseDecay('binary:25', 'open'))]).toEqual([3, 3, 0])
  })

  it('finds the closest', () => {
    const { byArea } = reachOf(town.table, 2)
    expect([...closest(byArea)]).toEqual([5, 15, Infinity])
  })

  it('gives nothing, and no NaN, where nobody lives, nobody reaches or nothing is', () => {
    expect([...twoStep({ table: [[5]], people: [0], capacity: [3] }, parseDecay('binary:30'))]).toEqual([0])
    expect([...balanced({ table: [[5]], people: [0], capacity: [3] }, parseDecay('binary:30'))]).toEqual([0])
    expect([...twoStep({ table: [[], []], people: [1, 2], capacity: [] }, parseDecay('exp:1'))]).toEqual([0, 0])
    expect([...balanced({ table: [[], []], people: [1, 2], capacity: [] }, parseDecay('exp:1'))]).toEqual([0, 0])
  })

  it('refuses a cost of 0 under power decay, and names the pair', () => {
    const { byArea } = reachOf([[null], [0]], 1)
    const said = 'decay power:1 has no value at cost 0, between row 1 and column 0'
    expect(() => gravity(byArea, Float64Array.of(1), parseDecay('power:1'))).toThrow(said)
  })

  // e^−744 is 1e−323, the least number but one, and e^−750 is 0: 1 / 1e−323 passes 1.8e308, and the second area gets 0 × ∞.
  it.each([
    ['exp:0.1', [[7440], [7500]], 'decay exp:0.1 is too steep for these costs'],
    ['exp:0.1', [[6800], [7500]], 'decay exp:0.1 is too steep for these costs'],
    ['power:400', [[0.1], [1]], 'decay power:400 is too steep for these costs: at 0.1 its weight passes'],
    ['step:10=1e308', [[5], [5]], 'decay step:10=1e308 makes sums too large'],
  ])('refuses weights that leave the numbers there are, rather than NaN: %s at %j', (text, table, said) => {
    const steep: Town = { table, people: [10, 10], capacity: [1] }
    expect(() => twoStep(steep, parseDecay(text))).toThrow(said)
    expect(() => balanced(steep, parseDecay(text))).toThrow(said)
  })

  it('is always finite or refused, however steep the decay and large the numbers', () => {
    const decays = fc
      .constantFrom('exp:1', 'exp:0.3', 'gaussian:40', 'power:100', 'power:400', 'step:1000=1e300', 'binary:2000')
      .map((text) => parseDecay(text))
    const amount = fc.constantFrom(0, 5e-324, 1, 1e300, Number.MAX_VALUE)
    const cost = fc.option(fc.constantFrom(0, 1e-300, 0.1, 1, 100, 690, 740, 745, 1500))
    const steep: fc.Arbitrary<Town> = fc.record({
      table: fc.array(fc.tuple(cost, cost), { minLength: 3, maxLength: 3 }),
      people: fc.array(amount, { minLength: 3, maxLength: 3 }),
      capacity: fc.array(amount, { minLength: 2, maxLength: 2 }),
    })
    const unshared = (any: Town, decay: Decay) => gravity(reachOf(any.table, 2).byArea, Float64Array.from(any.capacity), decay)
    fc.assert(
      fc.property(steep, decays, (any, decay) => {
        for (const measure of [twoStep, balanced, unshared])
          try {
            expect([...measure(any, decay)].every(Number.isFinite)).toBe(true)
          } catch (error) {
            if (!(error instanceof RangeError)) throw error
            expect(error.message).toContain(`decay ${decay.text} `)
          }
      }),
      { numRuns: runs(1000) },
    )
  })

  it('is what the formulas say, over every area and service', () => {
    fc.assert(
      fc.property(anyTown, anyDecay, (any, decay) => {
        expect(areClose(twoStep(any, decay), twoStepTwin(any, decay))).toBe(true)
        expect(areClose(balanced(any, decay), balancedTwin(any, decay))).toBe(true)
        const { byArea } = reachOf(any.table, any.capacity.length)
        const hansen = any.people.map((_, i) => sum(any.capacity.map((there, j) => there * f(any, decay, i, j))))
        expect(areClose(gravity(byArea, Float64Array.from(any.capacity), decay), hansen)).toBe(true)
        expect([...closest(byArea)]).toEqual(any.table.map((row) => Math.min(...row.map((cost) => cost ?? Infinity))))
      }),
    )
  })

  it('hands out exactly the supply that anybody reaches (2SFCA, E2SFCA)', () => {
    fc.assert(
      fc.property(anyTown, anyDecay, (any, decay) => {
        const access = twoStep(any, decay)
        const given = sum(any.people.map((here, i) => here * access[i]!))
        const reached = any.capacity.filter((_, j) => any.people.some((here, i) => here * f(any, decay, i, j) > 0))
        expect(isClose(given, sum(reached))).toBe(true)
      }),
    )
  })

  // BFCA's own laws (Páez et al. 2019): everybody who reaches anything is shared out once, and Σ A_i = Σ R_j.
  it('shares out each person once and each level of service once (BFCA)', () => {
    fc.assert(
      fc.property(anyTown, anyDecay, (any, decay) => {
        const ofArea = any.people.map((_, i) => sum(any.capacity.map((__, j) => f(any, decay, i, j))))
        const shared = any.capacity.map((_, j) => sum(any.people.map((here, i) => here * share(f(any, decay, i, j), ofArea[i]!))))
        expect(isClose(sum(shared), sum(any.people.filter((_, i) => ofArea[i]! > 0)))).toBe(true)
        expect(isClose(sum([...balanced(any, decay)]), sum(any.capacity.map((there, j) => share(there, shared[j]!))))).toBe(true)
      }),
    )
  })

  it('does not depend on the order of areas or services', () => {
    const withOrders = anyTown.chain((any) =>
      fc.tuple(
        fc.constant(any),
        fc.shuffledSubarray([...any.people.keys()], { minLength: any.people.length }),
        fc.shuffledSubarray([...any.capacity.keys()], { minLength: any.capacity.length }),
      ),
    )
    fc.assert(
      fc.property(withOrders, anyDecay, ([any, areas, services], decay) => {
        const other: Town = {
          table: shuffled(any.table, areas).map((row) => shuffled(row, services)),
          people: shuffled(any.people, areas),
          capacity: shuffled(any.capacity, services),
        }
        expect(areClose(twoStep(other, decay), shuffled([...twoStep(any, decay)], areas))).toBe(true)
        expect(areClose(balanced(other, decay), shuffled([...balanced(any, decay)], areas))).toBe(true)
      }),
    )
  })

  it('never falls by gravity or closeness when a service is added', () => {
    fc.assert(
      fc.property(
        anyTown,
        anyDecay,
        fc.array(fc.option(fc.integer({ min: 1, max: 60 })), { minLength: 8, maxLength: 8 }),
        (any, decay, costs) => {
          const before = reachOf(any.table, any.capacity.length).byArea
          const after = reachOf(
            any.table.map((row, i) => [...row, costs[i]!]),
            any.capacity.length + 1,
          ).byArea
          const more = gravity(after, Float64Array.from([...any.capacity, 4]), decay)
          gravity(before, Float64Array.from(any.capacity), decay).forEach((value, i) => expect(more[i]).toBeGreaterThanOrEqual(value))
          closest(before).forEach((cost, i) => expect(closest(after)[i]).toBeLessThanOrEqual(cost))
        },
      ),
    )
  })
})
