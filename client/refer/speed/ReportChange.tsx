import { Trans, useLingui } from '@lingui/react/macro'
import { useAddress } from '../../help/address/useAddress.ts'

/** The way to say that a listing has changed: its page, at that part, in a new tab so that the desk stays. */
export function ReportChange({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const { href } = useAddress()
  return (
    <a
      className="plan-tool report-change"
      href={`${href(`/service/${id}`)}#report`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t`Report a change: ${name} (in a new tab)`}
    >
      <Trans>Report a change</Trans>
    </a>
  )
}
