import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { ReportOutcome } from '../../../core/api/pages.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { useAddress } from '../address/useAddress.ts'

/** The report is on disk: its number, who reads it, and a way on for somebody who stands before a closed door. */
export function ReportThanks({
  kept: { what, number },
  place,
}: {
  kept: Extract<ReportOutcome, { state: 'kept' }>
  place: PlaceSummary | null
}) {
  const { href } = useAddress()
  const thanks = useRef<HTMLDivElement>(null)
  useEffect(() => thanks.current?.focus(), [])
  return (
    <div className="note report-thanks" role="status" tabIndex={-1} ref={thanks}>
      <Icon name="check" />
      <div>
        <p>
          <strong>
            <Trans>
              Thank you. Your report is kept, number <bdi className="report-number">{number}</bdi>.
            </Trans>
          </strong>
        </p>
        <p>
          <Trans>The people who keep this map read it. What you wrote is not shown to the public.</Trans>
        </p>
        {what === 'closed' && (
          <p>
            <Trans>When two people find a place closed, we stop calling it open.</Trans>
          </p>
        )}
        {what === 'closed' && place !== null && (
          <p>
            <Link href={href(`/find/${place.id}`)}>
              <Trans>Find other help in {place.name}</Trans>
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
