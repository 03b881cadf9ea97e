import type { TableColumn, TableView } from './rows/tableView.ts'

interface TableRowProps {
  view: TableView
  row: number
  rowIndex: number
  selected: boolean
  chooseWords: ((name: string) => string) | undefined
}

/** One row; the button that chooses it is its name. The press itself is heard by the table. */
export function TableRow({ view, row, rowIndex, selected, chooseWords }: TableRowProps) {
  const { columns, codeOf, nameOf } = view
  return (
    <tr aria-rowindex={rowIndex} data-code={codeOf(row)} data-selected={selected || undefined}>
      {columns.map((column, i) =>
        i === 1 ? (
          <th key={column.id} scope="row" data-column={column.id}>
            <button
              type="button"
              dir="auto"
              title={wholeName(column, row)}
              aria-pressed={chooseWords === undefined ? selected : undefined}
              aria-label={chooseWords?.(nameOf(row))}
            >
              {column.cell(row)} {column.aside && <small>{column.aside(row)}</small>}
            </button>
          </th>
        ) : (
          <td key={column.id} data-kind={column.kind} data-column={column.id} title={column.kind === 'text' ? column.cell(row) : undefined}>
            <bdi>{column.cell(row)}</bdi>
          </td>
        ),
      )}
    </tr>
  )
}

const wholeName = ({ cell, aside }: TableColumn, row: number): string => [cell(row), aside?.(row)].filter(Boolean).join(' ')
