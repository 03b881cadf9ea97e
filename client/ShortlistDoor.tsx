import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { PlaceSummary } from '../core/api/places.ts'
import { usePage } from './frame/PageContext.tsx'
import { lazyPart } from './ui/lazyPart.ts'
import { Waiting } from './ui/Waiting.tsx'

const shortlistPage = lazyPart(() => import('./shortlist/ShortlistPage.tsx').then((module) => module.ShortlistPage))

/** What was kept is known in the browser alone, so the page is drawn by script. */
export function ShortlistDoor({ place }: { place: PlaceSummary }) {
  const { hydrated } = usePage()
  const waiting = (
    <Waiting>
      <Trans>Looking…</Trans>
    </Waiting>
  )
  return hydrated ? (
    <Suspense fallback={waiting}>
      <Shortlist place={place} />
    </Suspense>
  ) : (
    <>
      {waiting}
      <noscript>
        <Trans>A shortlist is kept in your browser alone, so this page needs JavaScript.</Trans>{' '}
        <a href={`/find/${place.id}`}>
          <Trans>All help in {place.name}</Trans>
        </a>
      </noscript>
    </>
  )
}

function Shortlist({ place }: { place: PlaceSummary }) {
  const [{ Page }] = useState(() => ({ Page: shortlistPage() }))
  return <Page place={place} />
}
