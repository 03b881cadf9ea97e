import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateScores } from '../../../../core/gap/siting/scores.ts'
import { anySiting, pairsOf, slowObjective } from './anySiting.ts'

describe('what each candidate would add as the next site', () => {
  const pairs = pairsOf([
    [0, 100, null],
    [100, 0, 101],
    [null, null, 100],
  ])
  const people = Float64Array.of(10, 20, 40)

  it('counts the people it reaches whom nobody reaches yet, those exactly at the radius too', () => {
    expect([...candidateScores(pairs, people, Uint8Array.of(0, 0, 0), 100)]).toEqual([30, 30, 40])
    expect([...candidateScores(pairs, people, Uint8Array.of(1, 0, 0), 100)]).toEqual([20, 20, 40])
    expect([...candidateScores(pairs, people, Uint8Array.of(1, 1, 1), 100)]).toEqual([0, 0, 0])
  })

  it('refuses a column of another length and a radius below 0', () => {
    expect(() => candidateScores(pairs, Float64Array.of(1), Uint8Array.of(0, 0, 0), 1)).toThrow(
      'weight must have one number for each of 3 areas, got 1',
    )
    expect(() => candidateScores(pairs, people, Uint8Array.of(0), 1)).toThrow('covered must have one number for each of 3 areas, got 1')
    expect(() => candidateScores(pairs, people, Uint8Array.of(0, 0, 0), -1)).toThrow('radius must be 0 or more, got -1')
  })

  it('is what the covered people grow by when the candidate is opened', () => {
    fc.assert(
      fc.property(anySiting(['mclp']), (asked) => {
        const { byCandidate, weight, radius, fixed } = asked.siting
        const covered = Uint8Array.from(weight, (_, i) => (fixed.some((j) => (asked.costs[j]![i] ?? Infinity) <= radius) ? 1 : 0))
        const before = slowObjective(asked, fixed)
        for (const [j, score] of candidateScores(byCandidate, weight, covered, radius).entries())
          expect(score).toBeCloseTo(slowObjective(asked, [...new Set([...fixed, j])]) - before, 9)
      }),
    )
  })
})
