import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { usePage } from './PageContext.tsx'

/** A page, place or listing that is not here, and the ways on. */
export function NotFound({ what = 'page' }: { what?: 'page' | 'place' | 'listing' }) {
  const { places } = usePage()
  return (
    <>
      <h1>
        <Trans>This is not here</Trans>
      </h1>
      <p className="lead">
        {what === 'page' && <Trans>We don’t have a page at this address. Check it, or start again below.</Trans>}
        {what === 'place' && <Trans>This map does not cover that place. Choose one of these.</Trans>}
        {what === 'listing' && <Trans>We don’t know this listing. It may have been taken off the map. Look for others near you.</Trans>}
      </p>
      <ul className="places">
        {places
          .filter(({ counts }) => counts.services > 0)
          .map(({ id, name }) => (
            <li key={id}>
              <Link className="place-link" href={`/find/${id}`}>
                {name}
              </Link>
            </li>
          ))}
      </ul>
      <p>
        <Link href="/">
          <Trans>Start again</Trans>
        </Link>
      </p>
    </>
  )
}
