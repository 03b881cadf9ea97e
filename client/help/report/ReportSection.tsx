import { Trans } from '@lingui/react/macro'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { Service } from '../../../core/listing/service.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { Section } from '../facts/Section.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportThanks } from './ReportThanks.tsx'
import { useReport } from './useReport.ts'

/** "Something wrong here?" in two taps: open it, then press what is wrong. */
export function ReportSection({ service: { id }, place }: { service: Service; place: PlaceSummary | null }) {
  const { busy, outcome, send } = useReport(id)
  return (
    <div className="report">
      <Section id="report" title={<Trans>Something wrong here?</Trans>}>
        {outcome?.state === 'kept' ? (
          <ReportThanks kept={outcome} place={place} />
        ) : (
          <details>
            <summary className="button button-quiet">
              <Icon name="plus" className="icon icon-more" />
              <Icon name="minus" className="icon icon-less" />
              <Trans>Tell us</Trans>
            </summary>
            <ReportForm service={id} outcome={outcome} busy={busy} send={(what, typed) => void send(what, typed)} />
          </details>
        )}
      </Section>
    </div>
  )
}
