import { calendarDate, londonDayAt } from '../../../core/days/londonTime.ts'
import type { PublishedSheet } from '../../../core/place/placeDefinition.ts'
import type { ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import { TABLE_LIMITS } from '../../../core/lists/table/grid.ts'
import { isField } from '../../../core/lists/table/columns/fields.ts'
import { csvReader } from '../csvReader.ts'
import { NoList } from '../noList.ts'
import { plainAddress } from '../plainAddress.ts'
import type { ComingList } from '../plannedList.ts'

/** A sheet is read beside the answers to visitors, who wait meanwhile: about a second for 13,000 rows. */
const SHEET_TABLE = { ...TABLE_LIMITS, rows: 20_000 }

/**
 * A published sheet as the list it is on the day it was read.
 *
 * @param now ms since 1970 UTC; the day is London's
 * @throws NoList where its mapping in the place file names what no column can mean
 */
export function comingSheet(place: string, { list, url, map }: PublishedSheet, bytes: Uint8Array, now: number): ComingList {
  const address = plainAddress(url)
  return {
    place,
    head: { ...list, url: address, date: londonDate(now), as: 'csv' },
    columns: map === undefined ? null : checkedMap(list.id, map),
    file: { name: address, bytes },
    reader: csvReader(SHEET_TABLE),
  }
}

function checkedMap(list: string, map: Readonly<Record<string, string>>): ColumnMap {
  return Object.fromEntries(
    Object.entries(map).map(([heading, means]) => {
      if (means === 'leave out' || isField(means)) return [heading, means]
      throw new NoList(`The mapping of ${list} in the place file says of the column ${JSON.stringify(heading)} what no column can mean.`)
    }),
  )
}

function londonDate(ms: number): string {
  const { year, month, day } = calendarDate(londonDayAt(ms))
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
