import { I18nProvider, useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { ReferDeskProvider } from './desk/ReferDeskProvider.tsx'
import { ReferView } from './ReferView.tsx'
import { speakRefer } from './speakRefer.ts'
import '../ui/deskTabs.css'
import './refer.css'
import './lists.css'
import './ask/ask.css'
import './options/options.css'
import './plan/plan.css'
import './paper/paper.css'
import './calls/calls.css'
import './step/step.css'
import './paper/deskPrint.css'

/** The desk of a link worker with a client beside them: needs matched, a plan made, nothing of the client sent. */
export function ReferPage({ place }: { place: PlaceSummary }) {
  const { i18n } = useLingui()
  const ours = useMemo(() => speakRefer(i18n), [i18n])
  return (
    <I18nProvider i18n={ours}>
      <article className="refer">
        <h1>
          <Trans>Help for a client in {place.name}</Trans>
        </h1>
        <ReferDeskProvider place={place}>
          <ReferView />
        </ReferDeskProvider>
      </article>
    </I18nProvider>
  )
}
