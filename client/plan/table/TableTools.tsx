import { useId } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { TABLE_ROWS, type TableRows } from '../ask/planQuestion.ts'
import { useDeskView } from '../desk/deskView.ts'
import { useAboutWords } from '../desk/useAboutWords.ts'

interface TableToolsProps {
  typed: string
  onType: (typed: string) => void
  /** Rows that are left, and of how many. */
  found: number
  count: number
}

/** What the table has rows for, and the box that finds a ward or a neighbourhood by name. */
export function TableTools({ typed, onType, found, count }: TableToolsProps) {
  const { t, i18n } = useLingui()
  const id = useId()
  const { question, ask, place } = useDeskView()
  const about = useAboutWords()
  const [left, all] = [i18n.number(found), i18n.number(count)]
  return (
    <div className="plan-table-tools">
      <div className="plan-choose" role="group" aria-label={t`Rows of the table`}>
        {TABLE_ROWS.map((rows) => (
          <button key={rows} type="button" aria-pressed={question.rows === rows} onClick={() => ask({ rows, sort: null })}>
            <RowsWords rows={rows} />
          </button>
        ))}
      </div>
      <p className="plan-table-find">
        <label htmlFor={id}>
          <Trans>Find in the table</Trans>
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={t`Ward or neighbourhood`}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
        <span role="status">
          {typed.trim() !== '' && (
            <Trans>
              {left} of {all}
            </Trans>
          )}
        </span>
      </p>
      {question.within !== null && (
        <p className="plan-table-within">
          <Trans>Only {about}.</Trans>{' '}
          <button type="button" className="button button-quiet" onClick={() => ask({ within: null })}>
            <Trans>Look at all of {place.name}</Trans>
          </button>
        </p>
      )}
    </div>
  )
}

function RowsWords({ rows }: { rows: TableRows }) {
  if (rows === 'areas') return <Trans>Neighbourhoods</Trans>
  return rows === 'wards' ? <Trans>Wards</Trans> : <Trans>Authorities</Trans>
}
