import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import type { Told } from '../../../core/match/told.ts'
import { TroubleWords } from '../../help/report/TroubleWords.tsx'
import { useReport } from '../../help/report/useReport.ts'
import { REPORT_WORDS } from '../../help/words/reportWords.ts'
import { reportOf } from './reportOf.ts'

/** What a place said, sent on to the people who keep the list with one press: the place, the kind, and the line that stands there to be read. */
export function SendOn({ service, told }: { service: Service; told: Told }) {
  const { id, name } = service
  const { i18n, t } = useLingui()
  const { busy, outcome, send } = useReport(id)
  const field = useId()
  const report = reportOf(i18n, service, told)
  const [typed, setTyped] = useState<string | null>(null)
  const [sent, setSent] = useState<Told | null>(null)
  if (report === null) return null
  if (outcome?.state === 'kept' && sent === told) return <SentOn number={outcome.number} />
  const note = typed ?? report.note
  return (
    <div className="send-on">
      {report.note !== '' && (
        <label htmlFor={field}>
          <Trans>What would go out: this line and the place, nothing of the client</Trans>
          <textarea id={field} rows={2} autoComplete="off" value={note} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-disabled={busy || undefined}
        aria-label={t`Send on as a report: ${name}`}
        onClick={() => {
          setSent(told)
          void send(report.what, note)
        }}
      >
        {report.note === '' ? <Trans>Report: {i18n._(REPORT_WORDS[report.what])}</Trans> : <Trans>Send on as a report</Trans>}
      </button>
      {outcome?.state === 'refused' && (
        <p role="alert">
          <TroubleWords trouble={outcome.trouble} />
        </p>
      )}
    </div>
  )
}

/** Stands where the button did, and takes its focus. */
function SentOn({ number }: { number: string }) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <p className="sent-on" role="status" tabIndex={-1} ref={said}>
      <Trans>
        Sent on, number <bdi>{number}</bdi>. Thank you.
      </Trans>
    </p>
  )
}
