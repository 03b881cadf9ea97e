import type { PlaceSummary } from '../../core/api/places.ts'
import { checkedOn } from '../../core/listing/freshness.ts'
import type { Found } from '../../core/seek/search.ts'
import { AsOfBanner } from '../help/address/AsOfBanner.tsx'
import { AllHelp } from './AllHelp.tsx'

/** Above a shortlist: the way to all help, and the day it stands at where that is not today. */
export function ShortlistHead({ place, found }: { place: PlaceSummary; found: readonly Found[] }) {
  const newest = found.map(({ service }) => checkedOn(service) ?? '').reduce((latest, on) => (on > latest ? on : latest), '')
  return (
    <>
      <AllHelp place={place} />
      <AsOfBanner place={place.name} listed={newest || null} />
    </>
  )
}
