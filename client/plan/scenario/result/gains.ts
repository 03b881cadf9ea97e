import { headlineOf } from '../../../../core/gap/answer/headline.ts'
import type { DeskState } from '../../engine/answers.ts'
import type { Gain } from '../../engine/scenarioAnswer.ts'

/** What a scenario does in all: how many more have something within reach; below 0 = fewer. */
export const gainOf = (before: Pick<DeskState, 'summary'>, after: Pick<DeskState, 'summary'>): Gain => ({
  people: after.summary.covered - before.summary.covered,
  need: Math.round((after.summary.inNeedCovered - before.summary.inNeedCovered) * 10) / 10,
  poorest: headlineOf(before.summary).uncoveredInMostDeprivedFifth - headlineOf(after.summary).uncoveredInMostDeprivedFifth,
})

export interface TouchedArea {
  /** Place in `columns.rows`. */
  i: number
  people: number
  /** NaN = not published. */
  need: number
  /** Walked metres; NaN = there is none. */
  beforeM: number
  afterM: number
  coveredBefore: boolean
  coveredAfter: boolean
  choiceBefore: number
  choiceAfter: number
}

/** The areas whose figures a scenario changes: those that come into reach or fall out of it first, by people in need; then by people. O(areas). */
export function areasTouched({ columns: before }: DeskState, { columns: after }: DeskState, people: Float64Array): TouchedArea[] {
  return Array.from(after.rows, (row, i): TouchedArea => ({
    i,
    people: people[row]!,
    need: after.need[i]!,
    beforeM: before.nearestM[i]!,
    afterM: after.nearestM[i]!,
    coveredBefore: before.covered[i] === 1,
    coveredAfter: after.covered[i] === 1,
    choiceBefore: before.choice[i]!,
    choiceAfter: after.choice[i]!,
  }))
    .filter(isTouched)
    .toSorted((a, b) => turns(b) - turns(a) || needOf(b) - needOf(a) || b.people - a.people || a.i - b.i)
}

const isTouched = (area: TouchedArea): boolean =>
  !Object.is(area.beforeM, area.afterM) || turns(area) === 1 || area.choiceBefore !== area.choiceAfter

const turns = ({ coveredBefore, coveredAfter }: TouchedArea): number => (coveredBefore === coveredAfter ? 0 : 1)
const needOf = ({ need }: TouchedArea): number => (Number.isNaN(need) ? 0 : need)
