import { Trans } from '@lingui/react/macro'
import type { Service } from '../../../core/listing/service.ts'
import { weekAt } from '../../../core/report/week.ts'
import { OutcomeSaid } from '../../help/report/outcome/OutcomeSaid.tsx'
import { useOutcome } from '../../help/report/outcome/useOutcome.ts'
import { useReferDesk } from '../desk/referDesk.ts'

/** That a place is full, sent on with one press: the place and this week, nothing else. */
export function SendFull({ service: { id, name } }: { service: Pick<Service, 'id' | 'name'> }) {
  const { now } = useReferDesk()
  const { sending, last, press } = useOutcome(id, weekAt(now))
  return (
    <p className="send-on">
      <button
        type="button"
        className="button button-quiet"
        aria-disabled={sending !== null || undefined}
        onClick={() => void press('full')}
      >
        <Trans>
          Report: full this week<span className="unseen">, {name}</span>
        </Trans>
      </button>
      <output>{sending !== null ? <Trans>Sending…</Trans> : last !== null && <OutcomeSaid last={last} />}</output>
    </p>
  )
}
