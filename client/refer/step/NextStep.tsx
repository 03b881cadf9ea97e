import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ClientNeed } from '../../../core/match/clientNeeds.ts'
import type { Found } from '../../../core/seek/search.ts'
import { looked } from '../speed/recent.ts'
import { useReferDesk } from '../desk/referDesk.ts'
import { StepWays } from './StepWays.tsx'

interface NextStepProps {
  found: Found
  /** What for; null = none in particular. */
  need: ClientNeed | null
}

/** How to send the client there: what to say on the phone, a mail, the place's own form, who gives the voucher. Folded until it is wanted. */
export function NextStep({ found, need }: NextStepProps) {
  const { t } = useLingui()
  const { change } = useReferDesk()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="next-step"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        if (currentTarget.open) change(looked(found.service.id))
      }}
    >
      <summary aria-label={t`Next step: ${found.service.name}`}>
        <Trans>Next step</Trans>
      </summary>
      {open && <StepWays found={found} need={need} />}
    </details>
  )
}
