import { useQueries } from '@tanstack/react-query'
import { I18nProvider, useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import { FailedNote } from '../frame/FailedNote.tsx'
import { usePage } from '../frame/PageContext.tsx'
import { boundariesQuery } from '../help/fetch/ground.ts'
import { servicesQuery } from '../help/fetch/listings.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { NoOutlines } from './NoOutlines.tsx'
import { PlanView } from './PlanView.tsx'
import { speakPlan } from './speakPlan.ts'
import { areaOutlinesQuery, figuresQuery, waterQuery } from './queries.ts'
import './plan.css'
import './map/planMap.css'
import './ask/ask.css'
import './answer/answer.css'
import './answer/table.css'

/** The planner's page of one place: who lives beyond walking reach of help. */
export function PlanPage({ place }: { place: PlaceSummary }) {
  const { places } = usePage()
  const { i18n } = useLingui()
  const ours = useMemo(() => speakPlan(i18n), [i18n])
  const { areas, boundaries } = place.files
  return (
    <I18nProvider i18n={ours}>
      <article className="plan">
        <h1>
          <Trans>Gaps in {place.name}</Trans>
        </h1>
        {areas === null || boundaries === null ? (
          <NoOutlines place={place} places={places} />
        ) : (
          <MappedGaps place={place} areas={areas} boundaries={boundaries} />
        )}
      </article>
    </I18nProvider>
  )
}

function MappedGaps({ place, areas, boundaries }: { place: PlaceSummary; areas: string; boundaries: string }) {
  const waterAt = place.files.water ?? null
  const files = useQueries({
    queries: [figuresQuery(place), servicesQuery(place), areaOutlinesQuery(areas), boundariesQuery(boundaries), waterQuery(waterAt)],
  })
  const [figures, services, outlines, borders, water] = files
  const failed = files.find((file) => file.isError)
  if (failed?.error)
    return (
      <FailedNote retry={() => files.forEach((file) => void (file.isError && file.refetch()))}>
        <p>
          <Trans>The figures did not come. Check your connection, then try again.</Trans>
        </p>
        <p className="quiet">{failed.error.message}</p>
      </FailedNote>
    )
  if (!figures.data || !services.data || !outlines.data || !borders.data || (waterAt !== null && !water.data))
    return (
      <Waiting>
        <Trans>Fetching the neighbourhoods and measuring the walks…</Trans>
      </Waiting>
    )
  return (
    <PlanView
      place={place}
      figures={figures.data}
      services={services.data}
      outlines={outlines.data}
      boundaries={borders.data}
      water={water.data ?? null}
    />
  )
}
