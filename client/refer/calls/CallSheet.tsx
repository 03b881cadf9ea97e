import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import { PaperDialog } from '../paper/PaperDialog.tsx'
import { showPaper, usePaper } from '../paper/paper.ts'
import { CallPlace } from './CallPlace.tsx'
import { CallPaper } from './CallPaper.tsx'
import { callRows, type CallRow } from './callRows.ts'
import { useCalls } from './useCalls.ts'
import { useRefined } from './useRefined.ts'

const FIRST = 5

/** Whom to ring, in ringing order, and what to ask; an answer typed in changes the options at once. */
export function CallSheet() {
  const { t } = useLingui()
  const { session, foundById, matched } = useReferDesk()
  const calls = useCalls()
  const refined = useRefined()
  const paper = usePaper()
  const [shown, setShown] = useState(FIRST)
  const fresh = callRows(calls, session.answers, foundById)
  const [order, setOrder] = useState(() => idsOf(fresh))
  // Until somebody rings, the order follows what is said of the client.
  const isRinging = Object.keys(session.answers).length > 0
  const rows = callRows(calls, session.answers, foundById, isRinging ? order : [])
  const ids = idsOf(rows)
  if (!isSame(ids, order)) setOrder(ids)
  const isStale = !isSame(idsOf(fresh), ids)
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
      {/* Said aloud by `MatchedAnew`. */}
      <p className="call-refined">{refined}</p>
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
          <button type="button" className="button button-quiet" onClick={() => setOrder(idsOf(fresh))}>
            <Trans>Put in order anew</Trans>
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => showPaper('calls')}>
          <Trans>A sheet to ring from</Trans>
        </button>
      </p>
      {paper === 'calls' && (
        <PaperDialog title={t`A sheet to ring from`}>
          <CallPaper rows={fresh.filter(({ call }) => call !== null)} />
        </PaperDialog>
      )}
    </details>
  )
}

const idsOf = (rows: readonly CallRow[]): readonly string[] => rows.map(({ found }) => found.service.id)

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ')
