import { Trans } from '@lingui/react/macro'
import { useAddress } from '../../help/address/useAddress.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'

/** Listings looked at for this client, the latest first. */
export function RecentPart() {
  const { href } = useAddress()
  const { session, foundById } = useReferDesk()
  const recent = session.recent.flatMap((id) => foundById.get(id) ?? [])
  if (recent.length === 0) return null
  return (
    <details className="fold recent-part">
      <summary>
        <Trans>Looked at</Trans> <span className="quiet">{recent.length}</span>
      </summary>
      <ul className="refer-rows recent-list">
        {recent.map(({ service }) => (
          <li key={service.id}>
            <a href={href(`/service/${service.id}`)} target="_blank" rel="noopener noreferrer">
              <bdi>{service.name}</bdi>
            </a>
            <AddToPlan id={service.id} need={null} />
          </li>
        ))}
      </ul>
    </details>
  )
}
