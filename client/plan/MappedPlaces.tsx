import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'

/** Ways to the places whose gaps can be drawn. */
export function MappedPlaces({ places }: { places: readonly PlaceSummary[] }) {
  return (
    <nav className="plan-places" aria-labelledby="plan-places-title">
      <h2 id="plan-places-title">
        <Trans>Places with a map of gaps</Trans>
      </h2>
      <ul>
        {places
          .filter(({ files }) => files.areas !== null)
          .map((place) => (
            <li key={place.id}>
              <Link href={`/plan/${place.id}`}>{place.name}</Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
