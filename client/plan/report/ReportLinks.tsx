import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useDeskView } from '../desk/deskView.ts'

/** From the desk to its report. */
export function ReportLinks() {
  const { hrefWith } = useDeskView()
  const href = hrefWith({})
  return (
    <p className="plan-report-link">
      <Link href={`${href}${href.includes('?') ? '&' : '?'}view=report`}>
        <Trans>Make a report to print</Trans>
      </Link>
    </p>
  )
}
