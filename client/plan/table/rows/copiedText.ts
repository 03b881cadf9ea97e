import type { TableView } from './tableView.ts'

/** The rows as they stand on screen, cells parted by tabs, to paste into a sheet. */
export function copiedText({ columns }: TableView, order: readonly number[]): string {
  const lines = [columns.map(({ head }) => head), ...order.map((row) => columns.map(({ cell, aside }) => joined(cell(row), aside?.(row))))]
  return lines.map((cells) => cells.join('\t')).join('\n')
}

const joined = (cell: string, aside: string | undefined): string =>
  (aside === undefined ? cell : `${cell} ${aside}`).replaceAll(/[\t\n]/g, ' ')
