import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../core/api/places.ts'

/** Who keeps the lists of a place, and how to reach them; nothing where nobody is named. */
export function KeeperNote({ place }: { place: PlaceSummary | null }) {
  if (place === null || place.keeper === null) return null
  const { name, keeper } = place
  const { role, mailbox } = keeper
  return (
    <p className="keeper">
      <Trans>
        The lists of <bdi>{name}</bdi> are kept by: <bdi>{role}</bdi>, <a href={`mailto:${mailbox}`}>{mailbox}</a>
      </Trans>
    </p>
  )
}
