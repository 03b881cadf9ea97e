import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { PlaceSummary } from '../core/api/places.ts'
import { usePage } from './frame/PageContext.tsx'
import { lazyPart } from './ui/lazyPart.ts'
import { Waiting } from './ui/Waiting.tsx'

/** The planner's desk and its map engine come only to those who open it. */
const planPage = lazyPart(() => import('./plan/PlanPage.tsx').then((module) => module.PlanPage))

/** The planner's desk is drawn by script alone; what it needs is said until it is there. */
export function PlanDoor({ place }: { place: PlaceSummary }) {
  const { hydrated } = usePage()
  const waiting = (
    <Waiting>
      <Trans>Opening the planner’s map of {place.name}…</Trans>
    </Waiting>
  )
  if (!hydrated) {
    return (
      <>
        {waiting}
        <noscript>
          <Trans>
            This page works the figures out in your browser, so it needs JavaScript. The same figures are in{' '}
            <a href={`/api/places/${place.id}/gaps?format=csv`}>a table for spreadsheets</a>.
          </Trans>
        </noscript>
      </>
    )
  }
  return (
    <Suspense fallback={waiting}>
      <Desk place={place} />
    </Suspense>
  )
}

function Desk({ place }: { place: PlaceSummary }) {
  const [{ PlanPage }] = useState(() => ({ PlanPage: planPage() }))
  return <PlanPage place={place} />
}
