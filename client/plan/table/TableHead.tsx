import { pressed, type Sort } from './rows/sortedRows.ts'
import type { TableColumn } from './rows/tableView.ts'

interface TableHeadProps {
  columns: readonly TableColumn[]
  sort: Sort
  onSort: (sort: Sort) => void
}

/** Headings are buttons: pressed, the table is sorted by them; pressed again, the other way round. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const by = sort.by === column.id
          return (
            <th
              key={column.id}
              scope="col"
              data-kind={column.kind}
              data-column={column.id}
              aria-sort={by ? (sort.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" onClick={() => onSort(pressed(column, sort))}>
                {column.head}
                <svg aria-hidden="true" viewBox="0 0 8 12" width="8" height="12">
                  <path className="plan-sort-up" d="M0 5h8L4 0z" />
                  <path className="plan-sort-down" d="M0 7h8l-4 5z" />
                </svg>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
