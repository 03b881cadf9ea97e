import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMedian, startMedian, swapMedian, type MedianSearch } from '../../../../core/gap/siting/medianSearch.ts'
import { freeCandidates } from '../../../../core/gap/siting/siting.ts'
import { anySiting, KNOTTY, slowObjective, type AnySiting } from './anySiting.ts'

/** Every pair can be walked and some site is open from the first, so that what is saved is a number. */
const questions = anySiting(['pmedian'], { ...KNOTTY, missing: 0 }).filter(
  ({ siting }) => siting.fixed.length > 0 && freeCandidates(siting).reduce((a, b) => a + b) >= siting.p,
)
const freeIn = ({ free }: MedianSearch) => [...free.keys()].filter((j) => free[j] === 1)
const aHair = (asked: AnySiting) => 1e-9 * (1 + slowObjective(asked, asked.siting.fixed))

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

  it('ends where no single swap saves walking, and never above where it began; fixed sites stay', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const search = startMedian(asked.siting)
        openMedian(search, asked.siting.p)
        const greedy = slowObjective(asked, search.open)
        swapMedian(search)
        const now = slowObjective(asked, search.open)
        expect(now).toBeLessThanOrEqual(greedy + aHair(asked))
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
