import { Trans } from '@lingui/react/macro'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { added, isPlanned, removed } from './planMoves.ts'

/** Puts a listing into the plan, or takes it out. @param need what it is for; null = beside any need */
export function AddToPlan({ id, need }: { id: string; need: ClientNeed | null }) {
  const { session, change, foundById } = useReferDesk()
  const isIn = isPlanned(session, id, need)
  return (
    <button
      type="button"
      className="button button-quiet add-to-plan"
      aria-pressed={isIn}
      onClick={() => change(isIn ? removed(id, need) : added(id, need))}
    >
      <Icon name={isIn ? 'check' : 'plus'} />
      {isIn ? <Trans>In the plan</Trans> : <Trans>Add to plan</Trans>}
      <span className="unseen">: {foundById.get(id)?.service.name}</span>
    </button>
  )
}
