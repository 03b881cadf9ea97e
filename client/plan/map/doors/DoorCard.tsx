import { Trans, useLingui } from '@lingui/react/macro'
import { KIND_WORDS } from '../../../i18n/kindWords.ts'
import { Icon } from '../../../ui/icons/Icon.tsx'
import { useDeskView } from '../../desk/deskView.ts'
import { isOfScenario } from '../../words/listingName.ts'
import { useListingName } from '../../words/useListingName.ts'

/** A door that was pressed: its name, what it gives, and the way to its page. A door that a scenario would add has no page. */
export function DoorCard({ id, onClose }: { id: string; onClose: () => void }) {
  const { i18n, t } = useLingui()
  const { state } = useDeskView()
  const nameOf = useListingName()
  const door = state.listings.find((listing) => listing.id === id)
  if (door === undefined) return null
  const name = <bdi>{nameOf(door)}</bdi>
  return (
    <div className="plan-door-card" role="status">
      <button type="button" onClick={onClose} aria-label={t`Close`}>
        <Icon name="cross" />
      </button>
      <p>
        <strong>{isOfScenario(door) ? name : <a href={`/service/${id}`}>{name}</a>}</strong>
      </p>
      <p>{door.types.map((type) => i18n._(KIND_WORDS[type])).join(', ')}</p>
      {door.edge && (
        <p className="quiet">
          <Trans>Just outside this place; it counts.</Trans>
        </p>
      )}
    </div>
  )
}
