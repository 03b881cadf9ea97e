import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areasApart } from '../../../../core/gap/siting/apart.ts'
import { checkSiting } from '../../../../core/gap/siting/checkSiting.ts'
import { coverWithin } from '../../../../core/gap/siting/cover/cover.ts'
import { medianBound } from '../../../../core/gap/siting/median/medianBound.ts'
import { freeCandidates } from '../../../../core/gap/siting/siting.ts'
import { anySiting, KNOTTY, pairsOf, SMALL, slowBest, slowObjective, type AnySiting } from './anySiting.ts'
import { runs } from '../../../runs.ts'

const isQuestion = ({ siting }: AnySiting): boolean => {
  try {
    checkSiting(siting)
    return true
  } catch {
    return false
  }
}

describe('areas that are apart', () => {
  it('need a site each', () => {
    // Nobody reaches two of the first three; the fourth shares a candidate with the first.
    const pairs = pairsOf([
      [1, null, null, 1],
      [null, 1, null, null],
      [null, null, 1, null],
    ])
    const cover = coverWithin(pairs, Float64Array.of(1, 1, 1, 1), 1, 1)
    expect(areasApart(cover, Uint8Array.of(1, 1, 1), [])).toBe(3)
    expect(areasApart(cover, Uint8Array.of(0, 1, 1), [0])).toBe(2)
  })

  it('are never more than the fewest sites that cover everybody', () => {
    fc.assert(
      fc.property(anySiting(['lscp'], { ...SMALL, missing: 4 }).filter(isQuestion), (asked) => {
        const { byCandidate, weight, radius, fixed } = asked.siting
        expect(areasApart(coverWithin(byCandidate, weight, radius, 1), freeCandidates(asked.siting), fixed)).toBeLessThanOrEqual(
          slowBest(asked),
        )
      }),
    )
  })
})

describe('the Lagrangian bound of the p-median', () => {
  const questions = anySiting(['pmedian'], KNOTTY).filter(isQuestion)

  it('is never above the best, and comes near it', () => {
    let [nearer, all] = [0, 0]
    fc.assert(
      fc.property(questions, (asked) => {
        const best = slowBest(asked)
        fc.pre(best < Infinity)
        const { bound, sites } = medianBound(asked.siting, freeCandidates(asked.siting), best)
        expect(bound).toBeLessThanOrEqual(best * (1 + 1e-9))
        expect(slowObjective(asked, sites)).toBeGreaterThanOrEqual(best * (1 - 1e-9))
        all++
        if (bound >= best * 0.95) nearer++
      }),
    )
    expect(nearer / all).toBeGreaterThan(0.8)
  })

  it('rises by no more than it says when a candidate has to be open', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const free = freeCandidates(asked.siting)
        const best = slowBest(asked)
        fc.pre(best < Infinity)
        const { bound, rise } = medianBound(asked.siting, free, best)
        for (const j of [...free.keys()].filter((candidate) => free[candidate] === 1)) {
          const { fixed, p } = asked.siting
          const withIt = { ...asked, siting: { ...asked.siting, fixed: [...fixed, j], p: p - 1 } }
          expect(bound + rise[j]!).toBeLessThanOrEqual(slowBest(withIt) * (1 + 1e-9))
        }
      }),
      { numRuns: runs(30) },
    )
  })
})
