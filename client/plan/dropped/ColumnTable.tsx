import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { isField, type ColumnMap } from '../../../core/lists/table/columns/fields.ts'
import { shareWords } from '../words/figureWords.ts'
import { FIELD_WORDS } from './fieldWords.ts'
import type { DroppedColumn } from './read/droppedReading.ts'

interface ColumnTableProps {
  columns: readonly DroppedColumn[]
  /** What was said of them before. */
  said: ColumnMap
  /** null = the file is no longer at hand, so it can only be looked at. */
  again: ((how: { map: ColumnMap }) => void) | null
}

/** What each column was taken for, to be changed by hand. */
export function ColumnTable({ columns, said, again }: ColumnTableProps) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<ColumnMap>(said)
  return (
    <form
      className="own-columns"
      onSubmit={(event) => {
        event.preventDefault()
        again?.({ map: chosen })
      }}
    >
      <div className="own-scroll" role="region" aria-label={t`Columns of your file`}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Column</Trans>
              </th>
              <th scope="col">
                <Trans>First cells</Trans>
              </th>
              <th scope="col">
                <Trans>Taken for</Trans>
              </th>
              <th scope="col">
                <Trans>How sure</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <ColumnRow
                key={column.heading}
                column={column}
                chosen={chosen[column.heading]}
                choose={again === null ? null : (means) => setChosen({ ...chosen, [column.heading]: means })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {again !== null && (
        <button type="submit" className="button button-quiet">
          <Trans>Read the file with these columns</Trans>
        </button>
      )}
    </form>
  )
}

interface ColumnRowProps {
  column: DroppedColumn
  chosen: ColumnMap[string] | undefined
  choose: ((means: ColumnMap[string]) => void) | null
}

function ColumnRow({ column: { heading, cells, means, sure }, chosen, choose }: ColumnRowProps) {
  const { i18n, t } = useLingui()
  return (
    <tr>
      <th scope="row">
        <bdi>{heading}</bdi>
      </th>
      <td>
        <bdi>{cells.join(' · ')}</bdi>
      </td>
      <td>
        <select
          aria-label={t`What “${heading}” is`}
          value={chosen ?? means ?? 'leave out'}
          disabled={choose === null}
          onChange={({ currentTarget: { value } }) => choose?.(isField(value) ? value : 'leave out')}
        >
          <option value="leave out">{t`nothing: it stays in the file`}</option>
          {Object.entries(FIELD_WORDS).map(([field, words]) => (
            <option key={field} value={field}>
              {i18n._(words)}
            </option>
          ))}
        </select>
      </td>
      <td>{chosen !== undefined ? t`as you said` : means === null ? '' : shareWords(i18n, sure)}</td>
    </tr>
  )
}
