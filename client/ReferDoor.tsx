import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../core/api/places.ts'
import { ScriptDoor } from './ScriptDoor.tsx'
import { lazyPart } from './ui/lazyPart.ts'

/** The link worker's desk comes only to those who open it. */
const referPage = lazyPart(() => import('./refer/ReferPage.tsx').then((module) => module.ReferPage))

/** The desk is drawn by script alone, so that nothing of a client ever needs to be sent. */
export function ReferDoor({ place }: { place: PlaceSummary }) {
  return (
    <ScriptDoor place={place} part={referPage} waiting={<Trans>Opening the desk for {place.name}…</Trans>}>
      <Trans>
        This page matches in your browser, so that nothing about your client is sent: it needs JavaScript.{' '}
        <a href={`/find/${place.id}`}>The list of help in {place.name}</a> works without.
      </Trans>
    </ScriptDoor>
  )
}
