import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../core/api/places.ts'
import { MappedPlaces } from './MappedPlaces.tsx'

/** A place of figures only (England): what it is, the figures to take away, and where to go for a map. */
export function NoOutlines({ place, places }: { place: PlaceSummary; places: readonly PlaceSummary[] }) {
  const { i18n } = useLingui()
  const name = place.name
  const areas = i18n.number(place.counts.areas)
  const people = i18n.number(place.counts.people)
  return (
    <>
      <p className="plan-headline">
        <Trans>
          For {name} we hold figures only: {areas} neighbourhoods and {people} people, with their deprivation.
        </Trans>
      </p>
      <p>
        <Trans>There are no outlines to draw and no listings to measure from, so there is no map of gaps here.</Trans>
      </p>
      <p>
        <a className="button" href={`/api/places/${place.id}/gaps?format=csv`} download>
          <Trans>Download the figures as CSV</Trans>
        </a>
      </p>
      <MappedPlaces places={places.filter(({ id }) => id !== place.id)} />
    </>
  )
}
