import { Plural, Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { Service } from '../../core/listing/service.ts'
import type { ReadLink } from '../../core/share/link.ts'
import { MOST_KEPT } from '../../core/share/mostKept.ts'
import { setKept, useKept } from '../help/shortlist/kept.ts'
import { HandOn } from './HandOn.tsx'
import { ShortlistHead } from './ShortlistHead.tsx'
import { ShortlistCards } from './ShortlistCards.tsx'
import { useListings } from './useListings.ts'

interface LinkedListProps {
  place: PlaceSummary
  listed: readonly Service[]
  read: Extract<ReadLink, { state: 'read' }>
}

/** What a link brought, in its order, as it stands today. */
export function LinkedList({ place, listed, read }: LinkedListProps) {
  const { ids, over } = read
  const kept = useKept(place.id)
  const found = useListings(place, listed, ids)
  const gone = read.unknown + ids.length - found.length
  const more = ids.filter((id) => !kept.includes(id))
  return (
    <>
      <ShortlistHead place={place} found={found} />
      <h1>
        <Plural value={found.length} one="# place somebody chose for you" other="# places somebody chose for you" />
      </h1>
      {gone > 0 && (
        <p className="note">
          <span>
            <Plural value={gone} one="# of these is no longer listed." other="# of these are no longer listed." />{' '}
            <Trans>Others like them may be: look at all help in {place.name}.</Trans>
          </span>
        </p>
      )}
      {over > 0 && (
        <p className="quiet">
          <Trans>A list holds {MOST_KEPT} places: the rest of this link is left out.</Trans>
        </p>
      )}
      {found.length > 0 && (
        <>
          <p>
            {more.length === 0 ? (
              <Trans>They are on your shortlist, for as long as this tab is open.</Trans>
            ) : (
              <button type="button" className="button" onClick={() => setKept(place.id, [...kept, ...ids])}>
                <Trans>Take into my shortlist</Trans>
              </button>
            )}
          </p>
          <ShortlistCards found={found} />
          <HandOn place={place} listed={listed} found={found} />
        </>
      )}
    </>
  )
}
