import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useReferDesk } from '../desk/referDesk.ts'
import type { PlanItem } from '../session/session.ts'
import { noted } from './planMoves.ts'

/** The worker's own words about a step; private until the tick says that they go onto the client's sheet. */
export function ItemNote({ item, name }: { item: PlanItem; name: string }) {
  const { t } = useLingui()
  const { change } = useReferDesk()
  const id = useId()
  const { note, handOver } = item
  return (
    <div className="plan-note">
      <label htmlFor={id}>
        <Trans>Note</Trans>
        <span className="unseen">: {name}</span>
      </label>
      <textarea
        id={id}
        rows={note === '' ? 1 : 2}
        value={note}
        autoComplete="off"
        placeholder={t`For you alone`}
        onInput={(event) => change(noted(item.id, item.need, { note: event.currentTarget.value }))}
      />
      {note.trim() !== '' && (
        <label className="plan-tick">
          <input
            type="checkbox"
            checked={handOver}
            onChange={(event) => change(noted(item.id, item.need, { handOver: event.currentTarget.checked }))}
          />
          <Trans>Print this note on the client’s sheet</Trans>
        </label>
      )}
    </div>
  )
}
