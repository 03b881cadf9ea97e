import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { areaBands } from '../../../../core/gap/answer/areaBands.ts'
import { sharedRanks } from '../../../../core/gap/answer/sharedRanks.ts'
import { MILLIONTHS } from '../../../../core/gap/model/millionths.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import { worstFirst } from '../../answer/worstFirst.ts'
import type { PlanQuestion } from '../../ask/planQuestion.ts'
import type { DeskView } from '../../desk/deskView.ts'
import type { DeskAnswers } from '../../engine/answers.ts'
import { isOfScenario, listingName } from '../../words/listingName.ts'
import { walkedMinutes } from '../../words/walkedMinutes.ts'
import { searchedOf } from './searchedOf.ts'
import { numberColumn, shareColumn } from './columnOf.ts'
import { bandWords, rankWords, reachState } from './tableWords.ts'
import type { TableColumn, TableView } from './tableView.ts'

interface Tabled extends Pick<DeskView, 'areas' | 'state' | 'before'> {
  question: Pick<PlanQuestion, 'need' | 'own' | 'pace'>
  /** Left out while waits are being worked out. */
  wait: DeskAnswers['wait'] | undefined
  /** Of the scenario that is shown, after which its hubs are named; left out where there is none. */
  changes?: readonly ServiceChange[]
}

/** Every neighbourhood that the question is about, with all that the map shows of it. */
export function areaRows(i18n: I18n, view: Tabled): TableView {
  const { areas, state } = view
  const { rows } = state.columns
  const at = (row: number): number => rows[row]!
  const searched = searchedOf(areas)
  return {
    count: rows.length,
    usual: worstFirst(areas, state.columns, 'need'),
    codeOf: (row) => areas.code[at(row)]!,
    nameOf: (row) => areas.wardName[at(row)]!,
    searched: (row) => searched(at(row)),
    columns: [...namedBy(i18n, view), ...needOf(i18n, view), ...walkTo(i18n, view)],
  }
}

function namedBy(i18n: I18n, { areas, state: { columns } }: Tabled): TableColumn[] {
  const { low, high } = areaBands(columns)
  const { rank, shared } = sharedRanks(low, high)
  const at = (row: number): number => columns.rows[row]!
  return [
    {
      ...numberColumn(i18n, 'rank', i18n._(msg`Rank`), (row) => rank[row] || NaN, '–'),
      cell: (row) => rankWords(i18n, rank[row]!, shared[row]!),
    },
    {
      id: 'name',
      head: i18n._(msg`Ward and neighbourhood`),
      kind: 'text',
      value: (row) => areas.wardName[at(row)]!,
      cell: (row) => areas.wardName[at(row)]!,
      aside: (row) => areas.name[at(row)]!,
    },
  ]
}

function needOf(i18n: I18n, { areas, state: { columns }, before, question }: Tabled): TableColumn[] {
  const { rows, needMillionths, uncertain, covered } = columns
  const { low, value, high } = areaBands(columns)
  const was = before && areaBands(before.columns).value
  const unknown = i18n._(msg`not published`)
  const number = (id: string, head: string, of: (row: number) => number) => numberColumn(i18n, id, head, of, unknown)
  const people = (row: number): number => areas.people[rows[row]!]!
  return [
    number('beyond', i18n._(msg`In need beyond reach`), (row) => value[row]! / MILLIONTHS),
    {
      ...number('band', i18n._(msg`Between`), (row) => high[row]! / MILLIONTHS),
      cell: (row) => bandWords(i18n, { low: low[row]! / MILLIONTHS, high: high[row]! / MILLIONTHS }, unknown),
    },
    ...(was === null ? [] : [number('was', i18n._(msg`Without the scenario`), (row) => was[row]! / MILLIONTHS)]),
    {
      id: 'reach',
      head: i18n._(msg`Reach`),
      kind: 'text',
      value: (row) => `${covered[row]}${uncertain[row]} ${reachState(i18n, columns, row)}`,
      cell: (row) => reachState(i18n, columns, row),
    },
    {
      id: 'authority',
      head: i18n._(msg`Authority`),
      kind: 'text',
      value: (row) => areas.authorityName[rows[row]!]!,
      cell: (row) => areas.authorityName[rows[row]!]!,
    },
    number('need', i18n._(msg`In need`), (row) => needMillionths[row]! / MILLIONTHS),
    // Households, and what a planner counts, are no part of the people.
    ...(question.own || question.need === 'households'
      ? []
      : [
          shareColumn(
            i18n,
            'share',
            i18n._(msg`Of all people`),
            (row) => needMillionths[row]! / MILLIONTHS / (people(row) || NaN),
            unknown,
          ),
        ]),
    number('people', i18n._(msg`People`), people),
    number('tenth', i18n._(msg`Deprivation tenth`), (row) => areas.decile[rows[row]!]!),
  ]
}

function walkTo(i18n: I18n, { areas, state, question, wait, changes = [] }: Tabled): TableColumn[] {
  const { columns, listings } = state
  const none = i18n._(msg`none`)
  const { nearestM, nearest, choice } = columns
  // A hub is named after the ward that it is near, which is sought among all: once.
  const hubs = new Map(listings.filter(isOfScenario).map((hub) => [hub.id, listingName(i18n, hub, areas, changes)]))
  const named = (row: number): string | undefined => {
    const listing = listings[nearest[row]!]
    return listing && (hubs.get(listing.id) ?? listing.name)
  }
  return [
    numberColumn(i18n, 'metres', i18n._(msg`Metres on foot`), (row) => nearestM[row]!, none),
    numberColumn(i18n, 'minutes', i18n._(msg`Minutes`), (row) => walkedMinutes(columns, row, question.pace), none),
    {
      id: 'nearest',
      head: i18n._(msg`Nearest`),
      kind: 'text',
      value: (row) => named(row) ?? '',
      cell: (row) => named(row) ?? none,
    },
    numberColumn(i18n, 'choice', i18n._(msg`Within reach`), (row) => choice[row]!, none),
    ...(wait === undefined
      ? []
      : [numberColumn(i18n, 'wait', i18n._(msg`Hours’ wait for food`), (row) => wait.hours[row]!, i18n._(msg`no end known`))]),
  ]
}
