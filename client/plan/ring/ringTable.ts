import type { I18n } from '@lingui/core'
import type { CsvCell } from '../../../core/api/csv.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { askWords } from './askWords.ts'
import type { RingCall } from './ringCalls.ts'

/** The ring list as columns, one row a fact, exact figures; `answer`, `asked_on` and `asked_by` are for whoever rings. null = not known. */
export function ringTable(i18n: I18n, calls: readonly RingCall[], has: readonly Need[]): Record<string, readonly CsvCell[]> {
  const rows = calls.flatMap(({ facts }, i) => facts.map((call) => ({ number: i + 1, ...call })))
  const of = (cell: (row: (typeof rows)[number]) => CsvCell): CsvCell[] => rows.map(cell)
  const blank = of(() => null)
  return {
    number: of(({ number }) => number),
    name: of(({ name }) => name),
    where: of(({ where }) => where),
    phone: of(({ phone }) => phone),
    url: of(({ url }) => url),
    last_checked: of(({ checked }) => checked),
    fact: of(({ fact }) => fact),
    ask: of(({ fact }) => askWords(i18n, fact, has)),
    in_need_more_if_confirmed: of((row) => row.if_confirmed.in_need),
    people_more_if_confirmed: of((row) => row.if_confirmed.people),
    in_need_change_if_wrong: of((row) => row.if_wrong.in_need),
    people_change_if_wrong: of((row) => row.if_wrong.people),
    id: of(({ id }) => id),
    answer: blank,
    asked_on: blank,
    asked_by: blank,
  }
}
