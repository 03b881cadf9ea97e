import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { distanceWords } from '../i18n/distanceWords.ts'
import { useAddress } from '../help/address/useAddress.ts'

/** Places that do have a list, each with how far it is and a link. */
export function NearestPlaces({ near }: { near: readonly { place: PlaceSummary; distanceM: number }[] }) {
  const { i18n } = useLingui()
  const { href } = useAddress()
  if (near.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>Nearest places with a list</Trans>
      </h2>
      <ul>
        {near.map(({ place: { id, name }, distanceM }) => (
          <li key={id}>
            <Link href={href(`/find/${id}`, { area: null })}>{name}</Link>
            {distanceM > 0 && (
              <>
                {' '}
                <span className="quiet">{distanceWords(i18n, distanceM)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
