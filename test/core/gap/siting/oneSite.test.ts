import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAnswer } from '../../../../core/gap/siting/firstAnswer.ts'
import { SITING_MODELS } from '../../../../core/gap/siting/siting.ts'
import { solveSiting } from '../../../../core/gap/siting/solveSiting.ts'
import { anySiting, KNOTTY, pairsOf, SMALL, slowBest } from './anySiting.ts'
import { isClose } from '../pairsOf.ts'
import { runs } from '../../../runs.ts'

const MODELS = SITING_MODELS.filter((model) => model !== 'lscp')
const noSolver = () => Promise.reject(new Error('nothing is left to prove'))

describe('one site', () => {
  it.each([SMALL, KNOTTY])('is the best of all candidates, and proven at once, without a solver', async (size) => {
    await fc.assert(
      fc.asyncProperty(anySiting(MODELS, size), async (asked) => {
        const siting = { ...asked.siting, p: 1 }
        let first
        try {
          first = firstAnswer(siting)
        } catch {
          fc.pre(false)
          return
        }
        const best = slowBest({ ...asked, siting })
        if (!Number.isFinite(best)) {
          expect(first.proof).toBe('good')
          return
        }
        expect(isClose(first.objective, best)).toBe(true)
        expect(first).toMatchObject({ bound: first.objective, gap: 0, proof: 'best' })
        for await (const answer of solveSiting(siting, noSolver)) expect(answer).toEqual(first)
      }),
      { numRuns: runs(300) },
    )
  })

  // Candidate 0 is 1, 9 and 2 away, candidate 1 4, 5 and 4: the longest walk is 9 or 5, all walks together 12 or 13.
  it.each([
    ['pcenter', 1, 5],
    ['pmedian', 0, 12],
    ['mclp', 1, 3],
    ['backup', 1, 3],
  ] as const)('of %s is candidate %i, worth %i', (model, site, objective) => {
    const byCandidate = pairsOf([
      [1, 9, 2],
      [4, 5, 4],
    ])
    const answer = firstAnswer({ model, weight: Float64Array.of(1, 1, 1), byCandidate, radius: 5, p: 1, fixed: [] })
    expect(answer).toMatchObject({ sites: [site], objective, bound: objective, proof: 'best' })
  })
})
