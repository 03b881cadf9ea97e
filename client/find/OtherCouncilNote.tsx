import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../core/api/places.ts'
import { useAddress } from '../help/address/useAddress.ts'
import type { Origin } from '../help/where/origin.ts'

/** Where one is known to be in a council that the place does not hold, though its list is the nearest: said, with what that council's page has. */
export function OtherCouncilNote({ origin, place }: { origin: Origin | null; place: PlaceSummary }) {
  const { href } = useAddress()
  const council = origin?.authority ?? null
  if (council === null || place.authorities.some(({ code }) => code === council)) return null
  return (
    <p className="quiet">
      <Trans>
        Your council has no list here: these are the nearest in {place.name}.{' '}
        <Link href={href(`/elsewhere/${council}`, { area: null })}>What helps in your council</Link>
      </Trans>
    </p>
  )
}
