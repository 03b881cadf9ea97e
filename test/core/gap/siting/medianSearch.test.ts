import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAnswer } from '../../../../core/gap/siting/firstAnswer.ts'
import { openMedian, startMedian, swapMedian, type MedianSearch } from '../../../../core/gap/siting/median/medianSearch.ts'
import { freeCandidates, type Siting } from '../../../../core/gap/siting/siting.ts'
import { anySiting, KNOTTY, pairsOf, slowObjective, type AnySiting } from './anySiting.ts'
import { runs } from '../../../runs.ts'

/** Every pair can be walked and some site is open from the first, so that what is saved is a number. */
const questions = anySiting(['pmedian'], { ...KNOTTY, missing: 0 }).filter(
  ({ siting }) => siting.fixed.length > 0 && freeCandidates(siting).reduce((a, b) => a + b) >= siting.p,
)
const freeIn = ({ free }: MedianSearch) => [...free.keys()].filter((j) => free[j] === 1)
const aHair = (asked: AnySiting) => 1e-9 * (1 + slowObjective(asked, asked.siting.fixed))

/** As it should be: the swap that serves most areas, of those the one with least walking. */
const figures = (asked: AnySiting, sites: readonly number[]) => {
  const { weight } = asked.siting
  const walks = Array.from(weight, (people, area) => ({ people, least: Math.min(...sites.map((j) => asked.costs[j]![area] ?? Infinity)) }))
  const served = walks.filter(({ people, least }) => people > 0 && least < Infinity)
  return { areas: served.length, walking: served.reduce((sum, { people, least }) => sum + people * least, 0) }
}

describe('areas that only some sites reach', () => {
  it('are served before any walking is saved, however few live there', () => {
    // 4,000 people in area 0, one in area 1. Candidates 0 and 1 stand in them; candidate 2 is far from both, and serves both:
    // 4,001 × 1,000 = 4,001,000. With candidate 0 the 4,000 walk 4,000, and the one has no site at all.
    const byCandidate = pairsOf([
      [1, null],
      [null, 1],
      [1000, 1000],
    ])
    const asked: Siting = { model: 'pmedian', weight: Float64Array.of(4000, 1), byCandidate, radius: 0, p: 1, fixed: [] }
    expect(firstAnswer(asked)).toMatchObject({ sites: [2], objective: 4_001_000 })
    const begun = startMedian(asked, [0])
    swapMedian(begun)
    expect(begun.open).toEqual([2])
  })

  it('end where no single swap serves more, or as many with less walking', () => {
    fc.assert(
      fc.property(anySiting(['pmedian'], { ...KNOTTY, missing: 6 }), fc.boolean(), (any, isGreedy) => {
        // Half of all pairs more are taken away: most areas have one candidate or two.
        const costs = any.costs.map((row, j) => row.map((cost, area) => ((j + area) % 2 === 0 ? cost : null)))
        const asked = { costs, siting: { ...any.siting, byCandidate: pairsOf(costs) } }
        const begun = startMedian(asked.siting)
        fc.pre(freeIn(begun).length >= asked.siting.p)
        const search = isGreedy ? begun : startMedian(asked.siting, freeIn(begun).slice(0, asked.siting.p))
        if (isGreedy) openMedian(search, asked.siting.p)
        swapMedian(search)
        const now = figures(asked, search.open)
        for (const out of search.open.filter((site) => !asked.siting.fixed.includes(site)))
          for (const j of freeIn(search)) {
            const swapped = figures(asked, [...search.open.filter((site) => site !== out), j])
            expect(swapped.areas).toBeLessThanOrEqual(now.areas)
            if (swapped.areas === now.areas) expect(swapped.walking).toBeGreaterThanOrEqual(now.walking * (1 - 1e-9))
          }
      }),
      { numRuns: runs(300) },
    )
  })

  it('are opened for in the order that serves most areas', () => {
    fc.assert(
      fc.property(anySiting(['pmedian'], { ...KNOTTY, missing: 6 }), (asked) => {
        const search = startMedian(asked.siting)
        let free = freeIn(search)
        fc.pre(free.length >= asked.siting.p)
        const fixed = search.open.length
        openMedian(search, asked.siting.p)
        for (let n = fixed; n < search.open.length; n++) {
          const before = search.open.slice(0, n)
          const most = Math.max(...free.map((j) => figures(asked, [...before, j]).areas))
          expect(figures(asked, [...before, search.open[n]!]).areas).toBe(most)
          free = free.filter((j) => j !== search.open[n])
        }
      }),
    )
  })
})

describe('greedy and swap for the p-median', () => {
  it('opens what saves most walking each time, though it looks at few candidates', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const search = startMedian(asked.siting)
        let free = freeIn(search)
        openMedian(search, asked.siting.p)
        const fixed = search.open.length - asked.siting.p
        for (let n = fixed; n < search.open.length; n++) {
          const before = search.open.slice(0, n)
          const least = Math.min(...free.map((j) => slowObjective(asked, [...before, j])))
          expect(slowObjective(asked, [...before, search.open[n]!]) - least).toBeLessThanOrEqual(aHair(asked))
          free = free.filter((j) => j !== search.open[n])
        }
      }),
    )
  })

  it.each([
    ['from where greedy ended', true],
    ['from anywhere', false],
  ])('ends where no single swap saves walking, and never above where it began; fixed sites stay: %s', (_, isGreedy) => {
    fc.assert(
      fc.property(questions, (asked) => {
        const begun = startMedian(asked.siting)
        const search = isGreedy ? begun : startMedian(asked.siting, freeIn(begun).slice(0, asked.siting.p))
        if (isGreedy) openMedian(search, asked.siting.p)
        const before = slowObjective(asked, search.open)
        swapMedian(search)
        const now = slowObjective(asked, search.open)
        expect(now).toBeLessThanOrEqual(before + aHair(asked))
        expect(search.open).toEqual(expect.arrayContaining([...asked.siting.fixed]))
        for (const out of search.open.filter((site) => !asked.siting.fixed.includes(site)))
          for (const j of freeIn(search)) {
            const swapped = [...search.open.filter((site) => site !== out), j]
            expect(slowObjective(asked, swapped)).toBeGreaterThanOrEqual(now - aHair(asked))
          }
      }),
    )
  })
})
