import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { useAddress } from '../help/address/useAddress.ts'
import { Icon } from '../ui/icons/Icon.tsx'

/** The way on, or back, to the whole list of the place. */
export function AllHelp({ place }: { place: PlaceSummary }) {
  const { href } = useAddress()
  return (
    <p className="back">
      <Link href={href(`/find/${place.id}`)}>
        <Icon name="back" />
        <Trans>All help in {place.name}</Trans>
      </Link>
    </p>
  )
}
