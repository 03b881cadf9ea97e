import { useMemo, useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { SaveAnswer } from '../table/SaveAnswer.tsx'
import { readSort, searchedRows, sortedRows, writeSort, type Sort } from '../table/rows/sortedRows.ts'
import { TableFinding } from '../table/TableFinding.tsx'
import { TableNotes } from '../table/TableNotes.tsx'
import { TableTools } from '../table/TableTools.tsx'
import { useTableView } from '../table/useTableView.ts'
import { VirtualTable } from '../table/VirtualTable.tsx'

/** Every neighbourhood, ward or authority, those first where most people lack help: sorted by any column, searched, saved, copied. */
export function AreaTable() {
  const { t } = useLingui()
  const { question, ask } = useDeskView()
  const view = useTableView()
  const [typed, setTyped] = useState('')
  const sort = readSort(question.sort, view.columns)
  const { by, down } = sort
  const sorted = useMemo(() => sortedRows(view, { by, down }), [view, by, down])
  const order = useMemo(() => searchedRows(sorted, view, typed), [sorted, view, typed])
  const ofAreas = question.rows === 'areas'
  const lookOnlyAt = (name: string) => t`Look only at ${name}`
  const choose = (code: string) =>
    ask(ofAreas ? { area: code } : { within: code, area: null, rows: question.rows === 'wards' ? 'areas' : 'wards' })
  return (
    <section className="plan-ranking" aria-labelledby="plan-ranking-title">
      <h2 id="plan-ranking-title">
        <TableFinding />
      </h2>
      <TableTools typed={typed} onType={setTyped} found={order.length} count={view.count} />
      {order.length === 0 ? (
        <p className="plan-table-none" role="status">
          <Trans>No row here is called that. Check the spelling, or look at all of the place.</Trans>
        </p>
      ) : (
        <VirtualTable
          view={view}
          order={order}
          sort={sort}
          onSort={(next: Sort) => ask({ sort: writeSort(next) })}
          typed={typed}
          selected={ofAreas ? question.area : question.within}
          onChoose={choose}
          labelledBy="plan-ranking-title"
          {...(ofAreas ? {} : { chooseWords: lookOnlyAt })}
        />
      )}
      <TableNotes rows={order.length} columns={view.columns} />
      <SaveAnswer view={view} order={order} />
    </section>
  )
}
