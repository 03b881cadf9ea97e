import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../../ui/saveFile.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { logCsv } from './logCsv.ts'
import { LogEntry } from './LogEntry.tsx'

/** What was sent where, and what came back; it goes with the session, so it is exported first. */
export function ReferLog() {
  const { i18n } = useLingui()
  const { session, place } = useReferDesk()
  const { log } = session
  if (log.length === 0) return null
  return (
    <details className="fold refer-log">
      <summary>
        <Trans>Log</Trans>{' '}
        <span className="quiet">
          <Plural value={log.length} one="# entry" other="# entries" />
        </span>
      </summary>
      <ol className="log-list">
        {log.map((row) => (
          <LogEntry key={row.id} row={row} />
        ))}
      </ol>
      <button type="button" className="button button-quiet" onClick={() => saveFile(`log-${place.id}.csv`, logCsv(i18n, log), 'text/csv')}>
        <Trans>Save as a table (CSV)</Trans>
      </button>
      <p className="quiet">
        <Trans>The log goes with the rest when you clear the desk or leave it alone: save it first.</Trans>
      </p>
    </details>
  )
}
