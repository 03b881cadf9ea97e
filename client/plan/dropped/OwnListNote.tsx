import { Trans, useLingui } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useOwnLists } from './ownList.ts'
import { ownListWords } from './ownListWords.ts'

/** Beside the headline: what counts is a file of the planner's own, or that and the map's. Nothing where the place's lists alone count. */
export function OwnListNote({ place }: { place: PlaceSummary }) {
  const { i18n } = useLingui()
  const own = useOwnLists()
  if (own?.list == null) return null
  const words = ownListWords(i18n, own.list)
  const isBeside = own.beside && place.counts.services > 0
  return (
    <aside className="note note-then own-note">
      <Icon name="clock" />
      <p>
        {isBeside ? (
          <Trans>
            Counted: <strong>{words}</strong>, beside the lists of this map.
          </Trans>
        ) : (
          <Trans>
            Counted: <strong>{words}</strong>. The lists of this map are not counted.
          </Trans>
        )}{' '}
        <button type="button" className="own-link" onClick={own.putAway}>
          <Trans>Put the file away</Trans>
        </button>
      </p>
    </aside>
  )
}
