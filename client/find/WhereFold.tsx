import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { usePage } from '../frame/PageContext.tsx'
import { useAddress } from '../help/address/useAddress.ts'
import type { Origin } from '../help/where/origin.ts'
import { WhereForm } from '../help/where/WhereForm.tsx'
import { arriveAt } from '../ui/arrival.ts'

/**
 * Where the answers are for, as the heading of the page, with the search box folded behind it: "Help near M16 0RA · Change". After a search
 * the reader is put here. Open where nobody said where they are yet, or what was typed could not be found.
 *
 * @param place id and name of the place
 * @param origin where distances are measured from; null = not known
 * @param ready whether the answers stand below, so that the heading can come to the top of the window
 */
export function WhereFold({ place, origin, ready }: { place: { id: string; name: string }; origin: Origin | null; ready: boolean }) {
  const { trouble } = usePage()
  const { area } = useAddress()
  const needed = trouble !== null || (origin === null && area === null)
  const title = useRef<HTMLHeadingElement>(null)
  const label = origin?.label ?? null
  useEffect(() => {
    if (ready) arriveAt(title.current)
  })
  return (
    <div className="where-head">
      <h1 id="answers" ref={title} tabIndex={-1}>
        {label !== null ? (
          <Trans>
            Help near <bdi>{label}</bdi>
          </Trans>
        ) : origin !== null ? (
          <Trans>Help near you</Trans>
        ) : (
          <Trans>Help in {place.name}</Trans>
        )}
      </h1>
      <Change key={label} place={place.id} known={origin !== null} needed={needed} />
    </div>
  )
}

/** The search box, folded. Another place is another box, folded again. */
function Change({ place, known, needed }: { place: string; known: boolean; needed: boolean }) {
  const [open, setOpen] = useState(needed)
  return (
    <details className="change" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{known ? <Trans>Change</Trans> : <Trans>Say where you are</Trans>}</summary>
      <WhereForm place={place} />
    </details>
  )
}
