import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { usePage } from '../frame/PageContext.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import { WhereForm } from '../help/where/WhereForm.tsx'

/** "Where are you?", and the places this map holds. */
export function HomePage() {
  const { places, hydrated } = usePage()
  const { href } = useAddress()
  const held = places.filter(({ counts }) => counts.services > 0)
  return (
    <div className="home">
      <h1>
        <Trans>Where are you?</Trans>
      </h1>
      <p className="lead">
        <Trans>Find food, advice and company near you. We show what is there, when it is open, how to get it, and how sure we are.</Trans>
      </p>
      <WhereForm place={null} />
      <h2>
        <Trans>Or pick your place</Trans>
      </h2>
      <ul className="places">
        {held.map(({ id, name, counts }) => (
          <li key={id}>
            <Link className="place-link" href={href(`/find/${id}`, { area: null })}>
              <span className="place-name">{name}</span>
              <span className="quiet">
                <Plural value={counts.services} one="# listing" other="# listings" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="note">
        <Icon name="info" />
        <p>
          <Trans>
            Many of these lists are years old. We show the date of each one, and never call a place open on old hours.{' '}
            <strong>Ring before you go.</strong>
          </Trans>
        </p>
      </div>
      <p className="quiet">
        {hydrated ? (
          <Trans>Your postcode stays on your device: only its first half, such as M16, is sent to fetch the right part of the map.</Trans>
        ) : (
          <Trans>Your postcode is sent once, to make your list, and is not kept.</Trans>
        )}
      </p>
    </div>
  )
}
