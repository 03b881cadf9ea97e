import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Found } from '../../../core/seek/search.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { MapPanel } from '../map/MapPanel.tsx'

const ignore = () => undefined

/** The map of one door, once it is asked for. */
export function ListingMap({ found, place }: { found: Found; place: PlaceSummary }) {
  const { hydrated } = usePage()
  const [open, setOpen] = useState(false)
  if (!hydrated) return null
  if (open) return <MapPanel place={place} found={[found]} from={null} pointedAt={null} onPoint={ignore} asked />
  return (
    <p>
      <button className="button button-quiet" type="button" onClick={() => setOpen(true)}>
        <Icon name="map" />
        <Trans>Show it on a map</Trans>
      </button>
    </p>
  )
}
