import { Trans, useLingui } from '@lingui/react/macro'
import { OUTCOME_KINDS } from '../../../core/report/outcomeKinds.ts'
import { weekAt } from '../../../core/report/week.ts'
import { OutcomeSaid } from '../../help/report/outcome/OutcomeSaid.tsx'
import { useOutcome } from '../../help/report/outcome/useOutcome.ts'
import { OUTCOME_WORDS } from '../../help/report/outcome/outcomeWords.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import type { LogRow } from '../session/session.ts'
import { cameBack } from './logRows.ts'

/** What came of it: one press writes it into the log, and sends the place, what was pressed and this week as a report. */
export function LogOutcome({ row: { id, service, name, outcome } }: { row: LogRow }) {
  const { i18n } = useLingui()
  const { change, now } = useReferDesk()
  const { sending, last, press } = useOutcome(service, weekAt(now))
  return (
    <fieldset className="call-answers">
      <legend>
        <Trans>
          What came of it<span className="unseen"> at {name}</span>?
        </Trans>
      </legend>
      {OUTCOME_KINDS.map((what) => (
        <button
          key={what}
          type="button"
          className="chip"
          aria-pressed={outcome === what}
          aria-disabled={sending !== null || undefined}
          onClick={() => {
            if (sending !== null) return
            change(cameBack(id, what))
            void press(what)
          }}
        >
          {i18n._(OUTCOME_WORDS[what])}
        </button>
      ))}
      <output>{sending !== null ? <Trans>Sending…</Trans> : last !== null && <OutcomeSaid last={last} />}</output>
    </fieldset>
  )
}
