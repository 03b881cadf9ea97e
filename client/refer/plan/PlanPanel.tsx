import { Trans } from '@lingui/react/macro'
import { CallSheet } from '../calls/CallSheet.tsx'
import { useReferDesk } from '../desk/referDesk.ts'
import { ReferLog } from '../log/ReferLog.tsx'
import { ComparePart } from '../speed/ComparePart.tsx'
import { RecentPart } from '../speed/RecentPart.tsx'
import { SavedSearches } from '../speed/SavedSearches.tsx'
import { Shortcuts } from '../speed/Shortcuts.tsx'
import { ClientNote } from './ClientNote.tsx'
import { HandOut } from './HandOut.tsx'
import { PlanList } from './PlanList.tsx'
import { TakeIn } from './TakeIn.tsx'
import { WeekPart } from '../week/WeekPart.tsx'

/** What was chosen, with notes, and what can be handed on of it. */
export function PlanPanel() {
  const { session } = useReferDesk()
  return (
    <div className="plan-panel">
      <TakeIn>
        {session.plan.length === 0 ? (
          <p className="quiet">
            <Trans>Nothing yet. “Add to plan” beside an option puts it here; then it can be ordered, noted, printed and sent.</Trans>
          </p>
        ) : (
          <>
            <p className="on-paper for-worker">
              <Trans>For the worker alone: do not hand it over. “A sheet for the client” prints what is theirs.</Trans>
            </p>
            <PlanList />
          </>
        )}
      </TakeIn>
      <ClientNote />
      <CallSheet />
      <WeekPart />
      <HandOut />
      <ReferLog />
      <ComparePart />
      <RecentPart />
      <SavedSearches />
      <Shortcuts />
    </div>
  )
}
