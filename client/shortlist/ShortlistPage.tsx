import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { PlaceSummary } from '../../core/api/places.ts'
import { readLink } from '../../core/share/link.ts'
import type { Service } from '../../core/listing/service.ts'
import { FailedNote } from '../frame/FailedNote.tsx'
import { servicesQuery } from '../help/fetch/listings.ts'
import { ShareTexts } from '../help/share/ShareTexts.tsx'
import { KeepPlace } from '../help/shortlist/KeepPlace.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { BadLink } from './BadLink.tsx'
import { KeptList } from './KeptList.tsx'
import { LinkedList } from './LinkedList.tsx'
import { useFragment } from './useFragment.ts'
import './shortlistPage.css'

/** A shortlist: the one that the address brings behind its #, else what was kept in this tab. */
export function ShortlistPage({ place }: { place: PlaceSummary }) {
  const services = useQuery(servicesQuery(place))
  return (
    <ShareTexts>
      <KeepPlace place={place.id}>
        <div className="shortlist">
          {services.isPending && (
            <Waiting>
              <Trans>Fetching the list for {place.name}…</Trans>
            </Waiting>
          )}
          {services.isError && <FailedNote retry={() => void services.refetch()} />}
          {services.data && <Shortlist place={place} listed={services.data} />}
        </div>
      </KeepPlace>
    </ShareTexts>
  )
}

function Shortlist({ place, listed }: { place: PlaceSummary; listed: readonly Service[] }) {
  const read = readLink(useFragment(), listed)
  return (
    <>
      {read.state === 'none' && <KeptList place={place} listed={listed} />}
      {read.state === 'read' && <LinkedList place={place} listed={listed} read={read} />}
      {(read.state === 'newer' || read.state === 'unreadable') && <BadLink place={place} why={read.state} />}
    </>
  )
}
