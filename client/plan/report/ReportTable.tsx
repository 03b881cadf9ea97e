import type { TableView } from '../table/rows/tableView.ts'

interface ReportTableProps {
  view: TableView
  /** Ids of the columns that fit a page, in the order of the view; one that the view has not is left out. */
  columns: readonly string[]
  /** Rows at most. */
  most: number
  labelledBy: string
}

/** The first rows of a table of the desk, as they are printed. */
export function ReportTable({ view, columns, most, labelledBy }: ReportTableProps) {
  const rows = view.usual.slice(0, most)
  // A column that says nothing of any row on the page only takes room.
  const shown = view.columns.filter(({ id, cell }) => columns.includes(id) && rows.some((row) => cell(row) !== ''))
  return (
    <table aria-labelledby={labelledBy} className="plan-report-rows">
      <thead>
        <tr>
          {shown.map(({ id, head, kind }) => (
            <th key={id} scope="col" data-kind={kind}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={view.codeOf(row)}>
            {shown.map(({ id, kind, cell, aside }) =>
              id === 'name' ? (
                <th key={id} scope="row">
                  <bdi>{cell(row)}</bdi>{' '}
                  {aside && (
                    <small>
                      <bdi>{aside(row)}</bdi>
                    </small>
                  )}
                </th>
              ) : (
                <td key={id} data-kind={kind}>
                  <bdi>{cell(row)}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
