import type { I18n } from '@lingui/core'
import { percentWords, wholeWords } from './tableWords.ts'
import type { TableColumn } from './tableView.ts'

/** A column of whole numbers. @param value NaN = `unknown` */
export const numberColumn = (i18n: I18n, id: string, head: string, value: (row: number) => number, unknown: string): TableColumn => ({
  id,
  head,
  kind: 'number',
  value,
  cell: (row) => wholeWords(i18n, value(row), unknown),
})

/** A column of shares, 0–1. @param value NaN = `unknown` */
export const shareColumn = (i18n: I18n, id: string, head: string, value: (row: number) => number, unknown: string): TableColumn => ({
  id,
  head,
  kind: 'number',
  value,
  cell: (row) => percentWords(i18n, value(row), unknown),
})

/** A column of texts, sorted as it is read. */
export const textColumn = (id: string, head: string, cell: (row: number) => string): TableColumn => ({
  id,
  head,
  kind: 'text',
  value: cell,
  cell,
})
