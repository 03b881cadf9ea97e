import { I18nProvider, useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { OwnListNote } from './dropped/OwnListNote.tsx'
import { OwnListPanel } from './dropped/OwnListPanel.tsx'
import { OwnListsProvider } from './dropped/OwnListsProvider.tsx'
import { EnglandPage } from './england/EnglandPage.tsx'
import { PlanView } from './PlanView.tsx'
import { speakPlan } from './speakPlan.ts'
import '../ui/deskTabs.css'
import './plan.css'
import './map/planMap.css'
import './map/legend/legend.css'
import './map/overlay/overlay.css'
import './desk/desk.css'
import './ask/ask.css'
import './how/how.css'
import './answer/answer.css'
import './report/report.css'
import './report/paper/reportMap.css'
import './report/paper/print.css'
import './sites/sites.css'
import './bars/bars.css'
import './table/tools.css'
import './table/table.css'
import './table/media.css'
import './compare/compare.css'
import './strip/strip.css'
import './week/week.css'
import './wait/wait.css'
import './doubts/doubts.css'
import './ring/ring.css'
import './scenario/scenario.css'

/** The planner's page of one place: who lives beyond walking reach of help. */
export function PlanPage({ place }: { place: PlaceSummary }) {
  const { i18n } = useLingui()
  const ours = useMemo(() => speakPlan(i18n), [i18n])
  const { areas, boundaries } = place.files
  return (
    <I18nProvider i18n={ours}>
      <article className="plan">
        <h1>
          <Trans>Gaps in {place.name}</Trans>
        </h1>
        <OwnListsProvider>
          <OwnListNote place={place} />
          {areas === null || boundaries === null ? (
            <EnglandPage place={place} />
          ) : (
            <>
              <PlanView key={place.id} place={place} areas={areas} boundaries={boundaries} />
              <OwnListPanel place={place} />
            </>
          )}
        </OwnListsProvider>
      </article>
    </I18nProvider>
  )
}
