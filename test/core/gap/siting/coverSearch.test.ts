import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverWithin } from '../../../../core/gap/siting/cover.ts'
import { openGreedily, startCover, swapForBetter, type CoverSearch } from '../../../../core/gap/siting/coverSearch.ts'
import { objectiveOf } from '../../../../core/gap/siting/objective.ts'
import { coversCounted, freeCandidates, type Siting } from '../../../../core/gap/siting/siting.ts'
import { anySiting, KNOTTY, slowObjective, type AnySiting } from './anySiting.ts'

const begin = (siting: Siting): CoverSearch =>
  startCover(
    coverWithin(siting.byCandidate, siting.weight, siting.radius, coversCounted(siting.model)),
    freeCandidates(siting),
    siting.fixed,
  )
/** Whole weights: sums are the same in any order. */
const questions = anySiting(['mclp', 'backup'], KNOTTY).map((asked) => ({
  ...asked,
  siting: { ...asked.siting, weight: asked.siting.weight.map(Math.round) },
}))
const openIn = ({ siting }: AnySiting, { opened }: CoverSearch) => [...siting.fixed, ...opened]
const freeIn = ({ free }: CoverSearch) => [...free.keys()].filter((j) => free[j] === 1)

describe('greedy and swap for covers', () => {
  it('knows what each candidate would add, as if it were counted anew, before and after each step', () => {
    const holds = (asked: AnySiting, search: CoverSearch) => {
      const now = slowObjective(asked, openIn(asked, search))
      for (const j of freeIn(search)) expect(search.gain[j]).toBe(slowObjective(asked, [...openIn(asked, search), j]) - now)
    }
    fc.assert(
      fc.property(questions, (asked) => {
        const search = begin(asked.siting)
        holds(asked, search)
        openGreedily(search, asked.siting.p)
        holds(asked, search)
        swapForBetter(search)
        holds(asked, search)
      }),
    )
  })

  it('opens what adds most each time, of equals the first', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const search = begin(asked.siting)
        const open = [...asked.siting.fixed]
        let free = freeIn(search)
        openGreedily(search, asked.siting.p)
        for (const opened of search.opened) {
          const worth = free.map((j) => slowObjective(asked, [...open, j]))
          expect(opened).toBe(free[worth.indexOf(Math.max(...worth))])
          free = free.filter((j) => j !== opened)
          open.push(opened)
        }
      }),
    )
  })

  it('ends where no single swap covers more, and never below where it began', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const search = begin(asked.siting)
        openGreedily(search, asked.siting.p)
        const greedy = objectiveOf(asked.siting, openIn(asked, search))
        swapForBetter(search)
        const now = objectiveOf(asked.siting, openIn(asked, search))
        expect(now).toBeGreaterThanOrEqual(greedy)
        for (const out of search.opened)
          for (const j of freeIn(search)) {
            const swapped = [...openIn(asked, search).filter((site) => site !== out), j]
            expect(slowObjective(asked, swapped)).toBeLessThanOrEqual(now)
          }
      }),
    )
  })
})
