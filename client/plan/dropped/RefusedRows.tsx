import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { toCsv } from '../../../core/api/csv.ts'
import type { RefusedRow } from '../../../core/lists/list.ts'
import { saveFile } from '../../ui/saveFile.ts'

const SHOWN = 100

/** It holds nothing that takes the focus, and must be scrolled by keyboard all the same. */
const reached = (box: HTMLElement | null): void => {
  if (box !== null) box.tabIndex = 0
}

/** Rows that were not read: where each stands, what is wrong, and what to do. */
export function RefusedRows({ refused }: { refused: readonly RefusedRow[] }) {
  const { i18n, t } = useLingui()
  const more = i18n.number(refused.length - SHOWN)
  const save = () =>
    saveFile(
      'rows-not-read.csv',
      toCsv({
        row: refused.map(({ line }) => line),
        name: refused.map(({ name }) => name),
        column: refused.map(({ column }) => column),
        reason: refused.map(({ reason }) => reason),
        remedy: refused.map(({ remedy }) => remedy),
      }),
      'text/csv',
    )
  return (
    <details className="own-fold">
      <summary>
        <Plural value={refused.length} one="# row was not read: why, and what to do" other="# rows were not read: why, and what to do" />
      </summary>
      <div className="own-scroll" ref={reached} role="region" aria-label={t`Rows that were not read`}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Row</Trans>
              </th>
              <th scope="col">
                <Trans>Name</Trans>
              </th>
              <th scope="col">
                <Trans>Column</Trans>
              </th>
              <th scope="col">
                <Trans>What is wrong</Trans>
              </th>
              <th scope="col">
                <Trans>What to do</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, SHOWN).map(({ line, name, column, reason, remedy }) => (
              <tr key={`${line} ${column} ${reason}`}>
                <td>{line}</td>
                <td>
                  <bdi>{name}</bdi>
                </td>
                <td>
                  <bdi>{column}</bdi>
                </td>
                {/* As the commands and the server say it, in English: docs/planning.md. */}
                <td lang="en">{reason}</td>
                <td lang="en">{remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refused.length > SHOWN && (
        <p className="quiet">
          <Trans>{more} more are in the download.</Trans>
        </p>
      )}
      <button type="button" className="button button-quiet" onClick={save}>
        <Trans>Download these rows as CSV</Trans>
      </button>
    </details>
  )
}
