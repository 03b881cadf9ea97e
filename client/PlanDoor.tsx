import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../core/api/places.ts'
import { ScriptDoor } from './ScriptDoor.tsx'
import { lazyPart } from './ui/lazyPart.ts'

/** The planner's desk and its map engine come only to those who open it. */
const planPage = lazyPart(() => import('./plan/PlanPage.tsx').then((module) => module.PlanPage))

/** The planner's desk is drawn by script alone; what it needs is said until it is there. */
export function PlanDoor({ place }: { place: PlaceSummary }) {
  return (
    <ScriptDoor place={place} part={planPage} waiting={<Trans>Opening the planner’s map of {place.name}…</Trans>}>
      <Trans>
        This page works the figures out in your browser, so it needs JavaScript. The same figures are in{' '}
        <a href={`/api/places/${place.id}/gaps?format=csv`}>a table for spreadsheets</a>.
      </Trans>
    </ScriptDoor>
  )
}
