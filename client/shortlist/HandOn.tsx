import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { PlaceSummary } from '../../core/api/places.ts'
import type { Service } from '../../core/listing/service.ts'
import type { Found } from '../../core/seek/search.ts'
import { useAddress } from '../help/address/useAddress.ts'
import { useOrigin } from '../help/where/origin.ts'
import type { HandoutProps } from '../help/share/handout/Handout.tsx'
import { handoutPart } from '../help/share/handout/handoutPart.ts'
import { ShareButtons } from '../help/share/ShareButtons.tsx'
import { Waiting } from '../ui/Waiting.tsx'

/** To send, to copy, to print. Minutes on foot are printed only from where somebody said they are, not from the middle of an area. */
export function HandOn({ place, listed, found }: { place: PlaceSummary; listed: readonly Service[]; found: readonly Found[] }) {
  const { at, area } = useAddress()
  const exact = useOrigin(place.id, area)?.exact === true
  const printed = exact ? found : found.map((one) => ({ ...one, distanceM: null, walkMinutes: null }))
  const [printing, setPrinting] = useState(false)
  return (
    <section className="hand-on" aria-labelledby="hand-on">
      <h2 id="hand-on">
        <Trans>Send or print</Trans>
      </h2>
      <ShareButtons place={place} services={found.map(({ service }) => service)} listed={listed} at={at} />
      <p>
        <button type="button" className="button button-quiet" aria-expanded={printing} onClick={() => setPrinting(!printing)}>
          <Trans>A sheet to print</Trans>
        </button>
      </p>
      {printing && (
        <Suspense
          fallback={
            <Waiting>
              <Trans>Drawing the sheet…</Trans>
            </Waiting>
          }
        >
          <Sheet place={place} listed={listed} found={printed} at={at} />
        </Suspense>
      )}
    </section>
  )
}

function Sheet(props: HandoutProps) {
  const [{ Part }] = useState(() => ({ Part: handoutPart() }))
  return <Part {...props} />
}
