import type { ListHead, LocatePostcode } from '../../../../core/lists/list.ts'
import { readTable } from '../../../../core/lists/table/readTable.ts'
import type { ColumnMap } from '../../../../core/lists/table/columns/fields.ts'

export const headOf = (said: Partial<ListHead> = {}): ListHead => ({
  id: 'leeds-food-network',
  title: 'Help in Leeds',
  publisher: 'Leeds Food Network',
  licence: 'Open Government Licence v3.0',
  licenceUrl: null,
  credit: 'Leeds Food Network',
  url: null,
  date: '2026-11-28',
  as: 'csv',
  ...said,
})

/** Two live postcodes, 111 m apart; every other one has ended. */
const locate: LocatePostcode = (postcode) =>
  ({
    'LS1 1AA': { at: [-1.55, 53.8] as [number, number], authority: 'E08000035' },
    'LS2 2BB': { at: [-1.55, 53.801] as [number, number], authority: 'E08000035' },
  })[postcode] ?? null

export const read = (lines: readonly string[] | string, said: Partial<ListHead> = {}, map: ColumnMap = {}) =>
  readTable(typeof lines === 'string' ? lines : lines.join('\n'), headOf(said), locate, map)

/** What each heading was taken for. */
export const meanings = (lines: readonly string[]) => Object.fromEntries(read(lines).columns.map(({ heading, means }) => [heading, means]))
