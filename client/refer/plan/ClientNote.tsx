import { Trans } from '@lingui/react/macro'
import { useReferDesk } from '../desk/referDesk.ts'

/** The worker's own note about the client: no button hands it on. */
export function ClientNote() {
  const { session, change } = useReferDesk()
  return (
    <div className="plan-note">
      <label htmlFor="client-note">
        <Trans>Your note about the client</Trans>
      </label>
      <textarea
        id="client-note"
        rows={2}
        value={session.note}
        autoComplete="off"
        aria-describedby="client-note-how"
        onInput={(event) => {
          const note = event.currentTarget.value
          change((before) => ({ ...before, note }))
        }}
      />
      <p className="quiet" id="client-note-how">
        <Trans>For you alone: never printed or sent, and cleared with the rest.</Trans>
      </p>
    </div>
  )
}
