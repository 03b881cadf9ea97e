import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { PaperDialog } from '../plan/PaperDialog.tsx'
import { usePaper } from '../speed/paper.ts'
import { CallPlace } from './CallPlace.tsx'
import { CallPaper } from './CallPaper.tsx'
import { callRows } from './callRows.ts'
import { useCalls } from './useCalls.ts'
import { useRefined } from './useRefined.ts'

const FIRST = 5

/** Whom to ring, in ringing order, and what to ask; an answer typed in changes the options at once. */
export function CallSheet() {
  const { t } = useLingui()
  const { session, foundById, matched } = useReferDesk()
  const calls = useCalls()
  const refined = useRefined()
  const [paper, setPaper] = usePaper()
  const order = useRef<readonly string[]>([])
  const [, redraw] = useState(0)
  const [shown, setShown] = useState(FIRST)
  const rows = callRows(calls, session.answers, foundById, order.current)
  order.current = rows.map(({ found }) => found.service.id)
  const fresh = callRows(calls, session.answers, foundById)
  const isStale = fresh.some((row, i) => row.found.service.id !== order.current[i])
  if (rows.length === 0)
    return matched.some(({ options }) => options.length > 0) ? (
      <p className="quiet">
        <Trans>Nobody needs to be rung first, or the likeliest places list no number.</Trans>
      </p>
    ) : null
  return (
    <details className="fold call-sheet" id="call-sheet">
      <summary>
        <Plural value={calls.length} _0="Rung" one="Ring first: # place" other="Ring first: # places" />
      </summary>
      <p className="quiet">
        <Trans>In the order in which an answer could change the plan most. Answers stay in this tab and refine the options at once.</Trans>
      </p>
      <output className="call-refined">{refined}</output>
      <ol className="call-list">
        {rows.slice(0, shown).map((row) => (
          <CallPlace key={row.found.service.id} row={row} />
        ))}
      </ol>
      <p className="call-tools">
        {rows.length > shown && (
          <button type="button" className="button button-quiet" onClick={() => setShown(rows.length)}>
            <Trans>Show all {rows.length}</Trans>
          </button>
        )}
        {isStale && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              order.current = []
              redraw((count) => count + 1)
            }}
          >
            <Trans>Put in order anew</Trans>
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => setPaper('calls')}>
          <Trans>A sheet to ring from</Trans>
        </button>
      </p>
      {paper === 'calls' && (
        <PaperDialog title={t`A sheet to ring from`} close={() => setPaper(null)}>
          <CallPaper rows={fresh.filter(({ call }) => call !== null)} />
        </PaperDialog>
      )}
    </details>
  )
}
