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
 */
export function WhereFold({ place, origin }: { place: { id: string; name: string }; origin: Origin | null }) {
  const { trouble } = usePage()
  const { area } = useAddress()
  const needed = trouble !== null || (origin === null && area === null)
  const [open, setOpen] = useState(needed)
  const title = useRef<HTMLHeadingElement>(null)
  const label = origin?.label ?? null
  useEffect(() => {
    arriveAt(title.current)
    setOpen(needed)
  }, [origin, needed])
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
      <details className="change" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{origin === null ? <Trans>Say where you are</Trans> : <Trans>Change</Trans>}</summary>
        <WhereForm place={place.id} />
      </details>
    </div>
  )
}
