import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverWithin } from '../../../../core/gap/siting/cover/cover.ts'
import { openGreedily, startCover, swapForBetter, type CoverSearch } from '../../../../core/gap/siting/cover/coverSearch.ts'
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

/** Opens the first p free candidates, whatever they are worth: many swaps are left to make. */
function openFirst(search: CoverSearch, p: number): void {
  const free = search.free.slice()
  let left = p
  search.free = free.map((one) => (one === 1 && left-- > 0 ? 1 : 0))
  openGreedily(search, p)
  search.free = free.map((one, j) => (search.opened.includes(j) ? 0 : one))
}

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
        const anywhere = begin(asked.siting)
        openFirst(anywhere, asked.siting.p)
        swapForBetter(anywhere)
        holds(asked, anywhere)
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

  it.each([
    ['greedy ended', openGreedily],
    ['anywhere', openFirst],
  ])('ends where no single swap covers more, and never below where it began: %s', (_, openSome) => {
    fc.assert(
      fc.property(questions, (asked) => {
        const search = begin(asked.siting)
        openSome(search, asked.siting.p)
        const before = objectiveOf(asked.siting, openIn(asked, search))
        swapForBetter(search)
        const now = objectiveOf(asked.siting, openIn(asked, search))
        expect(now).toBeGreaterThanOrEqual(before)
        for (const out of search.opened)
          for (const j of freeIn(search)) {
            const swapped = [...openIn(asked, search).filter((site) => site !== out), j]
            expect(slowObjective(asked, swapped)).toBeLessThanOrEqual(now)
          }
      }),
    )
  })
})
