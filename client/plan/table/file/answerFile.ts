import { areaBands } from '../../../../core/gap/answer/areaBands.ts'
import { sharedRanks } from '../../../../core/gap/answer/sharedRanks.ts'
import { needTold, shareBeyond } from '../../../../core/gap/answer/sumsBy.ts'
import { inNeedShown } from '../../../../core/gap/model/demand.ts'
import { gapTable, type GapFile } from '../../answer/gapTable.ts'
import type { DeskView } from '../../desk/deskView.ts'
import type { DeskAnswers } from '../../engine/answers.ts'
import { groupSums, type GroupSums } from '../rows/groupSums.ts'
import { groupWaits, type GroupWait } from '../rows/groupWaits.ts'

type Filed = Pick<DeskView, 'areas' | 'state' | 'question'> & Partial<Pick<DeskView, 'answers' | 'isFresh'>>

/** All that the table shows, exactly, as columns of a file: of areas those of the API first, then what only the desk works out. */
export function answerFile({ areas, state, question, answers, isFresh }: Filed): GapFile {
  const wait = (isFresh?.('wait') === true ? answers?.wait : null) ?? null
  if (question.rows !== 'areas') return groupFile({ areas, state }, question.rows === 'wards' ? 'ward' : 'authority', wait)
  const { low, high } = areaBands(state.columns)
  return {
    ...gapTable(areas, state, wait),
    in_need_uncovered_low: Array.from(low, toldNeed),
    in_need_uncovered_high: Array.from(high, toldNeed),
    ...ranksOf(low, high),
  }
}

const toldNeed = (millionths: number): number | null => (Number.isNaN(millionths) ? null : inNeedShown(millionths))

function ranksOf(low: Float64Array, high: Float64Array): GapFile {
  const { rank, last } = sharedRanks(low, high)
  const orBlank = (places: Uint32Array) => Array.from(places, (place) => (place === 0 ? null : place))
  return { rank: orBlank(rank), rank_last: orBlank(last) }
}

function groupFile({ areas, state }: Pick<Filed, 'areas' | 'state'>, of: 'ward' | 'authority', wait: DeskAnswers['wait'] | null): GapFile {
  const groups = groupSums(areas, state.columns, of)
  const told = groups.map((group) => (group.notPublished.areas < group.areas ? needTold(group) : null))
  const ends = (end: 'low' | 'high') => Float64Array.from(groups, ({ beyond }, row) => (told[row] === null ? NaN : beyond[end]))
  return {
    code: groups.map(({ code }) => code),
    name: groups.map(({ name }) => name),
    ...(of === 'ward' ? { authority: groups.map(({ authority }) => authority) } : {}),
    areas: groups.map((group) => group.areas),
    people: groups.map(({ people }) => people),
    people_uncovered: groups.map(({ peopleBeyond }) => peopleBeyond),
    in_need: told.map((one) => one?.need ?? null),
    in_need_uncovered: told.map((one) => one?.beyond.value ?? null),
    in_need_uncovered_low: told.map((one) => one?.beyond.low ?? null),
    in_need_uncovered_high: told.map((one) => one?.beyond.high ?? null),
    share_uncovered: groups.map((group) => shareBeyond(group)?.value ?? null),
    people_uncertain: groups.map(({ peopleUncertain }) => peopleUncertain),
    people_over_water: groups.map(({ peopleOverWater }) => peopleOverWater),
    areas_not_published: groups.map(({ notPublished }) => notPublished.areas),
    people_not_published: groups.map(({ notPublished }) => notPublished.people),
    ...waitsOf(groups, wait && groupWaits(state.columns, wait.hours, (row) => areas[of][row]!)),
    ...ranksOf(ends('low'), ends('high')),
  }
}

/** Left out while waits are being worked out. */
function waitsOf(groups: readonly GroupSums[], waits: ReadonlyMap<string, GroupWait> | null): GapFile {
  if (waits === null) return {}
  const of = groups.map(({ code }) => waits.get(code)!)
  return {
    wait_h_mean: of.map(({ meanHours }) => (Number.isNaN(meanHours) ? null : Math.round(meanHours * 10) / 10)),
    in_need_no_end_of_wait: of.map(({ noEnd }) => Math.round(noEnd)),
  }
}
