import type { TableColumn, TableView } from './tableView.ts'

/** How a table is sorted: by a column, the largest or the last of the alphabet first where `down`. */
export interface Sort {
  by: string
  down: boolean
}

/** Where nothing else is asked: most people in need beyond reach first. */
const USUAL_SORT: Sort = { by: 'beyond', down: true }

/** @param text as in an address: a column, with a minus before it where the largest come first; what is no column here = as usual */
export function readSort(text: string | null, columns: readonly TableColumn[]): Sort {
  const down = text?.startsWith('-') ?? false
  const by = text?.replace(/^-/, '')
  return columns.some(({ id }) => id === by) ? { by: by!, down } : USUAL_SORT
}

export function writeSort({ by, down }: Sort): string | null {
  return by === USUAL_SORT.by && down === USUAL_SORT.down ? null : `${down ? '-' : ''}${by}`
}

/** What pressing a heading asks for: numbers begin with the largest, ranks and texts with the first; pressed again, the other way round. */
export function pressed({ id, kind }: Pick<TableColumn, 'id' | 'kind'>, now: Sort): Sort {
  return now.by === id ? { by: id, down: !now.down } : { by: id, down: kind === 'number' && id !== 'rank' }
}

/** Rows in order; equal ones as usual, and what is not known last, whichever way round. O(rows log rows) */
export function sortedRows({ columns, usual }: TableView, { by, down }: Sort): readonly number[] {
  if (by === USUAL_SORT.by && down === USUAL_SORT.down) return usual
  const column = columns.find(({ id }) => id === by)
  if (column === undefined) return usual
  const sign = down ? -1 : 1
  return column.kind === 'number' ? byNumber(usual, column.value as (row: number) => number, sign) : byText(usual, column.value, sign)
}

function byNumber(usual: readonly number[], valueOf: (row: number) => number, sign: number): readonly number[] {
  const value = new Float64Array(usual.length)
  for (const row of usual) {
    const known = valueOf(row)
    value[row] = Number.isNaN(known) ? Infinity : sign * known
  }
  return [...usual].sort((a, b) => (value[a] === value[b] ? 0 : value[a]! - value[b]!))
}

/** Texts come again and again: each is compared once, and rows by the places of theirs. */
function byText(usual: readonly number[], valueOf: TableColumn['value'], sign: number): readonly number[] {
  const texts = [...new Set(usual.map((row) => String(valueOf(row))))].filter((text) => text !== '').sort()
  const place = new Map(texts.map((text, i) => [text, i]))
  return byNumber(usual, (row) => place.get(String(valueOf(row))) ?? NaN, sign)
}

/** Rows in whose names every word typed occurs, in the order given. */
export function searchedRows(rows: readonly number[], { searched }: Pick<TableView, 'searched'>, typed: string): readonly number[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => searched(row).includes(word)))
}
