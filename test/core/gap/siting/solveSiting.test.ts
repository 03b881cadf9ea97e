import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkSiting, OutOfReach } from '../../../../core/gap/siting/checkSiting.ts'
import { firstAnswer } from '../../../../core/gap/siting/firstAnswer.ts'
import { answerOf, objectiveOf } from '../../../../core/gap/siting/objective.ts'
import {
  freeCandidates,
  isMost,
  SITING_MODELS,
  type Siting,
  type SitingResult,
  type SitingModel,
} from '../../../../core/gap/siting/siting.ts'
import { proveCenter } from '../../../../core/gap/siting/proveCenter.ts'
import { proveCover } from '../../../../core/gap/siting/cover/proveCover.ts'
import { proveMedian } from '../../../../core/gap/siting/median/proveMedian.ts'
import { solveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import { loadSolver, type Solver } from '../../../../core/gap/siting/solver.ts'
import { anySiting, KNOTTY, pairsOf, SMALL, shuffled, slowBest, slowObjective, type AnySiting } from './anySiting.ts'
import { runs } from '../../../runs.ts'

let highs: Solver['highs']
beforeAll(async () => {
  ;({ highs } = await loadSolver(60))
})

async function answers(siting: Siting, seconds = 60): Promise<SitingResult[]> {
  const all: SitingResult[] = []
  for await (const answer of solveSiting(siting, () => Promise.resolve({ highs, secondsLeft: seconds }))) all.push(answer)
  return all
}

/** Whether the question is one: random ones may be refused, which the tests of `checkSiting` are about. */
function isQuestion({ siting }: AnySiting): boolean {
  try {
    checkSiting(siting)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const near = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
const questions = (models: readonly SitingModel[] = SITING_MODELS, size = SMALL) => anySiting(models, size).filter(isQuestion)

/**
 * Five areas along a street, 100 m apart, at 0 … 400 m; a candidate stands in each.
 * People: 10, 20, 30, 20, 100.
 */
const STREET = pairsOf(Array.from({ length: 5 }, (_, j) => Array.from({ length: 5 }, (__, i) => Math.abs(i - j) * 100)))
const street = (said: Partial<Siting>): Siting => ({
  model: 'mclp',
  weight: Float64Array.of(10, 20, 30, 20, 100),
  byCandidate: STREET,
  radius: 100,
  p: 1,
  fixed: [],
  ...said,
})

describe('where sites should go', () => {
  it.each([
    // Site 3 covers 30 + 20 + 100; site 4 only 20 + 100.
    ['most people covered by one site', { model: 'mclp', p: 1 }, [3], 150],
    // 0 and 3, or 1 and 3 or 4: 10 + 20 + 30 + 20 + 100. Sites 1 and 3 leave nobody out, as do 1 and 4, and 0 and 3.
    ['most people covered by two', { model: 'mclp', p: 2 }, null, 180],
    // 3 and 4 cover 30 once, and 20 and 100 twice; with 2 as well, 20 + 30 + 20 twice is worth less than what they miss.
    ['covered twice counts twice', { model: 'backup', p: 2 }, [3, 4], 270],
    ['fewest sites that cover everybody', { model: 'lscp' }, null, 2],
    // At 4: 10 × 400 + 20 × 300 + 30 × 200 + 20 × 100 = 18,000; at 3: 3,000 + 4,000 + 3,000 + 0 + 10,000 = 20,000.
    ['least walking in sum', { model: 'pmedian', p: 1 }, [4], 18_000],
    // 4 and 1: 10 × 100 + 30 × 100 + 20 × 100 = 6,000.
    ['least walking with two', { model: 'pmedian', p: 2 }, [1, 4], 6_000],
    ['shortest longest walk', { model: 'pcenter', p: 1 }, [2], 200],
    // Site 0 is open already and covers 30 people; 3 adds 150.
    ['a fixed site stays and does not count towards p', { model: 'mclp', p: 1, fixed: [0] }, [0, 3], 180],
    ['new sites only where they may be', { model: 'mclp', p: 1, candidates: [0, 1, 2] }, [2], 70],
  ] as const)('%s', async (_, said, sites, objective) => {
    const answer = (await answers(street(said))).at(-1)!
    expect(answer).toMatchObject({ model: said.model, objective, bound: objective, gap: 0, proof: 'best' })
    if (sites !== null) expect(answer.sites).toEqual(sites)
  })

  it('answers at once, then bounds, then proves', async () => {
    // People a 3, b 6, c 3, d 7, e 5, f 4. Greedy opens 0 (b, c, d, f: 20), then 1 (e: 25), as 2 would add no more than 1.
    // No single swap covers more; but 2 and 3 together cover all 28.
    const siting: Siting = {
      model: 'mclp',
      weight: Float64Array.of(3, 6, 3, 7, 5, 4),
      byCandidate: pairsOf([
        [null, 1, 1, 1, null, 1],
        [null, null, null, null, 1, null],
        [null, null, 1, 1, 1, null],
        [1, 1, 1, null, null, 1],
      ]),
      radius: 1,
      p: 2,
      fixed: [],
    }
    const all = await answers(siting)
    expect(all[0]).toMatchObject({ sites: [0, 1], objective: 25, bound: 28, gap: 0.12, proof: 'good' })
    expect(all.at(-1)).toEqual({ model: 'mclp', sites: [2, 3], objective: 28, bound: 28, gap: 0, proof: 'best' })
  })

  it.each([
    ['small questions', SMALL, 300],
    ['knotty ones', KNOTTY, 150],
  ])('is the best of all choices that there are, and says that it is proven: %s', async (_, size, numRuns) => {
    await fc.assert(
      fc.asyncProperty(questions(SITING_MODELS, size), async (asked) => {
        const best = slowBest(asked)
        if (best === Infinity) await expect(answers(asked.siting)).rejects.toThrow(/sites cannot reach every area/)
        else {
          const last = (await answers(asked.siting)).at(-1)!
          expect(near(last.objective, best), `${last.objective} is not ${best}`).toBe(true)
          expect(last.proof).toBe('best')
          expect(near(slowObjective(asked, last.sites), last.objective)).toBe(true)
        }
      }),
      { numRuns: runs(numRuns) },
    )
  })

  it('is the best wherever it began, so that no proof leans on a good first answer', () => {
    const prove = { mclp: proveCover, backup: proveCover, lscp: proveCover, pmedian: proveMedian, pcenter: proveCenter }
    fc.assert(
      fc.property(questions(SITING_MODELS, KNOTTY), (asked) => {
        const { siting } = asked
        const best = slowBest(asked)
        fc.pre(best < Infinity)
        const free = freeCandidates(siting)
        const some = [...free.keys()].filter((j) => free[j] === 1).slice(0, siting.model === 'lscp' ? undefined : siting.p)
        const least = siting.model === 'pcenter' ? firstAnswer(siting).bound : isMost(siting.model) ? Infinity : 0
        const poor = answerOf(siting, [...new Set([...siting.fixed, ...some])], least)
        const all = [...prove[siting.model](siting, poor, { highs, secondsLeft: 60 })]
        expect(near(all.at(-1)!.objective, best), `${all.at(-1)!.objective} is not ${best}`).toBe(true)
        expect(all.at(-1)!.proof).toBe('best')
        const sign = isMost(siting.model) ? 1 : -1
        for (const { bound } of all) expect(sign * bound).toBeGreaterThanOrEqual(sign * best - 1e-9 * Math.abs(best))
      }),
      { numRuns: runs(200) },
    )
  })

  it('never gets worse from one answer to the next, and no bound lies on the wrong side of the best', async () => {
    await fc.assert(
      fc.asyncProperty(questions(SITING_MODELS, KNOTTY), async (asked) => {
        const best = slowBest(asked)
        fc.pre(best < Infinity)
        const sign = isMost(asked.siting.model) ? 1 : -1
        const all = await answers(asked.siting)
        for (const [n, { objective, bound, gap, proof }] of all.entries()) {
          const before = all[n - 1]
          if (before) expect(sign * objective).toBeGreaterThanOrEqual(sign * before.objective)
          if (before) expect(sign * bound).toBeLessThanOrEqual(sign * before.bound)
          expect(sign * bound).toBeGreaterThanOrEqual(sign * best - 1e-9 * Math.abs(best))
          expect(proof === 'best').toBe(gap <= 1e-9)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('opens p new sites beside the fixed ones, all of them allowed', async () => {
    await fc.assert(
      fc.asyncProperty(questions(['mclp', 'backup', 'pmedian', 'pcenter'], { ...SMALL, missing: 0 }), async ({ siting }) => {
        for (const { sites } of await answers(siting)) {
          expect(sites).toEqual([...new Set(sites)].toSorted((a, b) => a - b))
          for (const j of siting.fixed) expect(sites).toContain(j)
          const opened = sites.filter((j) => !siting.fixed.includes(j))
          if (siting.candidates) expect(siting.candidates).toEqual(expect.arrayContaining(opened))
          if (siting.model !== 'pcenter') expect(opened).toHaveLength(siting.p)
          else expect(opened.length).toBeLessThanOrEqual(siting.p)
        }
      }),
    )
  })

  it('is worth the same whatever the order of areas and candidates', async () => {
    const asked = questions().chain((one) =>
      fc.record({
        one: fc.constant(one),
        areas: fc.shuffledSubarray([...one.siting.weight.keys()], { minLength: one.siting.weight.length }),
        candidates: fc.shuffledSubarray([...one.costs.keys()], { minLength: one.costs.length }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(asked, async ({ one, areas, candidates }) => {
        fc.pre(slowBest(one) < Infinity)
        const moved = shuffled(one, areas, candidates)
        const [here, there] = [(await answers(one.siting)).at(-1)!, (await answers(moved.siting)).at(-1)!]
        expect(near(here.objective, there.objective)).toBe(true)
      }),
    )
  })

  it('never covers fewer with one site more', async () => {
    await fc.assert(
      fc.asyncProperty(questions(['mclp', 'backup']), async ({ siting }) => {
        const more = { ...siting, p: siting.p + 1 }
        fc.pre(isQuestion({ siting: more, costs: [] }))
        const [few, many] = [(await answers(siting)).at(-1)!, (await answers(more)).at(-1)!]
        expect(many.objective).toBeGreaterThanOrEqual(few.objective * (1 - 1e-9))
      }),
    )
  })

  it('never loses the people whom nobody reaches: covered and uncovered are everybody', async () => {
    await fc.assert(
      fc.asyncProperty(questions(['mclp'], { ...SMALL, missing: 6 }), async (asked) => {
        const { objective, sites } = (await answers(asked.siting)).at(-1)!
        const { weight, radius } = asked.siting
        const uncovered = weight.filter((_, i) => !sites.some((j) => (asked.costs[j]![i] ?? Infinity) <= radius)).reduce((a, b) => a + b, 0)
        expect(
          near(
            objective + uncovered,
            weight.reduce((a, b) => a + b, 0),
          ),
        ).toBe(true)
      }),
    )
  })

  it('keeps the sites it has, with a bound, when no time is left', async () => {
    const all = await answers(street({ model: 'lscp', weight: Float64Array.of(1, 1, 1, 1, 1), radius: 0 }), 0)
    expect(all.at(-1)).toMatchObject({ objective: 5, proof: 'best' })
    const ring = pairsOf(
      Array.from({ length: 5 }, (_, j) => Array.from({ length: 5 }, (__, i) => (i === j || i === (j + 1) % 5 ? 1 : null))),
    )
    const asked: Siting = { model: 'mclp', weight: new Float64Array(5).fill(1), byCandidate: ring, radius: 1, p: 2, fixed: [] }
    // Each site covers two neighbours of five, so two sites cover four; two sites more would gain the fifth each: the first bound is 4 + 2.
    expect((await answers(asked, 0)).at(-1)).toMatchObject({ objective: 4, bound: 6, gap: 0.5, proof: 'good' })
    expect((await answers(asked)).at(-1)).toMatchObject({ objective: 4, bound: 4, gap: 0, proof: 'best' })
  })
})

describe('the first answer', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(questions(), ({ siting }) => {
        expect(firstAnswer(siting)).toEqual(firstAnswer(siting))
      }),
    )
  })

  it('counts as its sites count', () => {
    fc.assert(
      fc.property(questions(), (asked) => {
        const { sites, objective } = firstAnswer(asked.siting)
        expect(near(objective, slowObjective(asked, sites))).toBe(true)
        expect(objectiveOf(asked.siting, sites)).toBe(objective)
      }),
    )
  })
})

describe('a question without an answer', () => {
  it.each([
    [
      'p larger than the candidates that are left',
      { p: 5, fixed: [0] },
      'p must be at most 4, the candidates that are not open yet, got 5',
    ],
    ['p that is no whole number', { p: 1.5 }, 'p must be a whole number from 1, got 1.5'],
    ['no site at all', { p: 0 }, 'p must be a whole number from 1, got 0'],
    ['a radius below 0', { radius: -1 }, 'radius must be 0 or more, got -1'],
    ['a radius that is no number', { radius: NaN }, 'radius must be 0 or more, got NaN'],
    ['a fixed site that is no candidate', { fixed: [5] }, 'fixed must be whole numbers from 0 to 4, got 5'],
    ['a candidate that is none', { candidates: [-1] }, 'candidates must be whole numbers from 0 to 4, got -1'],
    ['people below 0', { weight: Float64Array.of(1, -1, 1, 1, 1) }, 'weight must be from 0 to 1000000000000, got -1 for area 1'],
    [
      'more people than there can be',
      { weight: Float64Array.of(1, 1e13, 1, 1, 1) },
      'weight must be from 0 to 1000000000000, got 10000000000000 for area 1',
    ],
    ['too few areas', { weight: Float64Array.of(1) }, 'weight must have one number for each of 5 areas, got 1'],
    ['nobody at all', { weight: new Float64Array(5) }, 'weight must be above 0 somewhere, got nobody at all'],
    ['no pair', { byCandidate: pairsOf([[null, null, null, null, null]]) }, 'byCandidate must hold a pair: no candidate reaches any area'],
  ] as const)('%s', (_, said, message) => {
    expect(() => firstAnswer(street(said as Partial<Siting>))).toThrow(message)
  })

  it('a radius that no one is inside', () => {
    const byCandidate = pairsOf([[200, 300]])
    expect(() => firstAnswer(street({ byCandidate, weight: Float64Array.of(1, 1) }))).toThrow(
      'radius 100 reaches nobody: the least cost is 200',
    )
  })

  it('a radius that only an area without anybody is inside', () => {
    const byCandidate = pairsOf([[0, 500]])
    expect(() => firstAnswer(street({ byCandidate, weight: Float64Array.of(0, 5) }))).toThrow(
      'radius 100 reaches nobody: the least cost is 500',
    )
  })

  it.each(['lscp', 'pmedian', 'pcenter'] as const)('%s names the areas that no candidate reaches', (model) => {
    const byCandidate = pairsOf([
      [10, null, null, null],
      [null, 20, null, null],
    ])
    // Area 2 holds nobody: only area 3 is missed.
    const asked = street({ model, byCandidate, weight: Float64Array.of(1, 1, 0, 1) })
    expect(() => firstAnswer(asked)).toThrow(OutOfReach)
    expect(() => firstAnswer(asked)).toThrow(/no candidate reaches 1 area( within 100)?: 3/)
  })

  it.each(['pmedian', 'pcenter'] as const)('%s says that p sites cannot reach everybody where each area has its own', async (model) => {
    const byCandidate = pairsOf([
      [10, null],
      [null, 20],
    ])
    const asked = street({ model, byCandidate, weight: Float64Array.of(1, 1), p: 1 })
    expect(firstAnswer(asked)).toMatchObject({ objective: Infinity, proof: 'good' })
    await expect(answers(asked)).rejects.toThrow('p = 1 sites cannot reach every area')
  })
})
