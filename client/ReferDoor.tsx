import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { PlaceSummary } from '../core/api/places.ts'
import { usePage } from './frame/PageContext.tsx'
import { lazyPart } from './ui/lazyPart.ts'
import { Waiting } from './ui/Waiting.tsx'

/** The link worker's desk comes only to those who open it. */
const referPage = lazyPart(() => import('./refer/ReferPage.tsx').then((module) => module.ReferPage))

/** The desk is drawn by script alone, so that nothing of a client ever needs to be sent. */
export function ReferDoor({ place }: { place: PlaceSummary }) {
  const { hydrated } = usePage()
  const waiting = (
    <Waiting>
      <Trans>Opening the desk for {place.name}…</Trans>
    </Waiting>
  )
  if (!hydrated) {
    return (
      <>
        {waiting}
        <noscript>
          <Trans>
            This page matches in your browser, so that nothing about your client is sent: it needs JavaScript.{' '}
            <a href={`/find/${place.id}`}>The list of help in {place.name}</a> works without.
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
  const [{ ReferPage }] = useState(() => ({ ReferPage: referPage() }))
  return <ReferPage place={place} />
}
