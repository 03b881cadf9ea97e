import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { forgetOutcomes } from '../../help/report/outcome/outcomesSaid.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { NO_SESSION } from '../session/session.ts'
import { logCsv } from './logCsv.ts'
import { LogEntry } from './LogEntry.tsx'

/** What was sent where, and what came back; it goes with the session, so it is exported first. */
export function ReferLog() {
  const { i18n } = useLingui()
  const { session, place } = useReferDesk()
  const { log } = session
  // The next client's visit is another report.
  useEffect(() => {
    if (session === NO_SESSION) forgetOutcomes()
  }, [session])
  if (log.length === 0) return null
  return (
    <details className="fold refer-log">
      <summary>
        <Trans>Log</Trans>{' '}
        <span className="quiet">
          <Plural value={log.length} one="# entry" other="# entries" />
        </span>
      </summary>
      <p className="quiet">
        <Trans>What came of it goes out with one press as a report of this week: the place and the week, nothing else.</Trans>
      </p>
      <ol className="refer-rows log-list">
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
