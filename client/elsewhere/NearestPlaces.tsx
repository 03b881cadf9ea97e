import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { NEAR_M, nearestPlaces } from '../../core/place/elsewhere/nearestPlaces.ts'
import { usePage } from '../frame/PageContext.tsx'
import { roughDistanceWords } from '../i18n/roughDistanceWords.ts'
import { useAddress } from '../help/address/useAddress.ts'
import type { From } from './useFrom.ts'

const MOST_PLACES = 2

/** Places that do have a list, each with how far it is, to what, and a link. One that is far is not called near. */
export function NearestPlaces({ from, authorities }: { from: From; authorities: readonly Authority[] }) {
  const { i18n } = useLingui()
  const { href } = useAddress()
  const { places } = usePage()
  const found = nearestPlaces(from.at, places, authorities, MOST_PLACES)
  if (found.length === 0) return null
  const near = found.filter(({ nearest }) => nearest !== null && nearest.distanceM <= NEAR_M)
  const measured = found.some(({ nearest }) => nearest !== null)
  return (
    <section>
      <h2>
        <Heading near={near.length > 0} measured={measured} />
      </h2>
      <ul>
        {(near.length > 0 ? near : found).map(({ place: { id, name }, nearest }) => {
          const council = nearest?.authority.name
          const away = nearest && roughDistanceWords(i18n, nearest.distanceM)
          return (
            <li key={id}>
              <Link href={href(`/find/${id}`, { area: null })}>{name}</Link>{' '}
              {council !== undefined && (
                <span className="quiet">
                  {council === name ? (
                    away
                  ) : (
                    <Trans>
                      {away}, in {council}
                    </Trans>
                  )}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {measured && (
        <p className="quiet">
          <MeasuredFrom from={from} />
        </p>
      )}
    </section>
  )
}

function Heading({ near, measured }: { near: boolean; measured: boolean }) {
  if (near) return <Trans>Near you, with a list</Trans>
  return measured ? <Trans>No place near here has a list. The nearest ones:</Trans> : <Trans>Places with a list</Trans>
}

function MeasuredFrom({ from: { of } }: { from: From }) {
  if ('device' in of) return <Trans>In a straight line from where you are now to the homes there that are nearest.</Trans>
  if ('typed' in of)
    return (
      <Trans>
        In a straight line from <bdi>{of.typed}</bdi> to the homes there that are nearest.
      </Trans>
    )
  return <Trans>In a straight line from the middle of {of.council} to the homes there that are nearest.</Trans>
}
