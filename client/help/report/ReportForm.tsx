import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type FormEvent } from 'react'
import { isReportKind, REPORT_KINDS, type ReportKind } from '../../../core/report/reportKinds.ts'
import type { ReportOutcome } from '../../../core/api/pages.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { usePage } from '../../frame/PageContext.tsx'
import { useAddress } from '../address/useAddress.ts'
import { REPORT_WORDS } from '../words/reportWords.ts'
import { isAboutNote, TroubleWords } from './TroubleWords.tsx'

/**
 * A note, if one helps, then one press on what is wrong. Where no script runs the same form is posted.
 *
 * @param outcome what became of the last attempt; null = none was made
 */
export function ReportForm({
  service,
  outcome,
  busy,
  send,
}: {
  service: string
  outcome: ReportOutcome | null
  busy: boolean
  send: (what: ReportKind, typed: string) => void
}) {
  const { i18n } = useLingui()
  const { now, reportKey } = usePage()
  const { asof, at, href } = useAddress()
  const refused = outcome?.state === 'refused' ? outcome : null
  const noteIsWrong = refused !== null && isAboutNote(refused.trouble)
  const note = useRef<HTMLTextAreaElement>(null)
  const trouble = useRef<HTMLDivElement>(null)
  const isPast = asof !== null && at < now

  useEffect(() => {
    if (refused !== null) (isAboutNote(refused.trouble) ? note : trouble).current?.focus()
  }, [refused])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const what = submitter instanceof HTMLButtonElement ? submitter.value : ''
    if (isReportKind(what)) send(what, note.current?.value ?? '')
  }

  return (
    <form className="report-form" method="post" action={href(`/service/${service}/report`)} onSubmit={submit}>
      {refused !== null && (
        <div className="note note-warn" id="report-trouble" role="alert" tabIndex={-1} ref={trouble}>
          <Icon name="warn" />
          <p>
            <TroubleWords trouble={refused.trouble} />
          </p>
        </div>
      )}
      <label htmlFor="report-note">
        <Trans>Anything that helps</Trans>{' '}
        <span className="quiet">
          <Trans>(if you like; no names, please)</Trans>
        </span>
      </label>
      <textarea
        id="report-note"
        name="note"
        ref={note}
        rows={2}
        defaultValue={refused?.note ?? ''}
        autoComplete="off"
        aria-invalid={noteIsWrong || undefined}
        aria-describedby={noteIsWrong ? 'report-trouble' : undefined}
      />
      {reportKey !== null && <input type="hidden" name="key" value={reportKey} />}
      <fieldset>
        <legend>
          <Trans>What is wrong? One press sends it.</Trans>
        </legend>
        {REPORT_KINDS.map((kind) => (
          <button key={kind} className="button button-quiet" type="submit" name="what" value={kind} aria-disabled={busy || undefined}>
            {i18n._(REPORT_WORDS[kind])}
          </button>
        ))}
      </fieldset>
      <output className="quiet">{busy ? <Trans>Sending…</Trans> : ''}</output>
      <p className="quiet">
        {isPast && (
          <>
            <Trans>You are looking at a date in the past. Your report is about today.</Trans>{' '}
          </>
        )}
        <Trans>We keep what you say and when, and nothing about you.</Trans>
      </p>
    </form>
  )
}
