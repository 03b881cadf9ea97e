import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { sharedRanks } from '../../../../core/gap/answer/sharedRanks.ts'
import { needTold, shareBeyond } from '../../../../core/gap/answer/sumsBy.ts'
import type { DeskView } from '../../desk/deskView.ts'
import type { DeskAnswers } from '../../engine/answers.ts'
import { numberColumn, shareColumn, textColumn } from './columnOf.ts'
import { groupSums, type GroupSums } from './groupSums.ts'
import { groupWaits, type GroupWait } from './groupWaits.ts'
import { bandWords, rankWords } from './tableWords.ts'
import type { TableColumn, TableView } from './tableView.ts'

interface Grouped extends Pick<DeskView, 'areas' | 'state' | 'before'> {
  /** Left out while waits are being worked out. */
  wait?: DeskAnswers['wait'] | undefined
}

/** Every ward or authority that the question is about, with the sums of its areas. */
export function groupRows(i18n: I18n, { areas, state, before, wait }: Grouped, of: 'ward' | 'authority'): TableView {
  const groups = groupSums(areas, state.columns, of)
  const was = before && groupSums(areas, before.columns, of)
  return {
    count: groups.length,
    usual: mostBeyondFirst(groups),
    codeOf: (row) => groups[row]!.code,
    nameOf: (row) => groups[row]!.name,
    searched: (row) => `${groups[row]!.name} ${groups[row]!.authority} ${groups[row]!.code}`.toLowerCase(),
    columns: [
      ...namedBy(i18n, groups, of),
      ...needOf(i18n, groups, was),
      ...(of === 'ward' ? [textColumn('authority', i18n._(msg`Authority`), (row) => groups[row]!.authority)] : []),
      ...peopleOf(i18n, groups),
      ...(wait === undefined
        ? []
        : waitOf(
            i18n,
            groups,
            groupWaits(state.columns, wait.hours, (row) => areas[of][row]!),
          )),
    ],
  }
}

/** Groups of which nothing was published come last. */
const mostBeyondFirst = (groups: readonly GroupSums[]): number[] =>
  [...groups.keys()].sort((a, b) => {
    const [one, other] = [groups[a]!, groups[b]!]
    return knownBeyond(other) - knownBeyond(one) || other.need - one.need || (one.code < other.code ? -1 : 1)
  })

const isPublished = ({ areas, notPublished }: GroupSums): boolean => notPublished.areas < areas
const knownBeyond = (group: GroupSums): number => (isPublished(group) ? group.beyond.value : -1)

function namedBy(i18n: I18n, groups: readonly GroupSums[], of: 'ward' | 'authority'): TableColumn[] {
  const ends = (end: 'low' | 'high') => Float64Array.from(groups, (group) => (isPublished(group) ? group.beyond[end] : NaN))
  const { rank, shared } = sharedRanks(ends('low'), ends('high'))
  return [
    {
      ...numberColumn(i18n, 'rank', i18n._(msg`Rank`), (row) => rank[row] || NaN, '–'),
      cell: (row) => rankWords(i18n, rank[row]!, shared[row]!),
    },
    textColumn('name', of === 'ward' ? i18n._(msg`Ward`) : i18n._(msg`Authority`), (row) => groups[row]!.name),
  ]
}

function needOf(i18n: I18n, groups: readonly GroupSums[], was: readonly GroupSums[] | null): TableColumn[] {
  const unknown = i18n._(msg`not published`)
  const told = groups.map((group) => (isPublished(group) ? needTold(group) : null))
  const share = groups.map((group) => shareBeyond(group)?.value ?? NaN)
  const number = (id: string, head: string, value: (row: number) => number) => numberColumn(i18n, id, head, value, unknown)
  return [
    number('beyond', i18n._(msg`In need beyond reach`), (row) => told[row]?.beyond.value ?? NaN),
    {
      ...number('band', i18n._(msg`Between`), (row) => told[row]?.beyond.high ?? NaN),
      cell: (row) => bandWords(i18n, told[row]?.beyond ?? { low: NaN, high: NaN }, unknown),
    },
    ...(was === null
      ? []
      : [number('was', i18n._(msg`Without the scenario`), (row) => (isPublished(was[row]!) ? needTold(was[row]!).beyond.value : NaN))]),
    shareColumn(i18n, 'share', i18n._(msg`Share beyond reach`), (row) => share[row]!, unknown),
    number('need', i18n._(msg`In need`), (row) => told[row]?.need ?? NaN),
    ...(groups.some(({ notPublished }) => notPublished.areas > 0)
      ? [number('blank', i18n._(msg`Neighbourhoods not published`), (row) => groups[row]!.notPublished.areas)]
      : []),
  ]
}

function peopleOf(i18n: I18n, groups: readonly GroupSums[]): TableColumn[] {
  const number = (id: string, head: string, value: (group: GroupSums) => number) =>
    numberColumn(i18n, id, head, (row) => value(groups[row]!), '')
  return [
    number('people', i18n._(msg`People`), ({ people }) => people),
    number('peoplebeyond', i18n._(msg`People beyond reach`), ({ peopleBeyond }) => peopleBeyond),
    number('uncertain', i18n._(msg`People, uncertain`), ({ peopleUncertain }) => peopleUncertain),
    number('water', i18n._(msg`People across water`), ({ peopleOverWater }) => peopleOverWater),
    number('areas', i18n._(msg`Neighbourhoods`), ({ areas }) => areas),
  ]
}

function waitOf(i18n: I18n, groups: readonly GroupSums[], waits: ReadonlyMap<string, GroupWait>): TableColumn[] {
  const of = (row: number): GroupWait => waits.get(groups[row]!.code)!
  return [
    numberColumn(i18n, 'wait', i18n._(msg`Hours’ wait for food, on average`), (row) => of(row).meanHours, i18n._(msg`no end known`)),
    numberColumn(i18n, 'noend', i18n._(msg`In need, no end of the wait known`), (row) => of(row).noEnd, ''),
  ]
}
