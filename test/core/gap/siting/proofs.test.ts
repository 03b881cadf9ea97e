import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { coverWithin } from '../../../../core/gap/siting/cover/cover.ts'
import { coveringAll, fewestCovering } from '../../../../core/gap/siting/cover/coverProgramme.ts'
import { answerOf } from '../../../../core/gap/siting/objective.ts'
import { proveCenter } from '../../../../core/gap/siting/proveCenter.ts'
import { reduceCover } from '../../../../core/gap/siting/cover/reduceCover.ts'
import type { Siting, SitingResult } from '../../../../core/gap/siting/siting.ts'
import { solveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import { loadSolver, type Solver } from '../../../../core/gap/siting/solver.ts'
import { anySiting, KNOTTY, pairsOf, slowBest } from './anySiting.ts'
import { runs } from '../../../runs.ts'

let highs: Solver['highs']
beforeAll(async () => {
  ;({ highs } = await loadSolver(60))
})

/** What came before the end, and the error if it ended with one. */
async function answers(siting: Siting): Promise<{ all: SitingResult[]; error: unknown }> {
  const all: SitingResult[] = []
  try {
    for await (const answer of solveSiting(siting, () => Promise.resolve({ highs, secondsLeft: 60 }))) all.push(answer)
  } catch (error) {
    return { all, error }
  }
  return { all, error: null }
}

describe('an answer that leaves somebody without a site', () => {
  // One site cannot serve both: candidate 0 reaches only area 0, candidate 1 only area 1.
  const apart: Omit<Siting, 'model'> = {
    weight: Float64Array.of(1, 1),
    byCandidate: pairsOf([
      [10, null],
      [null, 20],
    ]),
    radius: 0,
    p: 1,
    fixed: [],
  }

  it.each(['pmedian', 'pcenter'] as const)('is infinitely far from any bound, and never takes itself for proven: %s', async (model) => {
    const { all, error } = await answers({ ...apart, model })
    expect(all.length).toBeGreaterThan(0)
    for (const answer of all) {
      expect(answer).toMatchObject({ objective: Infinity, gap: Infinity, proof: 'good' })
      expect(answer.bound).toBeLessThan(Infinity)
    }
    expect(error).toEqual(new RangeError('p = 1 sites cannot reach every area; more pairs or more sites are needed'))
  })

  it('has a gap of Infinity even where the bound is Infinity too', () => {
    expect(answerOf({ ...apart, model: 'pcenter' }, [0], Infinity)).toMatchObject({ bound: Infinity, gap: Infinity, proof: 'good' })
    // Fewest sites within 0: nobody is covered, and the best is not known.
    expect(answerOf({ ...apart, model: 'lscp' }, [0], 1)).toMatchObject({ objective: Infinity, bound: 1, gap: Infinity, proof: 'good' })
  })
})

describe('the steps of the p-center', () => {
  it('skip no cost that was not asked about', () => {
    // Two triangles of areas; within 1 each candidate reaches two of its three, so that 3 sites are enough only in halves.
    // Within 2, candidate 6 adds nothing that helps. Within 3, candidate 0 reaches its whole triangle: 1 + 2 sites are enough.
    const byCandidate = pairsOf([
      [3, 1, 1, null, null, null],
      [1, null, 1, null, null, null],
      [1, 1, null, null, null, null],
      [null, null, null, 4, 1, 1],
      [null, null, null, 1, null, 1],
      [null, null, null, 1, 1, null],
      [2, null, null, null, null, null],
    ])
    const asked: Siting = { model: 'pcenter', weight: new Float64Array(6).fill(1), byCandidate, radius: 0, p: 3, fixed: [] }
    // Sites 1 and 2 for the first triangle, 3 for the second: the longest walk is 4. Steps 1, 2, 3, 4: 2 is asked first and too short.
    const poor = answerOf(asked, [1, 2, 3], 1)
    expect(poor.objective).toBe(4)
    const all = [...proveCenter(asked, poor, { highs, secondsLeft: 60 })]
    expect(all.at(-1)).toMatchObject({ objective: 3, bound: 3, gap: 0, proof: 'best' })
  })
})

describe('bounds in whole people', () => {
  it('are never below what can be covered, however many people there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        anySiting(['mclp', 'backup'], KNOTTY),
        fc.constantFrom(1e6, 1e8, 1e9, 1e11),
        fc.infiniteStream(fc.nat(99)),
        async (asked, many, some) => {
          const weight = asked.siting.weight.map((value) => Math.round(value) * many + (some.next().value as number))
          const siting = { ...asked.siting, weight }
          // Twice all people still is a number that doubles hold exactly.
          fc.pre(weight.reduce((sum, people) => sum + people, 0) < 2 ** 51)
          const { all } = await answers(siting)
          const best = all.length > 0 ? slowBest({ ...asked, siting }) : 0
          for (const { bound } of all) expect(bound).toBeGreaterThanOrEqual(best)
        },
      ),
      { numRuns: runs(200) },
    )
  })
})

describe('a proof among very many people', () => {
  it.each([
    ['near a billion', 1e9, 1e8],
    ['that differ by a few in a billion', 1e9, 3],
    ['near 10¹¹', 1e11, 1e10],
  ])('is had where sites are the best, and only there: weights %s', async (_, base, spread) => {
    await fc.assert(
      fc.asyncProperty(anySiting(['mclp', 'backup', 'pmedian'], KNOTTY), fc.infiniteStream(fc.nat(spread)), async (asked, more) => {
        const weight = asked.siting.weight.map(() => base + (more.next().value as number))
        const siting = { ...asked.siting, weight }
        const { all } = await answers(siting)
        fc.pre(all.length > 0)
        const best = slowBest({ ...asked, siting })
        fc.pre(Number.isFinite(best))
        expect(all.at(-1)).toMatchObject({ proof: 'best' })
        expect(Math.abs(all.at(-1)!.objective - best)).toBeLessThanOrEqual(siting.model === 'pmedian' ? best * 1e-9 : 0)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('a covering question with what is settled taken out', () => {
  const reduced = (fixed: readonly number[]) => {
    // Area 2 is reached only from candidate 1.
    const byCandidate = pairsOf([
      [1, 1, null],
      [null, null, 1],
    ])
    return reduceCover(coverWithin(byCandidate, Float64Array.of(1, 1, 1), 1, 1), Uint8Array.of(1, 0), fixed)
  }

  it('is not asked for everybody where it has left somebody out', () => {
    expect(reduced([]).beyond).toBe(1)
    expect(() => fewestCovering(reduced([]))).toThrow('got 1 that no candidate covers')
    expect(() => coveringAll(reduced([]), 1)).toThrow(RangeError)
  })

  it('is where a fixed site covers who is left out', () => {
    expect(reduced([1]).beyond).toBe(0)
    expect(fewestCovering(reduced([1])).whole).toBe(1)
  })
})
