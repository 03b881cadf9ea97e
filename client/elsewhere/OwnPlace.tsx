import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Authority } from '../../core/place/elsewhere/authority.ts'
import { usePage } from '../frame/PageContext.tsx'
import { useAddress } from '../help/address/useAddress.ts'

/** A council that a place of this map lists help in, perhaps since this tab was opened. @param place its id */
export function OwnPlace({ council: { name }, place }: { council: Authority; place: string }) {
  const { places } = usePage()
  const { href } = useAddress()
  const to = href(`/find/${place}`, { area: null })
  const known = places.find(({ id }) => id === place)
  const held = known?.name ?? name
  const words = <Trans>Help in {held}</Trans>
  return (
    <div className="elsewhere">
      <h1 id="answers">
        <Trans>{name} is on this map</Trans>
      </h1>
      <p className="lead">
        {known === undefined ? (
          // It came after this tab was opened: the server knows it.
          <a href={to}>{words}</a>
        ) : (
          <Link href={to}>{words}</Link>
        )}
      </p>
      <p>
        <Link href={href('/', { area: null })}>
          <Trans>Look somewhere else</Trans>
        </Link>
      </p>
    </div>
  )
}
