import { Trans } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'

/** That some reported it closed, where nobody has looked yet: said quietly, since it counts as it did before. */
export function HeldLine({ service }: { service: Service }) {
  if (service.closedHeldSince === null) return null
  return (
    <p className="quiet">
      <Trans>Reported closed by some, not yet looked at.</Trans>
    </p>
  )
}
