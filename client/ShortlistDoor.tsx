import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../core/api/places.ts'
import { ScriptDoor } from './ScriptDoor.tsx'
import { lazyPart } from './ui/lazyPart.ts'

const shortlistPage = lazyPart(() => import('./shortlist/ShortlistPage.tsx').then((module) => module.ShortlistPage))

/** What was kept is known in the browser alone. */
export function ShortlistDoor({ place }: { place: PlaceSummary }) {
  return (
    <ScriptDoor place={place} part={shortlistPage} waiting={<Trans>Looking…</Trans>}>
      <Trans>This page needs JavaScript.</Trans>{' '}
      <a href={`/find/${place.id}`}>
        <Trans>All help in {place.name}</Trans>
      </a>
    </ScriptDoor>
  )
}
