import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstFewestFor, proveFewestFor, ShareOutOfReach, type FewestSites } from '../../../../core/gap/siting/cover/fewestFor.ts'
import { loadSolver, type Solver } from '../../../../core/gap/siting/solver.ts'
import { usableSites, type Siting } from '../../../../core/gap/siting/siting.ts'
import { runs } from '../../../runs.ts'
import { anySiting, KNOTTY, pairsOf, SMALL, slowObjective, type AnySiting } from './anySiting.ts'

let highs: Solver['highs']
beforeAll(async () => {
  ;({ highs } = await loadSolver(60))
})

function answers(siting: Siting, share: number, secondsLeft = 60): FewestSites[] {
  const first = firstFewestFor(siting, share)
  return first.proof === 'best' ? [first] : [first, ...proveFewestFor(siting, first, { highs, secondsLeft })]
}

/** Five areas along a street, 100 m apart, a candidate in each. People: 10, 20, 30, 20, 100. */
const street = (said: Partial<Siting> = {}): Siting => ({
  model: 'mclp',
  weight: Float64Array.of(10, 20, 30, 20, 100),
  byCandidate: pairsOf(Array.from({ length: 5 }, (_, j) => Array.from({ length: 5 }, (__, i) => Math.abs(i - j) * 100))),
  radius: 100,
  p: 1,
  fixed: [],
  ...said,
})

describe('the fewest sites for a share of people', () => {
  it('are one for 60 %: the fourth reaches 150 of 180', () => {
    expect(answers(street(), 0.6).at(-1)).toMatchObject({ opened: 1, least: 1, proof: 'best' })
  })

  it('are two for everybody', () => {
    expect(answers(street(), 1).at(-1)).toMatchObject({ opened: 2, least: 2, covered: 180, target: 180, proof: 'best' })
  })

  it('are none where what is there reaches the share already', () => {
    expect(answers(street({ fixed: [3] }), 0.8)).toEqual([{ sites: [3], opened: 0, least: 0, covered: 150, target: 144, proof: 'best' }])
  })

  it('are refused, with what can be reached, where people live beyond every candidate', () => {
    // Of the first two alone: 10, 20 and 30 of 180 people.
    const asked = street({ candidates: [0, 1] })
    expect(() => firstFewestFor(asked, 0.5)).toThrow(ShareOutOfReach)
    try {
      firstFewestFor(asked, 0.5)
    } catch (error) {
      expect((error as ShareOutOfReach).reachable).toBeCloseTo(1 / 3, 9)
    }
  })

  it('are said with a bound that holds where no time is left', () => {
    const [, stopped] = answers(street({ radius: 0 }), 0.75, 0)
    // 100 + 30 < 135 = 75 %, so two are too few even for the plain bound; three reach it.
    expect(stopped ?? firstFewestFor(street({ radius: 0 }), 0.75)).toMatchObject({ opened: 3, least: 3 })
  })

  it.each([
    ['small', SMALL],
    ['knotty', KNOTTY],
  ] as const)('are as few as trying every choice of sites finds, and the bound always holds (%s)', (_, size) => {
    fc.assert(
      fc.property(anySiting(['mclp'], size), fc.integer({ min: 1, max: 100 }), (asked, percent) => {
        fc.pre(asked.siting.weight.some((here) => here > 0))
        const slow = slowFewest(asked, percent / 100)
        if (slow === null) {
          expect(() => firstFewestFor(asked.siting, percent / 100)).toThrow(ShareOutOfReach)
          return
        }
        const all = answers(asked.siting, percent / 100)
        for (const { opened, least, covered, target } of all) {
          expect(least).toBeLessThanOrEqual(slow)
          expect(opened).toBeGreaterThanOrEqual(slow)
          expect(covered).toBeGreaterThanOrEqual(target - 1e-6)
        }
        expect(all.at(-1)).toMatchObject({ opened: slow, least: slow, proof: 'best' })
        expect(fromEverywhere(asked.siting, percent / 100)).toMatchObject({ opened: slow, least: slow, proof: 'best' })
      }),
      { numRuns: runs(size === SMALL ? 200 : 40) },
    )
  })
})

/** Begun with every candidate open, so that no proof leans on a good first answer. */
function fromEverywhere(siting: Siting, share: number): FewestSites | undefined {
  const first = firstFewestFor(siting, share)
  const sites = usableSites(siting).toSorted((a, b) => a - b)
  const opened = sites.length - new Set(siting.fixed).size
  const all: FewestSites = { ...first, sites, opened, least: 0, proof: 'good' }
  return first.opened === 0 ? first : [...proveFewestFor(siting, all, { highs, secondsLeft: 60 })].at(-1)
}

/** By trying all choices, fewer sites first; null where not even all of them reach it. */
function slowFewest(asked: AnySiting, share: number): number | null {
  const { byCandidate, fixed, candidates, weight } = asked.siting
  const free = Array.from({ length: byCandidate.rows }, (_, j) => j).filter(
    (j) => !fixed.includes(j) && (candidates === undefined || candidates.includes(j)),
  )
  const target = share * weight.reduce((sum, here) => sum + here, 0)
  const counts = Array.from({ length: 2 ** free.length }, (_, bits) => free.filter((__, n) => (bits >> n) % 2 === 1))
    .filter((choice) => slowObjective(asked, [...fixed, ...choice]) >= target * (1 - 1e-9) - 1e-9)
    .map(({ length }) => length)
  return counts.length === 0 ? null : Math.min(...counts)
}
