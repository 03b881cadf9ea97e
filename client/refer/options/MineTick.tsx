import { Trans } from '@lingui/react/macro'
import type { Found } from '../../../core/seek/search.ts'
import { ISSUER_TYPES } from '../../../core/seek/voucherIssuers.ts'
import { Tick } from '../ask/Tick.tsx'
import { useReferDesk } from '../desk/referDesk.ts'

/** Whether the worker can refer or issue through an agency; marked once, kept on this device. Only where a referral or a voucher is a way. */
export function MineTick({ found: { service } }: { found: Found }) {
  const { mine, markMine } = useReferDesk()
  const isMine = mine.has(service.id)
  const { routes, needs } = service.referral
  const asks = routes.includes('professional') || needs.includes('voucher') || service.types.some((type) => ISSUER_TYPES.includes(type))
  if (!asks && !isMine) return null
  return (
    <Tick on={isMine} set={(on) => markMine(service.id, on)}>
      <Trans>I can refer or issue here</Trans>
      <span className="unseen">: {service.name}</span>
    </Tick>
  )
}
