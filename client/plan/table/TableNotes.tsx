import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeskView } from '../desk/deskView.ts'
import { useWhoWords } from '../words/useWhoWords.ts'
import { HowTable } from './HowTable.tsx'
import type { TableView } from './rows/tableView.ts'
import { PRINTED } from './VirtualTable.tsx'

/** What must be known to read the table: whom it counts, what pressing a row does, ranks that are shared, what was not published. */
export function TableNotes({ rows, columns }: { rows: number } & Pick<TableView, 'columns'>) {
  const { i18n } = useLingui()
  const { question, state } = useDeskView()
  const who = useWhoWords()
  const { areas, people } = state.summary.needNotPublished
  const many = i18n.number(people)
  const all = i18n.number(rows)
  return (
    <div className="plan-table-notes">
      <p>
        <Trans>In need here: {who}.</Trans>{' '}
        {question.rows === 'areas' ? (
          <Trans>Press a row to see it on the map.</Trans>
        ) : (
          <Trans>Press a row to look only at what is in it.</Trans>
        )}{' '}
        {areas > 0 && (
          <Plural
            value={areas}
            one={`For # neighbourhood, where ${many} people live, it was not published: it is in no sum of need.`}
            other={`For # neighbourhoods, where ${many} people live, it was not published: they are in no sum of need.`}
          />
        )}
      </p>
      {rows > PRINTED && (
        <p className="plan-print-only">
          <Trans>
            The first {PRINTED} of {all} rows are printed.
          </Trans>
        </p>
      )}
      <HowTable columns={columns} />
    </div>
  )
}
