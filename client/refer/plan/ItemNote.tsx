import { Trans, useLingui } from '@lingui/react/macro'
import { useReferDesk } from '../desk/referDesk.ts'
import { noted, type PlanPlace } from './planMoves.ts'

/** The worker's own words about a place; private until a tick says that they go onto the client's sheet, or, at the mail draft, into that. */
export function ItemNote({ place: { id, note, handOver }, name }: { place: PlanPlace; name: string }) {
  const { t } = useLingui()
  const { change } = useReferDesk()
  return (
    <div className="plan-note">
      <textarea
        aria-label={t`Note about ${name}`}
        rows={note === '' ? 1 : 2}
        value={note}
        autoComplete="off"
        placeholder={t`A note, for you alone`}
        onInput={(event) => change(noted(id, { note: event.currentTarget.value }))}
      />
      {note.trim() !== '' && (
        <label className="plan-tick">
          <input type="checkbox" checked={handOver} onChange={(event) => change(noted(id, { handOver: event.currentTarget.checked }))} />
          <Trans>Print this note on the client’s sheet</Trans>
        </label>
      )}
    </div>
  )
}
